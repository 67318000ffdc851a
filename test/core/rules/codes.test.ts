import { codes } from './cases/codes';
import { exercise } from './exercise';

exercise(codes);
