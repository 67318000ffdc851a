import { ratios, typedFractions } from './cases/ratios';
import { exercise } from './exercise';

exercise([...ratios, ...typedFractions]);
