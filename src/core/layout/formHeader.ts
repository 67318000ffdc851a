import { formColumns } from './columns';
import { formHeadings } from './headings';
import { rowHeight } from './rowHeights';
import type { PlanCell, PlanContent } from './SheetPlan';
import { sharedStyles } from './styles';
import type { TitleBlock } from './titleBlock';

const { code: A, name: B, unit: C, figure: D, note: E, check: F } = formColumns;

/**
 * The header of a form in two rows: STT | Chỉ tiêu thống kê | Kết quả thống kê (Đơn vị tính | Số liệu) | Ghi chú, and
 * Kiểm tra.
 */
export function formHeader([upper, lower]: readonly [number, number], nameWidth: number): TitleBlock {
  const { name, nameHint } = formHeadings;
  const text = `${name}\n${nameHint}`;
  const named: PlanContent = { kind: 'text', text, italic: { from: name.length + 1, to: text.length } };
  const high: readonly [string, PlanContent, string][] = [
    [A, plain(formHeadings.code), 'header'],
    [B, named, 'header'],
    [E, plain(formHeadings.note), 'header'],
    [F, plain(formHeadings.check), 'unprintedHeader'],
  ];
  const { height } = rowHeight(upper, [{ text, width: nameWidth, style: sharedStyles.header }]);
  const above = 20;
  return {
    cells: [
      ...high.flatMap(([column, content, style]): PlanCell[] => [
        { at: `${column}${upper}`, content, style },
        { at: `${column}${lower}`, content: { kind: 'empty' }, style },
      ]),
      { at: `${C}${upper}`, content: plain(formHeadings.result), style: 'header' },
      { at: `${D}${upper}`, content: { kind: 'empty' }, style: 'header' },
      { at: `${C}${lower}`, content: plain(formHeadings.unit), style: 'header' },
      { at: `${D}${lower}`, content: plain(formHeadings.figure), style: 'header' },
    ],
    merges: [...high.map(([column]) => `${column}${upper}:${column}${lower}`), `${C}${upper}:${D}${upper}`],
    rowHeights: [
      { row: upper, height: above },
      { row: lower, height: Math.max(height - above, above) },
    ],
  };
}

function plain(text: string): PlanContent {
  return { kind: 'text', text };
}
