import { periodKinds } from '../../../base/PeriodKind';
import type { PeriodKind } from '../../../base/PeriodKind';

/** The names of a kind of period. Each language has all of them, so that a new kind does not compile without them. */
export interface PeriodKindNames {
  /** The name in a list of kinds to choose from. */
  readonly choice: string;
  /** The name behind the code of the kind in help texts: `NĂM-Q1 (quý I)`. */
  readonly help: string;
  /** The short name with the year, for headings of columns and charts. */
  readonly short: (year: number) => string;
  /** The name with the year within a sentence. */
  readonly inSentence: (year: number) => string;
}

/** Sheets are always in Vietnamese. */
interface VietnameseNames extends PeriodKindNames {
  /** The name with the year in the title of a sheet (Công văn 581/BNV-CCHC). */
  readonly inTitle: (year: number) => string;
}

export const periodKindNames: Readonly<Record<PeriodKind, VietnameseNames>> = {
  Q1: {
    choice: 'Quý I',
    help: 'quý I',
    short: (year) => `QI ${String(year)}`,
    inSentence: (year) => `quý I năm ${String(year)}`,
    inTitle: (year) => `Quý I năm ${String(year)}`,
  },
  '6T': {
    choice: '6 tháng',
    help: '6 tháng',
    short: (year) => `6T ${String(year)}`,
    inSentence: (year) => `6 tháng đầu năm ${String(year)}`,
    inTitle: (year) => `6 tháng đầu năm ${String(year)}`,
  },
  Q3: {
    choice: 'Quý III',
    help: 'quý III',
    short: (year) => `QIII ${String(year)}`,
    inSentence: (year) => `quý III năm ${String(year)}`,
    inTitle: (year) => `Quý III năm ${String(year)}`,
  },
  N: {
    choice: 'Năm',
    help: 'cả năm',
    short: (year) => `Năm ${String(year)}`,
    inSentence: (year) => `năm ${String(year)}`,
    inTitle: (year) => `Năm ${String(year)}`,
  },
};

/** The codes of all kinds with their names, for help texts: "NĂM-Q1 (quý I), …". */
export const periodCodes = periodKinds.map((kind) => `NĂM-${kind} (${periodKindNames[kind].help})`).join(', ');
