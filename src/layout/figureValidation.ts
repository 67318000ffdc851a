import type { Row, Rule } from '../catalogue';
import type { Comparison, Expression } from '../expression';
import { unreachable } from '../expression';
import type { PlanValidation, ValidationRule, ValidationText } from './SheetPlan';

/** Excel's limits for what it shows at a cell. */
export const limits = { title: 32, error: 224, prompt: 255 } as const;

/**
 * What Excel asks of a figure cell and how it puts that. Figures are only warned about, as people paste `17/17` and
 * mend it later; codes are refused, as nothing but a code can be meant. Headings and computed rows are locked.
 */
export function figureValidation(row: Row, cell: string, rules: readonly Rule[]): PlanValidation | undefined {
  if (row.formula) return undefined;
  const unit = row.unit ?? '';
  switch (row.type) {
    case 'heading':
      return undefined;
    case 'count':
      return figure(
        row,
        cell,
        { kind: 'whole', min: 0 },
        {
          wanted: 'số nguyên không âm',
          unit: `đơn vị tính: ${unit}`,
          title: 'Chưa phải số nguyên',
        },
      );
    case 'money':
      return figure(
        row,
        cell,
        { kind: 'decimal', min: 0 },
        {
          wanted: 'số không âm',
          unit: `đơn vị tính: ${unit}`,
          title: 'Chưa phải số tiền',
        },
      );
    case 'percent': {
      const { min, max } = bounds(row, rules);
      return figure(
        row,
        cell,
        { kind: 'decimal', min, max },
        {
          wanted: `tỷ lệ phần trăm từ ${min} đến ${max}`,
          unit: 'không ghi dấu %',
          title: 'Chưa phải tỷ lệ phần trăm',
        },
      );
    }
    case 'code':
      return choice(row, cell);
    default:
      return unreachable(row.type);
  }
}

function figure(
  row: Row,
  cell: string,
  rule: ValidationRule,
  { wanted, unit, title }: { readonly wanted: string; readonly unit: string; readonly title: string },
): PlanValidation {
  return {
    range: cell,
    ...rule,
    style: 'warning',
    prompt: fitted(
      { title: `Dòng ${row.code}`, message: `Ghi ${wanted} (${unit}). Không phát sinh ghi 0.` },
      limits.prompt,
    ),
    error: fitted(
      {
        title,
        message:
          `Dòng ${row.code} cần ${wanted} (${unit}). Chữ hoặc phân số như 17/17 thì công thức không tính được: ` +
          'ghi con số ở đây, phần giải thích ghi ở cột Ghi chú.',
      },
      limits.error,
    ),
  };
}

function choice(row: Row, cell: string): PlanValidation {
  const meanings = row.codes.map(({ value, label }) => `${value} = ${label}`).join('; ');
  return {
    range: cell,
    kind: 'list',
    items: row.codes.map(({ value }) => String(value)),
    style: 'stop',
    prompt: fitted({ title: `Dòng ${row.code}`, message: `Ghi mã: ${meanings}.` }, limits.prompt),
    error: fitted(
      {
        title: 'Không phải mã',
        message: `Dòng ${row.code} chỉ nhận một trong các mã: ${meanings}. Hãy chọn trong danh sách.`,
      },
      limits.error,
    ),
  };
}

/** Texts of an edition may be of any length; what Excel would refuse is cut. */
export function fitted({ title, message }: ValidationText, limit: number): ValidationText {
  return { title: cut(title, limits.title), message: cut(message, limit) };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** The bounds that must hold; where a percentage may fall below zero, as far below as it may rise above. */
function bounds(row: Row, rules: readonly Rule[]): { min: number; max: number } {
  const demanded = rules
    .filter((rule) => rule.row === row.key && rule.suffix === 'range')
    .flatMap((rule) => rule.cases)
    .filter(({ severity, when }) => severity === 'fix' && when.length === 0)
    .flatMap(({ all }) => all);
  const max = demanded.flatMap((comparison) => boundOf(comparison, row, '<=')).at(0) ?? 100;
  const min = demanded.flatMap((comparison) => boundOf(comparison, row, '>=')).at(0) ?? -max;
  return { min, max };
}

function boundOf({ left, operator, right }: Comparison, row: Row, wanted: '<=' | '>='): readonly number[] {
  const isRow = left.kind === 'reference' && left.code === row.code && left.part === 'value';
  return isRow && operator === wanted ? right.flatMap(constant) : [];
}

function constant(expression: Expression): readonly number[] {
  return expression.kind === 'number' ? [expression.value] : [];
}
