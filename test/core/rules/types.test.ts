import { countTypes, moneyTypes } from './cases/types';
import { exercise } from './exercise';

exercise([...countTypes, ...moneyTypes]);
