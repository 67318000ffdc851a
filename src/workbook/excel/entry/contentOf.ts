import type { CellContent } from '../../../core/base/CellContent';

/**
 * What a cell holds, from its value, formula and type as Excel gives them. Of text both are the same, even where it
 * begins with `=`. A formula that ends in an error has no result.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-valuetypes-member
 */
export function contentOf(value: unknown, formula: unknown, type: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return type !== 'Error' && isResult(value)
      ? { kind: 'formula', formula, result: value }
      : { kind: 'formula', formula };
  if (type === 'Error') return { kind: 'error', text: String(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : { kind: 'empty' };
}

function isResult(value: unknown): value is number | string | boolean {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}
