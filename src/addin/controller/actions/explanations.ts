import { formOf } from '../../../core/catalogue';
import type { LocatedFinding } from '../../../core/report/assessment/Assessment';
import { explanationOf } from '../../../core/report/assessment/explanations';
import { notedRow, noteIn, noteOf } from '../../../core/report/content/notes';
import type { Report } from '../../../core/report/content/readReport';
import { CellChangeFactory } from '../../../core/presentation/quickFixes/CellChangeFactory';
import { basisOf, findingId } from '../../../core/signoff/explanations';
import { withExplanation } from '../../../core/signoff/record';
import type { Explanation, ReportRecord } from '../../../core/signoff/record';
import { selectRefusal } from '../selectors/explanations';
import type { ActionContext } from '../state/ActionContext';
import { currentAssessment } from '../state/reports';
import { writeChanges } from './writeChanges';
import { writeReport } from './writeReport';

/**
 * Explains a finding, in the Ghi chú of its row or internally. The explanation holds for the figures that were shown.
 * True if it was saved.
 */
export async function explain(context: ActionContext, id: string, text: string, isInternal: boolean): Promise<boolean> {
  const { store, runner } = context;
  let isSaved = false;
  await runner.run('writing', async () => {
    const { explain: words } = store.words.sign;
    const given = text.trim();
    const refusal = selectRefusal(store.current(), given);
    if (refusal !== null) return store.put({ problem: refusal });
    const found = findingToExplain(context, id);
    if (!found) return runner.report(words.gone, { isPartial: true });
    const { report, finding } = found;
    const row = notedRow(finding, report);
    if (!isInternal && !(await writeNote(context, report, row, given))) return;
    const note = noteOf(finding, report, isInternal || row === undefined ? undefined : { row, note: given });
    const explanation = { finding: id, figures: basisOf(finding), note, text: isInternal ? given : null };
    await writeReport(
      context,
      report.sheets,
      (record) => withExplanation(record, explanation),
      () => {
        isSaved = true;
        runner.report(words.saved);
      },
    );
  });
  return isSaved;
}

/** Confirms that notes which stood there before explain findings, and that explanations hold for the new figures. */
export async function confirmExplanations(context: ActionContext, ids: readonly string[]): Promise<void> {
  const { store, runner } = context;
  await runner.run('writing', async () => {
    const { explain: words, blocked } = store.words.sign;
    const found = ids.flatMap((id) => findingToExplain(context, id) ?? []);
    const [first] = found;
    if (!first) return runner.report(words.gone, { isPartial: true });
    await writeReport(
      context,
      first.report.sheets,
      (record) => found.reduce(confirmed, record),
      () => runner.report(blocked.confirmed(found.length)),
    );
  });
}

/** A finding that must be explained, with the explanation that was stored when it was shown. */
interface Asked {
  readonly report: Report;
  readonly finding: LocatedFinding;
  readonly shown: Explanation | undefined;
}

/** The finding of an id; undefined if it is gone or needs no explanation. */
function findingToExplain({ store }: ActionContext, id: string): Asked | undefined {
  const assessment = currentAssessment(store.current());
  const finding = assessment?.findings.find((other) => findingId(other) === id && other.severity === 'explain');
  if (!assessment || !finding) return undefined;
  const { report, record } = assessment;
  return { report, finding, shown: explanationOf(finding, record.explanations) };
}

/** Writes nothing if the cell changed since it was shown, and reports that; false in that case. */
async function writeNote(
  { workbook, store, runner, live }: ActionContext,
  report: Report,
  row: string | undefined,
  text: string,
): Promise<boolean> {
  const form = report.forms.get(formOf(row ?? ''));
  const found = form?.scanned.rows.get(row ?? '');
  if (row !== undefined && noteIn(row, report.entries).trim() === text) return true;
  const { words } = store;
  const changes =
    form && found ? new CellChangeFactory(report, words).text({ tab: form.tab, cell: found.noteAt }, text, '') : [];
  const { done } = await writeChanges(workbook, changes);
  if (done.length > 0) return true;
  const refusal = form && found ? words.fixes.nothingDone(`${form.tab}!${found.noteAt}`) : words.sign.explain.gone;
  runner.report(refusal, { isPartial: true });
  await live.readAll();
  return false;
}

/**
 * A Ghi chú stands for itself; an internal text that is out of date holds for the new figures. What somebody else stored
 * since it was shown stays.
 */
function confirmed(record: ReportRecord, { report, finding, shown }: Asked): ReportRecord {
  const before = explanationOf(finding, record.explanations);
  if (JSON.stringify(before) !== JSON.stringify(shown)) return record;
  return withExplanation(record, {
    finding: findingId(finding),
    figures: basisOf(finding),
    note: noteOf(finding, report),
    text: finding.explanation?.state === 'unconfirmed' ? null : (before?.text ?? null),
  });
}
