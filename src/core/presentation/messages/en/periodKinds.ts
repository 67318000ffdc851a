import { periodKinds } from '../../../base/PeriodKind';
import type { PeriodKind } from '../../../base/PeriodKind';
import type { PeriodKindNames } from '../vi/periodKinds';

export const periodKindNames: Readonly<Record<PeriodKind, PeriodKindNames>> = {
  Q1: {
    choice: 'Quarter I',
    help: 'first quarter',
    short: (year) => `QI ${String(year)}`,
    inSentence: (year) => `the first quarter of ${String(year)}`,
  },
  '6T': {
    choice: 'Six months',
    help: 'half-year',
    short: (year) => `6M ${String(year)}`,
    inSentence: (year) => `the first half of ${String(year)}`,
  },
  Q3: {
    choice: 'Quarter III',
    help: 'third quarter',
    short: (year) => `QIII ${String(year)}`,
    inSentence: (year) => `the third quarter of ${String(year)}`,
  },
  N: {
    choice: 'Year',
    help: 'whole year',
    short: (year) => `Year ${String(year)}`,
    inSentence: (year) => `the year ${String(year)}`,
  },
};

/** The codes of all kinds with their names, for help texts: "YEAR-Q1 (first quarter), …". */
export const periodCodes = periodKinds.map((kind) => `YEAR-${kind} (${periodKindNames[kind].help})`).join(', ');
