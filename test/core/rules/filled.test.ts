import { headings, required } from './cases/filled';
import { exerciseRows } from './exercise';

exerciseRows('a row that is no heading and not filled by formula is filled, or its Ghi chú says why not', required);
exerciseRows('a heading carries no value', headings);
