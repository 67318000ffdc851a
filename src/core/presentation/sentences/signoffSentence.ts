import type { Edition } from '../../catalogue';
import type { SignoffState } from '../../signoff/verify';
import { capital } from '../messages';
import type { Language } from '../messages';
import { clip } from './shortText';
import { RowNamer } from './RowNamer';
import { taskNameOf } from './targetName';

/** Rows that a sentence names; more are counted. */
const mostNamed = 6;

/** Signed off by whom, unchanged or changed since, or why nothing is known. */
export function signoffSentence(state: SignoffState, edition: Edition, language: Language): string {
  const namer = new RowNamer(edition, language, '');
  const words = namer.m.sign.state;
  switch (state.state) {
    case 'never':
    case 'damaged':
      return words[state.state];
    case 'unchanged':
      return words.unchanged(state.signoff.by, words.time(state.signoff.at));
    case 'changed':
      return words.changed(state.signoff.by, words.time(state.signoff.at), placesOf(state.changed, namer));
    case 'otherEdition':
      return words.otherEdition(clip(state.edition), state.signoff.by, words.time(state.signoff.at));
    case 'lost':
      return words.lost(state.by, words.time(state.at));
  }
}

function placesOf(keys: readonly string[], namer: RowNamer): string {
  const named = keys.slice(0, mostNamed).map((key) => placeOf(key, namer));
  const rest = keys.length - named.length;
  return [...named, ...(rest > 0 ? [namer.m.sign.state.more(rest)] : [])]
    .map((name, index) => (index === 0 ? capital(name) : name))
    .join(', ');
}

/** A forged record may name what is neither a row nor a task. */
function placeOf(key: string, namer: RowNamer): string {
  const { row, appendix } = namer.edition;
  if (row.has(key)) return namer.row(key);
  return key.startsWith(`${appendix.id}:`) ? taskNameOf(clip(key), namer) : namer.m.places.quoted(clip(key));
}
