import { acrossRows } from './cases/acrossRows';
import { exercise } from './exercise';

exercise(acrossRows);
