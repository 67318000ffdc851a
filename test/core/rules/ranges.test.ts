import { percentRanges, zeroRows } from './cases/types';
import { exerciseRows } from './exercise';

exerciseRows('a percentage lies between 0 and 100 where it is typed', percentRanges);
exerciseRows('a zero is explained where a province cannot have zero', zeroRows);
