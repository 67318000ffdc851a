import type { Row, RowKey } from '../../catalogue';
import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import { capital } from '../messages';
import type { Language, Messages } from '../messages';
import { RowNamer } from '../sentences/RowNamer';
import type { Answers } from './Answers';
import type { CellChangeFactory } from './CellChangeFactory';
import type { Answer, CellChange, QuickFixView } from './QuickFix';

/** Makes the fixes that several kinds of findings of one report offer. */
export class QuickFixFactory {
  readonly m: Messages;
  readonly report: Report;

  /** `report` is the key of the report that is restored. */
  constructor(
    readonly changes: CellChangeFactory,
    readonly answers: Answers,
    readonly language: Language,
    readonly reportKey: string,
  ) {
    this.m = changes.m;
    this.report = changes.report;
  }

  /** The names of rows within sentences; those of the form `home` go by their codes alone. */
  namer(home = ''): RowNamer {
    return new RowNamer(this.report.sheets.edition, this.language, home);
  }

  /** The fixes of a row of the edition; none for a key that it does not have. */
  ofRow(key: RowKey, fixes: (row: Row) => readonly QuickFixView[]): readonly QuickFixView[] {
    const row = this.report.sheets.edition.row.get(key);
    return row ? fixes(row) : [];
  }

  /** Changes of cells; `remember` is an answer to be offered first the next time. */
  cells(label: string, changes: readonly CellChange[], isPrimary: boolean, remember?: Answer): QuickFixView {
    return { label, fix: { type: 'cells', changes, ...(remember && { remember }) }, isPrimary };
  }

  /** Empties the figure cell of a row. */
  clear(row: Row): QuickFixView {
    return this.cells(this.m.fixes.clear(this.changes.currentText(row)), this.changes.clear(row), true);
  }

  /**
   * Puts the formula of a computed row back. It is certain in an empty cell only: otherwise nobody but the official
   * knows whether the total or a part is wrong.
   */
  restoreFormula(row: Row, prefix = ''): readonly QuickFixView[] {
    const changes = this.changes.formula(row);
    if (changes.length === 0) return [];
    const { fixes } = this.m;
    const value = this.report.results.computedValue(row.key);
    const figure = this.namer(row.form).figure(row, value);
    const label = Number.isNaN(value) ? fixes.restoreFormulaOnly : fixes.restoreFormula(figure);
    const isEmpty = this.report.entries.get(row.key)?.kind === 'blank';
    return [this.cells(prefix === '' ? label : `${capital(prefix)}: ${label}`, changes, isEmpty)];
  }

  /** Goes to the Ghi chú of a row whose finding is yet to be explained. */
  toNote(row: Row, { severity, explained }: Pick<LocatedFinding, 'severity' | 'explained'>): readonly QuickFixView[] {
    const form = this.report.forms.get(row.form);
    const found = form?.scanned.rows.get(row.key);
    if (severity !== 'explain' || explained || !form || !found) return [];
    return [{ label: this.m.fixes.toNote, fix: { tab: form.tab, cell: found.noteAt }, isPrimary: false }];
  }
}
