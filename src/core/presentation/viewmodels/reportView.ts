import type { Appendix, Form, Severity } from '../../catalogue';
import { daysLeft, dueDate } from '../../period';
import type { CalendarDate } from '../../base/CalendarDate';
import type { Assessment, LocatedFinding } from '../../report/assessment/Assessment';
import { CellChangeFactory } from '../quickFixes/CellChangeFactory';
import { targetForm } from '../../rules';
import { findingId } from '../../signoff/explanations';
import type { Answers } from '../quickFixes/Answers';
import type { QuickFix } from '../quickFixes/QuickFix';
import { QuickFixFactory } from '../quickFixes/QuickFixFactory';
import { certainChanges } from '../kinds/quickFixesFor';
import { countExplained, countKinds, isCertainReading, isOpen } from '../../report/assessment/findingKinds';
import type { Report } from '../../report/content/readReport';
import { reportKeyOf } from '../../report/sheets/ReportSheets';
import { parsePlace } from '../../base/address';
import { capital, countPhrase, messages } from '../messages';
import { RowNamer } from '../sentences/RowNamer';
import type { Language, Messages } from '../messages';
import { explanationView } from './explanationView';
import { findingView } from './findingView';
import type { Wording } from './findingView';
import { awaitsTasks } from './awaitsTasks';
import { lostChecks } from './lostChecks';
import { formProgress, isFull, sumOf } from './progress';
import type { FormView, ReportView, StartingLine, ViewCounts } from './View';

export interface ViewOptions {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly answers: Answers;
  /** After a check of everything blanks, absent forms and an empty appendix are findings; while people type they are progress. */
  readonly isChecked: boolean;
}

/** A report as the pane shows it. */
export function reportView(
  { report, findings }: Assessment,
  { language, today, answers, isChecked }: ViewOptions,
): ReportView {
  const m = messages[language];
  const { edition, period, unit } = report.sheets;
  const key = reportKeyOf(report.sheets);
  const fixes = new QuickFixFactory(new CellChangeFactory(report, m), answers, language, key);
  const explanations = explanationsOf(findings, report, language);
  const wording = { report, fixes, language, explanations };
  const shown = isChecked ? findings : findings.filter((finding) => !isProgress(finding, report));
  const forms = [...edition.forms, edition.appendix].flatMap((form) => {
    const own = shown.filter(({ target }) => targetForm(target) === form.id);
    const all = findings.filter(({ target }) => target.type !== 'form' && targetForm(target) === form.id);
    return formView(form, own, all, wording) ?? [];
  });
  const { blank, starting } = countsOf(findings);
  const counts = { ...countsOf(shown), blank, starting };
  const progress = sumOf(forms.flatMap((form) => form.progress ?? []));
  const due = dueDate(period);
  return {
    key,
    unit,
    period: m.places.period(period.kind, period.year),
    due: m.pane.due(m.places.date(due), daysLeft(period, today)),
    headline: headline(counts, { isNew: progress.filled === 0, isChecked }, m).map((part, index) =>
      index === 0 ? capital(part) : part,
    ),
    convertAll: convertAll(findings, fixes),
    counts,
    progress,
    isComplete: blank + starting === 0 && isFull(progress),
    forms: byWorst(forms),
    questions: shown.filter(({ target }) => target.type === 'workbook').map((finding) => findingView(finding, wording)),
    starting: startingLines(report, findings, language),
  };
}

function explanationsOf(
  findings: readonly LocatedFinding[],
  report: Report,
  language: Language,
): Wording['explanations'] {
  return new Map(
    findings.flatMap((finding) => {
      const view = explanationView(finding, report, language);
      return view ? [[findingId(finding), view] as const] : [];
    }),
  );
}

function startingLines(
  report: Report,
  findings: readonly LocatedFinding[],
  language: Language,
): readonly StartingLine[] {
  return findings.flatMap(({ detail, stated, cell }) => {
    const row = detail.type === 'starting' ? report.sheets.edition.row.get(detail.row) : undefined;
    if (!row) return [];
    const namer = new RowNamer(report.sheets.edition, language, '');
    const figure = namer.figure(row, Number(stated));
    return [{ key: row.key, label: namer.namedRow(row.key), figure, place: parsePlace(cell) }];
  });
}

