import { percentRanges, zeroRows } from './cases/types';
import { exercise } from './exercise';

exercise([...percentRanges, ...zeroRows]);
