import type { Widen } from '../text/Widen';
import { files } from './files';
import { findings } from './findings';
import { fixes } from './fixes';
import { card, insert } from './insert';
import { pane } from './pane';
import { periods } from './periods';
import { places } from './places';
import { readings } from './readings';
import { report } from './report';
import { rules } from './rules';
import { sign } from './sign';
import { structure } from './structure';

/**
 * Every message that a person reads, in Vietnamese. Parts of a sentence are in small letters and without a full stop;
 * `sentence` makes a sentence of them. Names of rows, forms and periods and figures are given as text, ready to read.
 */
export const vi = {
  places,
  rules,
  findings,
  readings,
  structure,
  periods,
  report,
  files,
  pane,
  fixes,
  insert,
  card,
  sign,
};

/** What every language has: the messages of the Vietnamese list. */
export type Messages = Widen<typeof vi>;
