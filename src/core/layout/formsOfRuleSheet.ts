import { rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';
import type { Edition } from '../catalogue';

/**
 * The forms that a report was made with: those whose rules its rule sheet lists, by ids such as `BM6.2.1-total`. The sheet
 * keeps them when a form is deleted. Empty for a sheet that was emptied or rewritten.
 */
export function formsOfRuleSheet({ forms, appendix }: Edition, sheet: SheetBlock): ReadonlySet<string> {
  const known = new Set([...forms, appendix].map(({ id }) => id));
  const found = new Set<string>();
  for (const row of rowNumbers(sheet)) {
    const [form = ''] = textAt(sheet, row, sheet.firstColumn).split('.', 1);
    if (known.has(form)) found.add(form);
  }
  return found;
}
