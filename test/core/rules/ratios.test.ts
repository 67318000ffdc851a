import { ratios, typedFractions } from './cases/ratios';
import { exercise, exerciseRows } from './exercise';

exercise(ratios);
exerciseRows('a percentage that is typed as a fraction is what its parts give', typedFractions);
