import type { RowKey } from '../../catalogue';
import type { PeriodKind } from '../../base/PeriodKind';
import { longestUnit } from '../../layout/identity';
import type { Period } from '../../period';
import type { ImportedReport } from '../assessment/ImportedReport';
import { certainRows, recognisedFigures } from './recognisedFigures';

/** The user's additions to a recognised report: its unit, its period and the rows to take. */
export interface Completion {
  readonly unit: string;
  /** As typed. */
  readonly year: string;
  readonly kind: PeriodKind | '';
  readonly rows: ReadonlySet<RowKey>;
  /** Those of `rows` of which the other reading is taken: converted from another unit, or the sheet's own sum. */
  readonly otherReadings: ReadonlySet<RowKey>;
}

/** What the sheets say themselves, and every row that is certain. */
export function firstCompletion(priors: readonly ImportedReport[], unit: string): Completion {
  const [prior] = priors;
  const recognition = prior?.recognition;
  const head = recognition?.head;
  return {
    unit: prior?.unit ?? unit,
    year: String(head?.year ?? head?.date?.year ?? ''),
    kind: head?.kind ?? '',
    rows: new Set(recognition ? certainRows(recognition).map(({ row }) => row) : []),
    otherReadings: new Set(),
  };
}

/** Applies the user's additions to a recognised report; returns other reports unchanged. */
export function applyCompletion(
  prior: ImportedReport,
  { unit, year, kind, rows, otherReadings }: Completion,
): ImportedReport {
  const { recognition } = prior;
  if (!recognition) return prior;
  const period: Period | null = kind === '' || !/^20\d{2}$/.test(year.trim()) ? null : { year: Number(year), kind };
  const wanted = [...recognition.rows.values()].filter(({ row }) => rows.has(row));
  const name = unit.replace(/\s+/g, ' ').trim();
  return {
    ...prior,
    period,
    unit: name === '' || name.length > longestUnit ? null : name,
    figures: recognisedFigures(prior.edition, wanted, period, otherReadings),
  };
}
