import type { Worksheet } from './library';

/**
 * Gives every formula of a sheet its own text. A formula that many cells share stands in the first of them: writing
 * into that one would take it from all others.
 */
export function expandSharedFormulas(sheet: Worksheet): void {
  const own: (() => void)[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { value, formula } = cell;
      if (typeof value !== 'object' || value === null || !formula) return;
      const isFirst = 'shareType' in value && (value.shareType as string) === 'shared'; // absent from the library's type
      if ('sharedFormula' in value || isFirst) own.push(() => (cell.value = { formula }));
    });
  });
  // All texts are read before the first is changed.
  for (const give of own) give();
}
