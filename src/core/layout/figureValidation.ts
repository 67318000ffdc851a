import { rowTypes } from '../catalogue';
import type { Row, Rule } from '../catalogue';
import type { Comparison, Expression } from '../expression';
import { assertNever } from '../base/assertNever';
import type { PlanValidation, ValidationText } from './SheetPlan';
import type { InputText, InputWords } from './SheetWords';

/** Excel's limits for the texts of a validation, in characters. */
export const limits = { title: 32, error: 224, prompt: 255 } as const;

/**
 * The validation of a figure cell. A wrong figure causes a warning only, as people paste `17/17` and correct it later; a
 * wrong code is refused. Headings and computed rows take nothing: they are unlocked, so that a whole column can be
 * pasted, and warn whoever types into them.
 */
export function figureValidation(row: Row, range: string, rules: readonly Rule[], words: InputWords): PlanValidation {
  const nothing = (texts: InputText): PlanValidation => ({
    range,
    kind: 'nothing',
    style: 'warning',
    ...fitInput(texts),
  });
  if (row.formula) return nothing(words.computed(row.code));
  const unit = row.unit ?? '';
  const { validation } = rowTypes[row.type];
  switch (validation.type) {
    case 'none':
      return nothing(words.heading(row.code));
    case 'quantity': {
      const texts = fitInput(withAdvice(words[validation.words](row.code, unit), row, words));
      return { range, kind: validation.kind, min: 0, style: 'warning', ...texts };
    }
    case 'bounded': {
      const { min, max } = bounds(row, rules);
      const texts = fitInput(withAdvice(words.percent(row.code, min, max), row, words));
      return { range, kind: 'decimal', min, max, style: 'warning', ...texts };
    }
    case 'list': {
      const items = row.codes.map(({ value }) => String(value));
      const meanings = row.codes.map(({ value, label }) => `${value} = ${label}`).join('; ');
      return { range, kind: 'list', items, style: 'stop', ...fitInput(words.choice(row.code, meanings)) };
    }
    default:
      return assertNever(validation);
  }
}

/** The prompt with what to do where there is nothing to report, by the type of the row. */
function withAdvice({ prompt, error }: InputText, { type }: Row, { ifNothing }: InputWords): InputText {
  const trait = rowTypes[type].ifNothing;
  if (trait !== 'zero' && trait !== 'note') return { prompt, error };
  return { prompt: { ...prompt, message: `${prompt.message} ${ifNothing[trait]}` }, error };
}

/** Cuts texts of an edition to the length that Excel accepts. */
export function fitInput({ prompt, error }: InputText): InputText {
  return { prompt: fit(prompt, limits.prompt), error: fit(error, limits.error) };
}

function fit({ title, message }: ValidationText, limit: number): ValidationText {
  return { title: cut(title, limits.title), message: cut(message, limit) };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/**
 * The bounds of a percentage by the row's range rule, by default −100 to 100; the lower bound is the negated upper one
 * if the rule gives none.
 */
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

function boundOf({ left, operator, right }: Comparison, row: Row, bound: '<=' | '>='): readonly number[] {
  const isRow = left.kind === 'reference' && left.code === row.code && left.part === 'value';
  return isRow && operator === bound ? right.flatMap(constant) : [];
}

function constant(expression: Expression): readonly number[] {
  return expression.kind === 'number' ? [expression.value] : [];
}
