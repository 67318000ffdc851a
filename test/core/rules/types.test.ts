import { countTypes, moneyTypes } from './cases/types';
import { exerciseRows } from './exercise';

exerciseRows('a count is whole and not negative', countTypes);
exerciseRows('money is not negative', moneyTypes);
