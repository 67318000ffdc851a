import type { Worksheet } from '@cj-tech-master/excelts';
import { shiftFormula } from '../cells/shiftFormula';

/**
 * Gives every formula of a sheet its own text. A shared formula is stored in the first of its cells: writing into that
 * one would remove it from all others. The library's own expansion also shifts references within quoted texts.
 */
export function expandSharedFormulas(sheet: Worksheet): void {
  const own: (() => void)[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { value } = cell;
      if (typeof value !== 'object' || value === null) return;
      if ('sharedFormula' in value) {
        const first = sheet.findCell(value.sharedFormula);
        const formula = shiftFormula(first?.formula ?? '', cell.row - (first?.row ?? 0), cell.col - (first?.col ?? 0));
        own.push(() => (cell.value = formula === '' ? null : { formula }));
      } else if ('shareType' in value && (value.shareType as string) === 'shared') {
        // absent from the library's type
        const { formula } = value;
        own.push(() => (cell.value = { formula }));
      }
    });
  });
  // All texts are read before the first is changed.
  for (const give of own) give();
}
