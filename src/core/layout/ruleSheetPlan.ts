import type { Rule } from '../catalogue';
import { carriedOverCount, taskCounts, verdictCounts } from './ruleSheetCounts';
import { RuleSheetLines } from './RuleSheetLines';
import { countRow, groupRow, headerRow, lineRow, titleRows } from './ruleSheetRows';
import { ruleSheetColumns, ruleSheetStyles } from './ruleSheetStyles';
import type { RuleSheetColumn } from './ruleSheetStyles';
import { ruleSheetId, encodeIdentity } from './identity';
import type { ReportHead } from './ReportHead';
import type { SheetPlan } from './SheetPlan';
import { margins, pageNumber, protection, verdictFormats } from './styles';

const columns = Object.keys(ruleSheetColumns) as RuleSheetColumn[]; // the keys of a record of columns are columns
const { id: first, verdict, link: last } = ruleSheetColumns;
const firstCount = 5;
/** The number of counts of verdicts: to fix, to explain, not yet filled. */
const sorts = 3;

/**
 * The rule sheet: counts of verdicts, then every rule of the forms in the workbook with its verdict and a link to its
 * cell. `tabs` maps the ids of the forms and the appendix to their tabs; `hasCarriedOver` adds a count of carried-over
 * figures.
 */
export function ruleSheetPlan(
  head: ReportHead,
  tab: string,
  tabs: ReadonlyMap<string, string>,
  sentence: (rule: Rule) => string,
  hasCarriedOver = false,
): SheetPlan {
  const { edition, period, unit, words } = head;
  const { appendix } = edition;
  const appendixTab = tabs.get(appendix.id);
  const forms = edition.forms.filter(({ id }) => tabs.has(id));
  const formTabs = forms.map(({ id }) => tabs.get(id) ?? '');
  const carriedOver = hasCarriedOver ? [carriedOverCount(formTabs, firstCount + sorts, words)] : [];
  const measured = firstCount + sorts + carriedOver.length;
  const counted = appendixTab === undefined ? [] : taskCounts(appendix, appendixTab, measured);
  const header = measured + counted.length + 1;
  const lines = new RuleSheetLines(head, tabs, (code) => {
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
  const counts = [...verdictCounts(verdicts, firstCount, words), ...carriedOver, ...counted];
  const top = [...titleRows(head), ...counts.map(countRow), headerRow(header, words.rules)];
  const body = rows.map((row, index) => row(firstRow + index));
  const all = [...top, ...body];
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: ruleSheetId, period: period.text, unit }),
    styles: ruleSheetStyles,
    cells: all.flatMap((row) => row.cells),
    merges: all.flatMap((row) => row.merges),
    columnWidths: columns.map((name) => ruleSheetColumns[name].width),
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
