import { referenceLine } from './referenceLine';
import { rowHeight } from './rowHeights';
import type { ReportHead } from './ReportHead';
import type { PlanCell, RowHeight } from './SheetPlan';
import { sharedStyles } from './styles';

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
    { style: 'reference', text: referenceLine(head, width) },
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
