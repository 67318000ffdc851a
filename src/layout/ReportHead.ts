import type { Edition, PeriodKind } from '../catalogue';

/** The report that a sheet belongs to. */
export interface ReportHead {
  readonly edition: Edition;
  readonly period: ReportPeriod;
  readonly unit: string;
  /** The number and date of the covering report, which are often known only at the end. */
  readonly report?: CoveringReport;
}

export interface ReportPeriod {
  /** `2022-N`. */
  readonly text: string;
  readonly year: number;
  readonly kind: PeriodKind;
}

export interface CoveringReport {
  readonly number: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Công văn 581: reports of a quarter, of six months and of the year. */
export function periodName({ kind, year }: ReportPeriod): string {
  switch (kind) {
    case 'Q1':
      return `Quý I năm ${year}`;
    case '6T':
      return `6 tháng đầu năm ${year}`;
    case 'Q3':
      return `Quý III năm ${year}`;
    case 'N':
      return `Năm ${year}`;
  }
}
