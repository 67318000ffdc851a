import { parts } from './cases/parts';
import { exercise } from './exercise';

exercise(parts);
