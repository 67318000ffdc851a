import type { Place } from '../../base/address';
import type { Row } from '../../catalogue';
import type { Report } from '../../report/content/readReport';

/** The figure cell of a row; null where the row is not in the workbook. */
export function figurePlace({ forms }: Report, row: Row): Place | null {
  const form = forms.get(row.form);
  const found = form?.scanned.rows.get(row.key);
  return form && found ? { tab: form.tab, cell: found.figureAt } : null;
}
