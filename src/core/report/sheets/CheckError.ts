/** Why a workbook cannot be checked at all. */
export type CheckObstacle =
  | { readonly code: 'noForms' }
  | { readonly code: 'unknownEdition'; readonly edition: string; readonly tab: string }
  | { readonly code: 'unknownForm'; readonly form: string; readonly tab: string }
  | { readonly code: 'unknownPeriod'; readonly period: string; readonly tab: string };

export class CheckError extends Error {
  constructor(readonly obstacle: CheckObstacle) {
    super(obstacle.code);
  }
}
