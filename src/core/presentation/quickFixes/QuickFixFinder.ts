import { formOf } from '../../catalogue';
import type { Row } from '../../catalogue';
import { encodeIdentity } from '../../layout/identity';
import { isInPlace } from '../../layout/inPlace';
import type { Reading } from '../../reading';
import type { StructureProblem } from '../../rules';
import type { LocatedFinding } from '../../report/Assessment';
import type { QuickFixView } from '../viewmodels/View';
import { capital } from '../messages';
import { clipped } from '../sentences/clipped';
import { RowNamer } from '../sentences/RowNamer';
import { targetName } from '../sentences/targetName';
import type { Language } from '../messages';
import type { Answers } from './Answers';
import { parsePlace } from '../../base/address';
import type { CellChangeFactory } from './CellChangeFactory';
import type { Answer, CellChange } from './QuickFix';
import { readingOptions } from './readingOptions';

type OfReading = LocatedFinding & { detail: { type: 'reading' } };
type OfTask = LocatedFinding & { detail: { type: 'task' } };
type OfPeriod = LocatedFinding & { detail: { type: 'period' } };
type OfComparison = LocatedFinding & { detail: { type: 'comparison' } };

/** What can be done about a finding at a click. Nothing where only a person can know the figure. */
export class QuickFixFinder {
  constructor(
    private readonly changes: CellChangeFactory,
    private readonly answers: Answers,
    private readonly language: Language,
    private readonly report: string,
  ) {}

  of(finding: LocatedFinding): readonly QuickFixView[] {
    const { detail } = finding;
    switch (detail.type) {
      case 'period':
        return this.ofPeriod({ ...finding, detail });
      case 'sameAsBefore':
        return this.ofRow(detail.rows[0] ?? '', (row) => this.toNote(row, finding));
      case 'thirdQuarter':
        return (['quarter', 'nineMonths'] as const).map((holds) => ({
          label: this.changes.m.fixes.thirdQuarter[holds],
          fix: { type: 'thirdQuarter', holds },
          isPrimary: false,
        }));
      case 'starting':
        return [
          { label: this.changes.m.fixes.confirm, fix: { type: 'confirm', rows: [detail.row] }, isPrimary: false },
        ];
      case 'reading':
        return this.ofReading({ ...finding, detail });
      case 'comparison':
        return this.ofComparison({ ...finding, detail });
      case 'ownFormula':
      case 'formulaLost':
        return this.ofRow(detail.row, (row) => this.restoreFormula(row));
      case 'formulaOverwritten':
        return detail.rows.flatMap((key) =>
          this.ofRow(key, (row) => this.restoreFormula(row, this.changes.m.places.row(row.code))),
        );
      case 'task':
        return this.ofTask({ ...finding, detail });
      case 'structure':
        return this.ofStructure(detail.problem);
      case 'mixedRounding':
        return [];
    }
  }

  /** The number or the word that a certain reading means, and nothing else. */
  certain(finding: LocatedFinding): readonly CellChange[] {
    const view = this.of(finding).find(({ isPrimary }) => isPrimary);
    return view && 'type' in view.fix && view.fix.type === 'cells' ? view.fix.changes : [];
  }

  private ofReading({ detail: { row: key, reading } }: OfReading): readonly QuickFixView[] {
    return this.ofRow(key, (row) => this.readings(row, reading));
  }

  private readings(row: Row, reading: Reading): readonly QuickFixView[] {
    const { m } = this.changes;
    const options = readingOptions(row, reading);
    const key = reading.verdict === 'ambiguous' ? this.answers.keyOf(row.key, reading.reason) : undefined;
    const before = key === undefined ? undefined : this.answers.given(key);
    // A computed row in which text stands may as well have meant to be computed.
    const formula = row.formula ? this.restoreFormula(row) : [];
    const views = options.map((value, place): QuickFixView => {
      const figure = m.places.number(value);
      const isBefore = before === String(place);
      const label = reading.verdict === 'convert' && place === 0 ? m.fixes.convert(figure) : m.fixes.useReading(figure);
      const remember = key === undefined ? undefined : { key, answer: String(place) };
      return cells(
        isBefore ? m.fixes.asBefore(label) : label,
        this.changes.figure(row, value),
        reading.verdict === 'convert' ? place === 0 : isBefore,
        remember,
      );
    });
    return [...views, ...formula];
  }

  private ofComparison({ detail: { rule }, severity, explained }: OfComparison): readonly QuickFixView[] {
    const { m } = this.changes;
    return this.ofRow(rule.row, (row) => {
      const views: QuickFixView[] = [];
      if (rule.suffix === 'heading')
        views.push(cells(m.fixes.clear(this.changes.stands(row)), this.changes.clear(row), true));
      const entry = this.changes.reading.entries.get(row.key);
      const isFormulaRule = rule.suffix === 'total' || rule.suffix === 'ratio';
      if (isFormulaRule && row.formula && entry?.kind === 'stated') views.push(...this.restoreFormula(row));
      return [...views, ...this.toNote(row, { severity, explained })];
    });
  }

