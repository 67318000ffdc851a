import type { Messages } from '../vi';
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

/** Every message that a person reads, in English; what each is for is said in the Vietnamese list. */
export const en = {
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
} satisfies Messages;