/** Findings that are hidden while the user is still typing: blanks, absent forms, and what waits for the appendix. */
function isProgress(finding: LocatedFinding, report: Report): boolean {
  const { kind, detail } = finding;
  const isAbsent = detail.type === 'structure' && detail.problem.type === 'absent';
  return kind === 'blank' || isAbsent || (detail.type === 'comparison' && awaitsTasks(detail.rule, report));
}

function formView(
  form: Form | Appendix,
  findings: readonly LocatedFinding[],
  all: readonly LocatedFinding[],
  wording: Wording,
): FormView | undefined {
  const { report, language } = wording;
  const { pane } = messages[language];
  const found = 'rows' in form ? report.forms.get(form.id) : report.tasks;
  if (!found && findings.length === 0) return undefined;
  const label = form.label[language];
  const progress = 'rows' in form && found ? formProgress(form, report, all) : null;
  const { toCorrect, toExplain, toConvert, blank, starting, notices } = countsOf(findings);
  const damage = 'rows' in form ? lostChecks(form, report) : 0;
  const tasks = report.tasks?.list.filter(({ isSubtask }) => !isSubtask).length ?? 0;
  return {
    id: form.id,
    label,
    title: form.title.replaceAll('{year}', String(report.sheets.period.year)),
    tab: found?.tab ?? null,
    progress,
    progressText: progress ? pane.progressShort(progress.filled, progress.wanted) : found ? pane.tasks(tasks) : '',
    progressLabel: progress ? pane.progress(label, progress.filled, progress.wanted) : label,
    worst: worstOf(findings),
    isComplete: progress ? isFull(progress) : tasks > 0,
    damage: damage > 0 ? messages[language].fixes.restore.checkColumn(damage) : null,
    countsText: pane.counts(toCorrect + toConvert + blank + starting, toExplain, notices),
    findings: bySeverity(findings).map((finding) => findingView(finding, wording)),
  };
}

function countsOf(findings: readonly LocatedFinding[]): ViewCounts {
  return {
    ...countKinds(findings),
    notices: findings.filter(({ severity }) => severity === 'notice').length,
    ...countExplained(findings),
  };
}

/** "30 ô cần chuyển thành số · 4 chỗ cần xem · còn 37 ô chưa nhập": by kind, never one alarming total. */
function headline(
  { toConvert, toCorrect, toExplain, blank, starting, explained, noted, notices }: ViewCounts,
  { isNew, isChecked }: { readonly isNew: boolean; readonly isChecked: boolean },
  m: Messages,
): readonly string[] {
  const { report, pane } = m;
  const open = [...countPhrase(toConvert, report.toConvert), ...countPhrase(toCorrect + toExplain, report.toLookAt)];
  // Of cells that are blank or not confirmed nobody knows whether something is wrong.
  const soFar = blank + starting > 0 ? pane.headline.nothingSoFar : pane.headline.nothing;
  const calm = isNew ? pane.headline.nothingYet : soFar;
  const isCalm = open.length === 0 && starting === 0 && !(isChecked && blank > 0);
  return [
    ...open,
    ...(isCalm ? [calm] : []),
    ...countPhrase(starting, report.starting),
    ...countPhrase(blank, pane.headline.left),
    ...countPhrase(noted, report.noted),
    ...countPhrase(explained, report.explained),
    ...countPhrase(notices, report.notices),
  ];
}

function convertAll(findings: readonly LocatedFinding[], fixes: QuickFixFactory): QuickFix | null {
  const changes = findings.filter(isCertainReading).flatMap((finding) => certainChanges(finding, fixes));
  return changes.length === 0 ? null : { type: 'cells', changes };
}

const ranks: Readonly<Record<Severity, number>> = { fix: 0, explain: 1, notice: 2 };

function rankOf(finding: LocatedFinding): number {
  return ranks[finding.severity] + (finding.severity === 'explain' && !isOpen(finding) ? 2 : 0);
}

function bySeverity(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

function worstOf(findings: readonly LocatedFinding[]): Severity | null {
  const open = findings.filter((finding) => finding.severity === 'notice' || isOpen(finding));
  return bySeverity(open)[0]?.severity ?? null;
}

/** Forms with something to correct come first; otherwise the printed order. */
function byWorst(forms: readonly FormView[]): readonly FormView[] {
  const rank = ({ worst }: FormView): number => (worst === null ? 3 : ranks[worst]);
  return forms
    .map((form, index) => ({ form, index }))
    .sort((a, b) => rank(a.form) - rank(b.form) || a.index - b.index)
    .map(({ form }) => form);
}
