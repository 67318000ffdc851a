/** What is wrong with a values file; `where` is a place in it such as `values.BM1:2`. */
export interface ValuesMessages {
  readonly file: (path: string, problem: string) => string;
  readonly notJson: (line: number, column: number) => string;
  readonly cutShort: string;
  readonly notUtf8: string;
  readonly tooLarge: string;
  readonly notObject: string;
  readonly reservedName: (where: string) => string;
  readonly unknownKey: (where: string, known: string) => string;
  readonly unknownRow: (where: string, row: string) => string;
  readonly twice: (where: string, row: string) => string;
  readonly figure: (where: string) => string;
  readonly text: (where: string) => string;
  readonly tooLong: (where: string, most: number) => string;
  readonly unknownSection: (where: string, known: string) => string;
  readonly list: (where: string) => string;
  readonly object: (where: string) => string;
  readonly more: (count: number) => string;
  readonly leftOut: (count: number, forms: string) => string;
  readonly formulasKept: (count: number, rows: string) => string;
}
