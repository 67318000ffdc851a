import type { Row } from '../../catalogue';
import { figureStyle, formStyles } from '../../layout/formStyles';
import { cellNamed } from '../../base/SheetBlock';
import type { Cell, CellContent } from '../../base/CellContent';
import { isDateFormat, isPercentFormat } from '../../reading';
import type { Report } from '../../report/content/readReport';
import type { Place } from '../../base/address';
import { clip } from '../sentences/shortText';
import type { Messages } from '../messages';

/** A cell of a report; undefined on a tab that does not belong to the report. */
export function cellOf({ forms, tasks }: Report, { tab, cell }: Place): Cell | undefined {
  const sheet =
    [...forms.values()].find((form) => form.tab === tab)?.sheet ?? (tasks?.tab === tab ? tasks.sheet : null);
  return sheet ? cellNamed(sheet, cell) : undefined;
}

/** What a cell shows: under a percent format 100% where 1 is stored. */
export function cellText({ content, numberFormat }: Cell, m: Messages): string {
  if (content.kind !== 'number' || !isPercentFormat(numberFormat)) return contentText(content, m);
  return m.places.percent(m.places.number(Number((content.value * 100).toPrecision(15))));
}

/** A content as people see it in a list of changes. */
export function contentText(content: CellContent, m: Messages): string {
  switch (content.kind) {
    case 'empty':
      return m.fixes.blank;
    case 'number':
      return m.places.number(content.value);
    case 'text':
      return m.places.quoted(clip(content.text));
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.text;
    case 'formula':
      return m.fixes.formula;
  }
}

/**
 * The number format that a figure cell needs for a number to be kept and shown as it is: under `%` 100 would show as
 * 10000%, under `@` it would be text. Undefined where the cell's own does no harm.
 */
export function neededFormat(row: Row, numberFormat: string): string | undefined {
  const isHarmless = numberFormat !== '@' && !isPercentFormat(numberFormat) && !isDateFormat(numberFormat);
  return isHarmless ? undefined : (formStyles[figureStyle(row)]?.numberFormat ?? 'General');
}
