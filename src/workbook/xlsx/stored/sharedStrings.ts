import type { ElementBudget } from './readMarkup';
import { readMarkup } from './readMarkup';
import { RichText } from './RichText';
import type { TextOrFlaw } from './RichText';

const watched = new Set(['si', 't', 'r']);

/** The texts that cells refer to by number. Throws a WorkbookError if the part is no list of strings. */
export function sharedStrings(part: Uint8Array, budget: ElementBudget): readonly TextOrFlaw[] {
  const strings: TextOrFlaw[] = [];
  const item = new RichText();
  let isItem = false;
  readMarkup(
    part,
    { root: 'sst', watched, budget },
    {
      open: (tag) => {
        if (tag.depth === 1) isItem = tag.name === 'si';
        else if (isItem) item.open(tag, tag.depth - 2);
      },
      text: (piece) => {
        if (isItem) item.append(piece);
      },
      close: (depth) => {
        if (!isItem) return;
        if (depth > 1) item.close(depth - 2);
        else {
          strings.push(item.take());
          isItem = false;
        }
      },
    },
  );
  return strings;
}
