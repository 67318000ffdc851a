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

/** The name of the form, its title and the reference to the covering report across the table, then a small gap. */
export function titleBlock(
  { label, title }: { readonly label: string; readonly title: string },
  head: ReportHead,
  columns: readonly { readonly column: string; readonly width: number }[],
): TitleBlock {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const lines = [
    { style: 'label', text: label },
    { style: 'title', text: title },
    { style: 'reference', text: referenceLine(head, width) },
  ] as const;
  const across = (row: number): string =>
    [columns.at(0), columns.at(-1)].map((c) => `${c?.column ?? ''}${row}`).join(':');
  return {
    cells: lines.flatMap(({ style, text }, index) =>
      columns.map(({ column }, position): PlanCell => {
        const content = position === 0 ? ({ kind: 'text', text } as const) : ({ kind: 'empty' } as const);
        return { at: `${column}${index + 1}`, content, style };
      }),
    ),
    merges: lines.map((_, index) => across(index + 1)),
    rowHeights: [
      ...lines.map(({ style, text }, index) => rowHeight(index + 1, [{ text, width, style: sharedStyles[style] }])),
      { row: lines.length + 1, height: 8 },
    ],
  };
}
