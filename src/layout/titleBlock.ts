import { comparable } from '../catalogue';
import { rowHeight } from './rowHeights';
import type { ReportHead } from './ReportHead';
import type { PlanCell, RowHeight } from './SheetPlan';
import { sharedStyles } from './styles';
import { textWidth } from './textWidth';

export interface TitleBlock {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly rowHeights: readonly RowHeight[];
}

/** The form's name, its title and the line on the covering report over the whole table, then a little space. */
export function titleBlock(
  { label, title }: { readonly label: string; readonly title: string },
  head: ReportHead,
  columns: readonly { readonly column: string; readonly width: number }[],
): TitleBlock {
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  const lines = [
    { style: 'label', text: label },
    { style: 'title', text: title },
    { style: 'reference', text: reference(head, width) },
  ] as const;
  const across = (row: number): string =>
    [columns.at(0), columns.at(-1)].map((c) => `${c?.column ?? ''}${row}`).join(':');
  return {
    cells: lines.flatMap(({ style, text }, place) =>
      columns.map(({ column }, position): PlanCell => {
        const content = position === 0 ? ({ kind: 'text', text } as const) : ({ kind: 'empty' } as const);
        return { at: `${column}${place + 1}`, content, style };
      }),
    ),
    merges: lines.map((_, place) => across(place + 1)),
    rowHeights: [
      ...lines.map(({ style, text }, place) => rowHeight(place + 1, [{ text, width, style: sharedStyles[style] }])),
      { row: lines.length + 1, height: 8 },
    ],
  };
}

/** What stands for a people's committee in the sign of its reports. */
const committee = { sign: 'UBND', names: ['UBND', 'Ủy ban nhân dân'] } as const;

/** Dots stand for what is known only when the report is signed, or only to the unit; the line stays open for it. */
function reference({ report, period, unit }: ReportHead, width: number): string {
  const unknown = '……';
  const number = report?.number ?? unknown;
  const day = report ? twoDigits(report.day) : unknown;
  const month = report ? (report.month < 3 ? twoDigits(report.month) : String(report.month)) : unknown;
  const year = String(report?.year ?? period.year);
  const dated = `(Kèm theo Báo cáo số ${number}/BC-${signOf(unit) ?? unknown} ngày ${day} tháng ${month} năm ${year}`;
  const whose = `của ${unit})`;
  const isShort = textWidth(`${dated} ${whose}`, 13) < width * 5;
  return `${dated}${isShort ? ' ' : '\n'}${whose}`;
}

/** The sign of the unit behind the number (Nghị định 30/2020/NĐ-CP); departments have signs of their own. */
function signOf(unit: string): string | undefined {
  const name = `${comparable(unit)} `;
  return committee.names.some((one) => name.startsWith(`${comparable(one)} `)) ? committee.sign : undefined;
}

/** Days below 10 and January and February are written with a zero in front (Nghị định 30/2020/NĐ-CP). */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
