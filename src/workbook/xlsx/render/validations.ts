import { quoteText } from '../../../core/base/quoteText';
import type { PlanValidation, ValidationText } from '../../../core/layout/SheetPlan';
import { absoluteArea } from '../../../core/base/address';
import type { Worksheet } from '../library/library';

/** The longest texts that Excel accepts; it repairs a file with longer ones by removing the validation. */
const longest = { title: 32, prompt: 255, error: 224, formula: 255 } as const;

type Condition =
  | { readonly type: 'list'; readonly formulae: [string] }
  | {
      readonly type: 'whole' | 'decimal' | 'textLength';
      readonly operator: 'between' | 'greaterThanOrEqual' | 'equal';
      readonly formulae: number[];
    };

export function addValidation(sheet: Worksheet, validation: PlanValidation): void {
  const { range, style, prompt, error } = validation;
  requireLength(range, prompt, longest.prompt);
  requireLength(range, error, longest.error);
  // Under this key the library writes an area as one.
  sheet.dataValidations.add(range.includes(':') ? `range:${range}` : range, {
    ...condition(validation),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: true,
    errorStyle: style,
    errorTitle: error.title,
    error: error.message,
  });
}

function condition(validation: PlanValidation): Condition {
  if (validation.kind === 'list') return { type: 'list', formulae: [list(validation.range, validation.items)] };
  if (validation.kind === 'listFrom') return { type: 'list', formulae: [absoluteArea(validation.source)] };
  // A text of no length is the only one that satisfies it; unlike a formula, every program understands it.
  if (validation.kind === 'nothing') return { type: 'textLength', operator: 'equal', formulae: [0] };
  const { kind, min, max } = validation;
  return max === undefined
    ? { type: kind, operator: 'greaterThanOrEqual', formulae: [min] }
    : { type: kind, operator: 'between', formulae: [min, max] };
}

/** A list in the formula itself; its separator is the comma in every locale. */
function list(range: string, items: readonly string[]): string {
  if (items.some((item) => item.includes(','))) throw new RangeError(`${range}: an item of a list holds a comma`);
  const formula = quoteText(items.join(','));
  if (formula.length > longest.formula) throw new RangeError(`${range}: a list of ${formula.length} characters`);
  return formula;
}

function requireLength(range: string, { title, message }: ValidationText, limit: number): void {
  if (title.length > longest.title) throw new RangeError(`${range}: a title of ${title.length} characters`);
  if (message.length > limit) throw new RangeError(`${range}: a message of ${message.length} characters`);
}
