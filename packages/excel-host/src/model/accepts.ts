import type { Scalar } from './Content';
import type { Sheet } from './Sheet';
import { parseAddress, splitSheet } from './address';
import { cellsOf } from './Rect';
import type { Operator, Validation } from './Validations';

/**
 * Returns true if an entry satisfies a validation; bounds that are formulas other than plain references always hold.
 */
export function accepts(validation: Validation, value: Scalar, sheet: Sheet): boolean {
  if (value === '') return true;
  switch (validation.kind) {
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compares(validation, value, sheet);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && compares(validation, value, sheet);
    case 'textLength':
      return compares(validation, String(value).length, sheet);
    case 'list':
      return listItems(validation.formula1, sheet)?.includes(String(value).trim().toLowerCase()) ?? true;
    case 'custom':
      return true;
  }
}

function compares(validation: Validation, value: number, sheet: Sheet): boolean {
  const first = operand(validation.formula1, sheet);
  const second = operand(validation.formula2, sheet);
  if (first === null) return true;
  const tests: Readonly<Record<Operator, boolean>> = {
    Between: value >= first && value <= (second ?? Infinity),
    NotBetween: value < first || value > (second ?? Infinity),
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return tests[validation.operator];
}

function operand(formula: string, sheet: Sheet): number | null {
  if (formula === '') return null;
  const number = Number(formula.replace(/^=/, ''));
  if (Number.isFinite(number)) return number;
  const [value] = referenced(formula, sheet) ?? [];
  return typeof value === 'number' ? value : null;
}

function listItems(source: string, sheet: Sheet): readonly string[] | null {
  const values = source.startsWith('=') ? referenced(source, sheet) : source.split(',');
  return values?.map((value) => String(value).trim().toLowerCase()) ?? null;
}

function referenced(formula: string, sheet: Sheet): readonly Scalar[] | null {
  const { sheet: name, address } = splitSheet(formula.slice(1));
  const target = name === undefined ? sheet : sheet.sibling(name);
  try {
    return target && [...cellsOf(parseAddress(address))].map(([row, column]) => target.value(row, column));
  } catch {
    return null; // a formula, not a reference
  }
}
