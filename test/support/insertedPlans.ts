import type { TaskRow } from '../../src/core/layout';
import { ruleSentence } from '../../src/core/presentation/kinds/ruleSentence';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { sound } from './reports';
import { edition } from './scannedSheets';

export type Typed = Readonly<Record<string, number | string | undefined>>;

export interface Contents {
  /** By row key, such as `BM2:1.1`; a formula is typed over where a figure is given. */
  readonly figures?: Typed;
  readonly notes?: Readonly<Record<string, string>>;
  readonly tasks?: readonly TaskRow[];
  readonly period?: { readonly year: number; readonly kind: 'Q1' | '6T' | 'Q3' | 'N' };
}

export const unit = 'UBND tỉnh Bến Tre';

/** Figures with which nothing is wrong in Biểu mẫu 1 and 2; totals and ratios are formulas. */
export const soundFigures: Typed = {
  ...Object.fromEntries(Object.entries(sound).map(([code, figure]) => [`BM2:${code}`, figure ?? undefined])),
  ...{ 'BM1:1': 5, 'BM1:2.1': 10, 'BM1:2.2': 10, 'BM1:3.1': 4, 'BM1:3.2': 9, 'BM1:3.3.1': 2, 'BM1:3.3.2': 2 },
  ...{ 'BM1:4.1': 50, 'BM1:4.2': 100, 'BM1:5.1': 3, 'BM1:5.2': 3, 'BM1:5.3': 0, 'BM1:5.4': 0 },
  ...{ 'BM1:6': 1, 'BM1:6.1': 100, 'BM1:6.2': 2, 'BM1:7': 1 },
};

export function plans(forms: readonly string[], contents: Contents = {}): ReturnType<typeof plansOf> {
  const { figures = {}, notes = {}, tasks = [], period = { year: 2022, kind: 'N' } } = contents;
  const content = {
    figure: (key: string) => figures[key],
    overFormula: (key: string) => figures[key] !== undefined,
    note: (key: string) => notes[key],
    tasks,
  };
  return plansOf({ edition, period, unit, forms, content }, ['Sheet1'], (rule) => ruleSentence(edition, rule, 'vi'));
}
