import { totals } from './cases/totals';
import { exercise } from './exercise';

exercise(totals);
