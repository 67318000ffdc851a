import type { Edition } from '../../catalogue';
import type { Recognition } from '../../recognition';
import { recognisedFigures } from '../../report/import/recognisedFigures';
import type { Language } from '../messages';
import { priorMessages } from '../messages/prior';
import { sentence } from '../messages/text/sentence';
import { RowNamer } from '../sentences/RowNamer';
import { doubtText, otherFigures, unitOf } from './recognitionView';

/**
 * A sentence for each recognised row in another unit and each total of other lines, with its readings: doubts about the
 * figure itself, not about the row that it belongs to.
 */
export function figureDoubts(edition: Edition, recognition: Recognition, language: Language): readonly string[] {
  const doubtful = [...recognition.rows.values()].filter(({ otherUnit, otherSum }) => otherUnit ?? otherSum);
  if (doubtful.length === 0) return [];
  const words = priorMessages[language].recognition;
  const namer = new RowNamer(edition, language, '');
  const own = recognisedFigures(edition, [...recognition.rows.values()], null);
  const others = otherFigures(edition, recognition);
  return doubtful.map((found) => {
    const { row: key, tab, at } = found;
    const readings = [own.get(key), others.get(key)].flatMap((value) =>
      value === undefined ? [] : [namer.figure(edition.row.get(key), value)],
    );
    const doubt = doubtText(found, unitOf(edition, key), namer, language) ?? '';
    return sentence(words.doubtOf(namer.namedRow(key), `${tab}!${at}`, doubt, readings));
  });
}
