import type { PeriodKind } from '../../period';

/** Putting forms into a workbook, and what a row is. */
export interface InsertMessages {
  readonly unit: string;
  readonly unitHint: string;
  readonly unitBlank: string;
  readonly unitTooLong: (most: number) => string;
  readonly year: string;
  readonly yearBad: (first: number, last: number) => string;
  readonly period: string;
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly dates: (from: string, to: string, due: string) => string;
  readonly inForce: string;
  readonly forms: string;
  readonly allForms: string;
  readonly present: (tab: string) => string;
  readonly noneChosen: string;
  readonly allPresent: string;
  readonly preview: string;
  readonly previewText: (tabs: string, count: number) => string;
  readonly optional: string;
  readonly apply: (count: number) => string;
  readonly inserting: (count: number) => string;
  readonly done: (tabs: string) => string;
  /** What a failed insert could not take away. */
  readonly left: (tabs: string) => string;
  readonly unchanged: string;
}

/** The card of the row that is selected. */
export interface CardMessages {
  readonly title: string;
  readonly none: string;
  readonly unit: string;
  readonly type: string;
  readonly types: Readonly<Record<'count' | 'percent' | 'money' | 'code' | 'heading', string>>;
  readonly formula: string;
  readonly reads: string;
  readonly readsAs: (typed: string, figure: string) => string;
  readonly readsNot: (typed: string) => string;
  readonly readsEither: (typed: string, figures: string) => string;
  readonly blank: string;
  readonly byFormula: (figure: string) => string;
  readonly computes: string;
  readonly rules: (count: number) => string;
  readonly codes: string;
}
