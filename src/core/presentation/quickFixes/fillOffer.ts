import type { Row } from '../../catalogue';
import { CellChangeFactory } from './CellChangeFactory';
import { nothingArises } from './nothingArises';
import type { CellChange } from './QuickFix';
import type { Report } from '../../report/content/readReport';
import type { Place } from '../../base/address';
import { RowNamer } from '../sentences/RowNamer';
import { shortName } from '../sentences/shortText';
import { messages } from '../messages';
import type { Language } from '../messages';

/** What "Tính" would do to a computed row. */
export interface FillLine {
  readonly key: string;
  readonly form: string;
  readonly label: string;
  readonly text: string;
  readonly place: Place;
  readonly change: CellChange;
}

export interface FillOffer {
  /** Computed rows that are empty: the formula goes back. */
  readonly empties: readonly FillLine[];
  /** Rows in which somebody typed, or has a formula of their own: each is asked by itself. */
  readonly typed: readonly FillLine[];
}

/** The computed rows of a report without their formulas. */
export function fillOffer(report: Report, language: Language): FillOffer {
  const changes = new CellChangeFactory(report, messages[language]);
  const lines = (wanted: readonly string[]): readonly FillLine[] =>
    report.sheets.edition.rows
      .filter((row) => row.formula && wanted.includes(report.entries.get(row.key)?.kind ?? ''))
      .flatMap((row) => fillLine(row, report, changes, language));
  return { empties: lines(['blank']), typed: lines(['stated', 'foreign']) };
}

function fillLine(row: Row, report: Report, changes: CellChangeFactory, language: Language): readonly FillLine[] {
  const namer = new RowNamer(report.sheets.edition, language, '');
  const { fill } = namer.m.fixes;
  const value = report.results.computedValue(row.key);
  const missing = nothingArises(row, report) ? fill.nothingArises : fill.notYet;
  const computed = Number.isNaN(value) ? missing : namer.figure(row, value);
  const stated = report.results.value(row.key);
  const isNumber = report.entries.get(row.key)?.kind === 'stated' && !Number.isNaN(stated);
  const text = fill.row(isNumber ? namer.figure(row, stated) : changes.currentText(row), computed);
  return changes.formula(row).map((change) => ({
    key: row.key,
    form: namer.form(row.form),
    label: `${row.code} ${shortName(row.name)}`,
    text,
    place: { tab: change.tab, cell: change.cell },
    change,
  }));
}
