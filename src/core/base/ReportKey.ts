import { foldText } from './foldText';

/** Edition, period and unit identify a report. */
export interface ReportIdentity {
  /** The id of the edition. */
  readonly edition: string;
  /** `2022-6T`, in capitals. */
  readonly period: string;
  readonly unit: string;
}

/** Returns a key that is equal for equal reports; the spelling of the unit makes no difference, see `foldText`. */
export function reportKey({ edition, period, unit }: ReportIdentity): string {
  return JSON.stringify([edition, period, foldText(unit)]);
}
