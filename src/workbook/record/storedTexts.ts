import type { StoredRecord } from '../../core/port/Workbook';

/** What is stored, by the texts of all parts of our namespace; null stands for a part that is no plain element with text. */
export function storedTexts(texts: readonly (string | null)[], trace: string | null): StoredRecord {
  const [text = null] = texts;
  if (texts.length <= 1) return { text, isDamaged: text === null && texts.length > 0, trace };
  return { text: null, isDamaged: true, copies: texts.flatMap((copy) => copy ?? []), trace };
}
