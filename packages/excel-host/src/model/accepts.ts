import type { Scalar } from './Content';
import type { Sheet } from './Sheet';
import { parseAddress, splitSheet } from './address';
import { cellsOf } from './Rect';
import type { Operator, Validation } from './Validations';

/** Whether an entry satisfies a validation; formulas other than plain references are taken to be satisfied. */
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
  const one = operand(validation.formula1, sheet);
  const other = operand(validation.formula2, sheet);
  if (one === null) return true;
  const tests: Readonly<Record<Operator, boolean>> = {
    Between: value >= one && value <= (other ?? Infinity),
    NotBetween: value < one || value > (other ?? Infinity),
    EqualTo: value === one,
    NotEqualTo: value !== one,
    GreaterThan: value > one,
    LessThan: value < one,
    GreaterThanOrEqualTo: value >= one,
    LessThanOrEqualTo: value <= one,
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
