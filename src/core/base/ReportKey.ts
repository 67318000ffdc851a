import { foldText } from './foldText';

/** What a report is known by. */
export interface ReportIdentity {
  /** The id of its edition. */
  readonly edition: string;
  /** `2022-6T`, in capitals. */
  readonly period: string;
  readonly unit: string;
}

/** Tells reports apart: the same for the same report, however its unit is spelled. */
export function reportKey({ edition, period, unit }: ReportIdentity): string {
  return JSON.stringify([edition, period, foldText(unit)]);
}
