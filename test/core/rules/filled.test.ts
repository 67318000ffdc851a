import { headings, required } from './cases/filled';
import { exercise } from './exercise';

exercise([...required, ...headings]);
