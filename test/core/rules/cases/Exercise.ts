import type { RowType } from '../../../../src/core/catalogue';
import { edition } from '../../../support/scenario';
import { absent } from '../findings';
import type { Finding, Options } from '../../../support/scenario';

/** What stands in the workbook, and everything that the check then finds. */
export interface Scene {
  readonly table: string;
  readonly options: Options;
  readonly findings: readonly Finding[];
}

/** A rule with workbooks in which it holds, is broken and cannot be decided. */
export interface Exercise {
  /** `4:1.5-total` for the rule BM4.1.5-total. */
  readonly rule: string;
  /** The relation as it is written down. */
  readonly relation: string;
  readonly satisfied: readonly Scene[];
  readonly violated: readonly Scene[];
  readonly undecided: readonly Scene[];
}

export function scene(table: string, findings: readonly Finding[] = [], options: Options = {}): Scene {
  return { table, findings, options };
}

/** The sound report as it is. */
export const asItIs: Scene = scene('');

/** `3:1.4` → `BM3` */
export function formOf(row: string): string {
  return `BM${row.split(':')[0] ?? ''}`;
}

/** The rows of a type, as `1:2.1`; which type a row has is tested against its printed unit with the edition. */
export function rowsOfType(type: RowType): readonly string[] {
  return edition.rows.filter((row) => row.type === type).map(({ key }) => key.slice('BM'.length));
}

/** Nothing is known of a row whose form is not in the workbook. */
export function withoutForm(row: string): Scene {
  return scene('', [absent(formOf(row))], { without: [formOf(row)] });
}
