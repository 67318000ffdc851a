import type { Messages } from '../Messages';
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

export const vi: Messages = {
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
