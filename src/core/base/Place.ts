/** A cell of a sheet, by the tab that people see. */
export interface Place {
  readonly tab: string;
  /** `D14`. */
  readonly cell: string;
}
