/**
 * The four reports of a year, in the order in which they fall due: Quý I, 6 tháng, Quý III, Năm
 * (docs/regulation.md, Periods). A kind that is added here does not compile until it has its `cutOffs`, its names in
 * old sheets (recognition/period.ts) and its names in each language (presentation/messages).
 */
export const periodKinds = ['Q1', '6T', 'Q3', 'N'] as const;
export type PeriodKind = (typeof periodKinds)[number];

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The first and the last day of a report's figures, and the day on which the report is due. */
export interface CutOffs {
  /** A day of the period's year, or of the year before if `yearBefore` is set. */
  readonly from: DayOfYear & { readonly yearBefore?: true };
  readonly to: DayOfYear;
  readonly due: DayOfYear;
}

/** The days of each kind (docs/regulation.md, Periods). Only Quý III starts where another period ends. */
export const cutOffs: Readonly<Record<PeriodKind, CutOffs>> = {
  Q1: { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 3 }, due: { day: 20, month: 3 } },
  '6T': { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 6 }, due: { day: 20, month: 6 } },
  Q3: { from: { day: 15, month: 6 }, to: { day: 14, month: 9 }, due: { day: 20, month: 9 } },
  N: { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 12 }, due: { day: 20, month: 12 } },
};
