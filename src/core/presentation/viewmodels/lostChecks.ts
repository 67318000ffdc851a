import type { Form } from '../../catalogue';
import { columnNumber } from '../../base/address';
import { cellAt } from '../../base/SheetBlock';
import type { Report } from '../../report/content/readReport';

/**
 * How many rows lack the formula of their check column, which stands right of the notes. Every row that takes a figure
 * has one, if only to say that text is no number.
 */
export function lostChecks(form: Form, { forms }: Report): number {
  const found = forms.get(form.id);
  if (!found) return 0;
  return form.rows.filter(({ key, type }) => {
    const row = found.scanned.rows.get(key);
    const [, letters, sheetRow] = /^([A-Z]+)(\d+)$/.exec(row?.noteAt ?? '') ?? [];
    if (type === 'heading' || letters === undefined) return false;
    return cellAt(found.sheet, Number(sheetRow), columnNumber(letters) + 1).content.kind !== 'formula';
  }).length;
}