  /** What is fixed for the year may have been mistyped now; all else only a person can know. */
  private ofPeriod({ detail: { rule, earlier }, ...finding }: OfPeriod): readonly QuickFixView[] {
    const { m } = this.changes;
    const [before] = earlier;
    return this.ofRow(rule.row, (row) => [
      ...(rule.relation === 'unchanged' && before
        ? [cells(m.fixes.asEarlier(m.places.number(before.figure)), this.changes.figure(row, before.figure), false)]
        : []),
      ...this.toNote(row, finding),
    ]);
  }

  private toNote(
    row: Row,
    { severity, explained }: Pick<LocatedFinding, 'severity' | 'explained'>,
  ): readonly QuickFixView[] {
    const fix = this.noteOf(row);
    if (severity !== 'explain' || explained || !fix) return [];
    return [{ label: this.changes.m.fixes.toNote, fix, isPrimary: false }];
  }

  private ofTask(finding: OfTask): readonly QuickFixView[] {
    const { problem } = finding.detail;
    const { m, reading } = this.changes;
    const place = parsePlace(finding.cell);
    if (!place) return [];
    const phrases = new RowNamer(reading.set.edition, this.language, '');
    const label = targetName(finding.target, phrases);
    const write = (text: string, isPrimary: boolean): QuickFixView =>
      cells(m.fixes.writeText(text), this.changes.text(place, text, label), isPrimary);
    if (problem.type === 'status') return [write(problem.means, true)];
    const isOpen = problem.type === 'noStatus' || (problem.type === 'blank' && problem.field === 'assessment');
    return isOpen ? reading.set.edition.appendix.assessments.map(({ value }) => write(value, false)) : [];
  }

  private ofStructure(problem: StructureProblem): readonly QuickFixView[] {
    const { m, reading } = this.changes;
    const { set } = reading;
    const { edition, periodCode: period, unit } = set;
    switch (problem.type) {
      case 'rowMissing':
      case 'codeChanged': {
        const form = formOf(problem.row);
        const found = reading.forms.get(form);
        if (!found || !isInPlace(found.scanned)) return [];
        return [{ label: m.fixes.restoreForm, fix: { type: 'restore', report: this.report, form }, isPrimary: true }];
      }
      case 'unmarked': {
        const { form, tab } = problem;
        const identity = encodeIdentity({ edition: edition.id, form, period, unit });
        const label = m.fixes.markAs(
          new RowNamer(edition, this.language, '').form(form),
          m.places.quoted(clipped(tab)),
        );
        return [{ label, fix: { type: 'marks', marks: [{ tab, identity }] }, isPrimary: true }];
      }
      case 'twice':
        return problem.tabs.map((kept) => ({
          label: m.fixes.keepTab(clipped(kept)),
          fix: {
            type: 'marks',
            marks: problem.tabs.filter((tab) => tab !== kept).map((tab) => ({ tab, identity: null })),
          },
          isPrimary: false,
        }));
      case 'absent':
      case 'rowTwice':
      case 'sectionMissing':
        return [];
    }
  }

  /** Never certain: nobody but the person knows whether the total or a part is wrong. */
  private restoreFormula(row: Row, prefix = ''): readonly QuickFixView[] {
    const { m, reading } = this.changes;
    const changes = this.changes.formula(row);
    if (changes.length === 0) return [];
    const value = reading.confrontation.computedValue(row.key);
    const phrases = new RowNamer(reading.set.edition, this.language, row.form);
    const label = Number.isNaN(value) ? m.fixes.restoreFormulaOnly : m.fixes.restoreFormula(phrases.figure(row, value));
    const isEmpty = reading.entries.get(row.key)?.kind === 'blank';
    return [cells(prefix === '' ? label : `${capital(prefix)}: ${label}`, changes, isEmpty)];
  }

  private noteOf({ form, key }: Row): QuickFixView['fix'] | undefined {
    const found = this.changes.reading.forms.get(form);
    const row = found?.scanned.rows.get(key);
    return found && row ? { tab: found.tab, cell: row.noteAt } : undefined;
  }

  private ofRow(key: string, views: (row: Row) => readonly QuickFixView[]): readonly QuickFixView[] {
    const row = this.changes.reading.set.edition.row.get(key);
    return row ? views(row) : [];
  }
}

function cells(label: string, changes: readonly CellChange[], isPrimary: boolean, remember?: Answer): QuickFixView {
  return { label, fix: { type: 'cells', changes, ...(remember && { remember }) }, isPrimary };
}
