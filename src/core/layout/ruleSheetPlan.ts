import type { Rule } from '../catalogue';
import { startingCount, taskCounts, verdictCounts } from './checkCounts';
import { CheckLines } from './checkLines';
import { countRow, groupRow, headerRow, lineRow, titleRows } from './checkRows';
import { checkColumns, checkStyles } from './checkStyles';
import type { CheckColumn } from './checkStyles';
import { checkSheet, encodeIdentity } from './identity';
import type { ReportHead } from './ReportHead';
import type { SheetPlan } from './SheetPlan';
import { margins, pageNumber, protection, verdictFormats } from './styles';

const columns = Object.keys(checkColumns) as CheckColumn[]; // the keys of a record of columns are columns
const { id: first, verdict, link: last } = checkColumns;
const firstCount = 5;
/** Counts of verdicts: to be mended, to be explained, not yet filled. */
const sorts = 3;

/**
 * The sheet of all rules: what is wrong in numbers, then every rule of the forms in the workbook with its verdict and
 * the way to its cell. `tabs` are the sheets of the forms and the appendix by their ids; `hasStarting` counts earlier
 * figures as well.
 */
export function ruleSheetPlan(
  head: ReportHead,
  tab: string,
  tabs: ReadonlyMap<string, string>,
  sentence: (rule: Rule) => string,
  hasStarting = false,
): SheetPlan {
  const { edition, period, unit, words } = head;
  const { appendix } = edition;
  const appendixTab = tabs.get(appendix.id);
  const forms = edition.forms.filter(({ id }) => tabs.has(id));
  const formTabs = forms.map(({ id }) => tabs.get(id) ?? '');
  const starting = hasStarting ? [startingCount(formTabs, firstCount + sorts, words)] : [];
  const measured = firstCount + sorts + starting.length;
  const counted = appendixTab === undefined ? [] : taskCounts(appendix, appendixTab, measured);
  const header = measured + counted.length + 1;
  const lines = new CheckLines(head, tabs, (code) => {
    const count = counted.find(({ measure }) => measure === code);
    return count && `${verdict.column}${count.row}`;
  });
  const groups = [
    ...forms.map((form) => lines.ofForm(form, sentence)),
    ...(appendixTab === undefined ? [] : [lines.ofAppendix()]),
  ];
  const firstRow = header + 1;
  const rows = groups.flatMap((group) => [
    (row: number) => groupRow(row, group),
    ...group.lines.map((line) => (row: number) => lineRow(row, line, words.verdicts)),
  ]);
  const lastRow = header + rows.length;
  const verdicts = `${verdict.column}${firstRow}:${verdict.column}${lastRow}`;
  const counts = [...verdictCounts(verdicts, firstCount, words), ...starting, ...counted];
  const top = [...titleRows(head), ...counts.map(countRow), headerRow(header, words.rules)];
  const body = rows.map((row, place) => row(firstRow + place));
  const all = [...top, ...body];
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: checkSheet, period: period.text, unit }),
    styles: checkStyles,
    cells: all.flatMap((row) => row.cells),
    merges: all.flatMap((row) => row.merges),
    columnWidths: columns.map((name) => checkColumns[name].width),
    rowHeights: [
      ...all.map((row) => row.rowHeight),
      { row: firstCount - 1, height: 8 },
      { row: header - 1, height: 8 },
    ],
    validations: [],
    conditionalFormats: verdictFormats(
      `${first.column}${firstRow}:${last.column}${lastRow}`,
      verdicts,
      `$${verdict.column}${firstRow}`,
    ),
    protection: { ...protection, insertRows: false },
    page: {
      paper: 'A4',
      orientation: 'portrait',
      margins,
      printArea: `${first.column}1:${last.column}${lastRow}`,
      titleRows: `${header}:${header}`,
      header: pageNumber,
    },
    freeze: { rows: header, columns: 0 },
  };
}
