import type { Edition } from '../../catalogue';
import { formOfPart, headKey, othersKey } from '../../signoff/digest';
import { scopeOf } from '../../signoff/verify';
import type { ChangedPart, SignoffState } from '../../signoff/verify';
import { capital, messages } from '../messages';
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
    case 'unchanged': {
      const text = words.unchanged(state.signoff.by, words.time(state.signoff.at));
      return scopeOf(state.signoff) === 'print' ? text : `${text} ${words.coversFigures}`;
    }
    case 'changed': {
      const named = state.changed.map((part) => changeOf(part, namer));
      return words.changed(state.signoff.by, words.time(state.signoff.at), listOf(named, namer));
    }
    case 'uncalculated': {
      const named = state.rows.map((key) => placeOf(key, namer));
      return words.uncalculated(state.signoff.by, words.time(state.signoff.at), listOf(named, namer));
    }
    case 'otherEdition':
      return words.otherEdition(clip(state.edition), state.signoff.by, words.time(state.signoff.at));
    case 'lost':
      return words.lost(state.by, words.time(state.at));
  }
}

/** The same for somebody who relies on it, such as the recipient of a file: a sign-off that holds is no digital signature. */
export function signoffStatement(state: SignoffState, edition: Edition, language: Language): string {
  const text = signoffSentence(state, edition, language);
  return state.state === 'unchanged' ? `${text} ${messages[language].sign.state.noSignature}` : text;
}

/** The names of the first places, the first with a capital, and how many more there are. */
function listOf(names: readonly string[], { m }: RowNamer): string {
  const shown = names.slice(0, mostNamed);
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [m.sign.state.more(rest)] : [])]
    .map((name, index) => (index === 0 ? capital(name) : name))
    .join(', ');
}

/** "Biểu mẫu 4 dòng 1.5 (5 → 6)", "Biểu mẫu 2 bị xóa". */
function changeOf({ key, change, values }: ChangedPart, namer: RowNamer): string {
  const words = namer.m.sign.state;
  const isForm = namer.isForm(key);
  if (isForm && change === 'removed') return words.formRemoved(namer.form(key));
  if (isForm && change === 'added') return words.formAdded(namer.form(key));
  const place = placeOf(key, namer);
  return values ? words.values(place, valueText(values.then, namer), valueText(values.now, namer)) : place;
}

/** A value as a sentence states it. */
export function valueText(value: number | string | null, { m }: RowNamer): string {
  if (value === null) return m.structure.nothing;
  return typeof value === 'number' ? m.places.number(value) : m.places.quoted(clip(value));
}

/** The name of a part of a report; a forged record may name what is neither a row nor a task. */
export function placeOf(key: string, namer: RowNamer): string {
  const { row, appendix } = namer.edition;
  if (row.has(key)) return namer.row(key);
  if (namer.isForm(key)) return namer.form(key);
  const form = formOfPart(key);
  if (namer.isForm(form) && key === headKey(form)) return namer.m.places.head(namer.form(form));
  if (namer.isForm(form) && key === othersKey(form)) return namer.m.places.othersOf(namer.form(form));
  return key.startsWith(`${appendix.id}:`) ? taskNameOf(clip(key), namer) : namer.m.places.quoted(clip(key));
}
