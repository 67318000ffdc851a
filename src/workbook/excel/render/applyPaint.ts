import { assertNever } from '../../../core/base/assertNever';
import type { Area } from '../../../core/base/address';
import type { Paint } from './paints';
import type { SheetRanges } from '../host/SheetRanges';

/** Sets one property of the format of an area. */
export function applyPaint(ranges: SheetRanges, paint: Paint): void {
  const { format } = ranges.at(paint.area);
  switch (paint.property) {
    case 'typeface':
      format.font.name = paint.value;
      return;
    case 'size':
      format.font.size = paint.value;
      return;
    case 'bold':
      format.font.bold = paint.value;
      return;
    case 'italic':
      format.font.italic = paint.value;
      return;
    case 'colour':
      format.font.color = paint.value;
      return;
    case 'fill':
      format.fill.color = paint.value;
      return;
    case 'wrap':
      format.wrapText = paint.value;
      return;
    case 'locked':
      format.protection.locked = paint.value;
      return;
    case 'horizontal':
      format.horizontalAlignment = horizontal[paint.value];
      return;
    case 'vertical':
      format.verticalAlignment = vertical[paint.value];
      return;
    case 'indent':
      format.indentLevel = paint.value;
      return;
    case 'border':
      for (const side of sidesOf(paint.area)) format.borders.getItem(side).style = 'Continuous';
      return;
    default:
      assertNever(paint);
  }
}

const horizontal = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The sides to draw: Excel refuses inner lines for an area with a single row or column. */
function sidesOf({ top, left, bottom, right }: Area): readonly Side[] {
  const edges: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  return [
    ...edges,
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}
