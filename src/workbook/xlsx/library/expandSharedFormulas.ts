import type { Worksheet } from '@cj-tech-master/excelts';
import { shiftFormula } from '../cells/shiftFormula';

/**
 * Gives every formula of a sheet its own text. A formula that many cells share stands in the first of them: writing
 * into that one would take it from all others, and the library moves references within its quoted texts as well.
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
