/**
 * The four reports of a year, in the order in which they fall due: Quý I, 6 tháng, Quý III, Năm
 * (Công văn 581/BNV-CCHC, 21/02/2022). A kind that is added here does not compile until `cutOffs`, the words by which
 * old sheets name it (recognition/period.ts) and the words of each language know it.
 */
export const periodKinds = ['Q1', '6T', 'Q3', 'N'] as const;
export type PeriodKind = (typeof periodKinds)[number];

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** When the figures of a report are closed and when it is due. */
export interface CutOffs {
  /** Of the period's year, or of the year before where the period reaches back. */
  readonly from: DayOfYear & { readonly yearBefore?: true };
  readonly to: DayOfYear;
  readonly due: DayOfYear;
}

/** The days of each kind, by Công văn 581/BNV-CCHC. Quý III alone starts where another one ends. */
export const cutOffs: Readonly<Record<PeriodKind, CutOffs>> = {
  Q1: { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 3 }, due: { day: 20, month: 3 } },
  '6T': { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 6 }, due: { day: 20, month: 6 } },
  Q3: { from: { day: 15, month: 6 }, to: { day: 14, month: 9 }, due: { day: 20, month: 9 } },
  N: { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 12 }, due: { day: 20, month: 12 } },
};
