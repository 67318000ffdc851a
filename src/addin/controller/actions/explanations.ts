import { formOf } from '../../../core/catalogue';
import type { LocatedFinding } from '../../../core/report/assessment/Assessment';
import { withConfirmation } from '../../../core/report/assessment/confirmNotes';
import { explanationOf } from '../../../core/report/assessment/explanations';
import { writtenPart } from '../../../core/report/assessment/printedText';
import { notedRow, noteIn, noteOf } from '../../../core/report/content/notes';
import type { Report } from '../../../core/report/content/readReport';
import { CellChangeFactory } from '../../../core/presentation/quickFixes/CellChangeFactory';
import type { CellChange } from '../../../core/presentation/quickFixes/QuickFix';
import { basisOf, findingId } from '../../../core/signoff/explanations';
import { withExplanation, withoutExplanation } from '../../../core/signoff/record';
import type { Explanation, ReportRecord } from '../../../core/signoff/record';
import { selectRefusal } from '../selectors/explanations';
import type { ActionContext } from '../state/ActionContext';
import type { ExplanationChanges } from '../state/PaneState';
import { currentAssessment } from '../state/reports';
import { selectWords } from '../selectors/words';
import { writeChanges } from './writeChanges';
import { writeReport } from './writeReport';

/**
 * Explains a finding, in the Ghi chú of its row or internally. The explanation holds for the figures that were shown. An
 * internal one removes what the pane wrote into the Ghi chú before, if `removed` is that text: it was shown. True if it
 * was saved.
 */
export async function explain(
  context: ActionContext,
  id: string,
  text: string,
  isInternal: boolean,
  removed: string | null = null,
): Promise<boolean> {
  const { store, runner } = context;
  let isSaved = false;
  await runner.run('writing', async () => {
    const { explain: words } = selectWords(store.current()).sign;
    const given = text.trim();
    const refusal = selectRefusal(store.current(), given);
    if (refusal !== null) return store.put({ problem: refusal });
    const found = findingToExplain(context, id);
    if (!found) return runner.report(words.gone, { isPartial: true });
    const { report, finding } = found;
    if (isInternal && finding.printed && finding.printed.text !== removed)
      return runner.report(words.printedChanged, { isPartial: true });
    const note = isInternal ? removal(finding) : { row: notedRow(finding, report) ?? '', note: given };
    const back = note ? await writeNote(context, report, note) : [];
    if (!back) return;
    const part = isInternal || !note ? undefined : writtenPart(given, ownNote(finding, report, note.row));
    const now: Explanation = {
      finding: id,
      figures: basisOf(finding),
      note: noteOf(finding, report, note),
      text: isInternal ? given : null,
      ...(part !== undefined && { printed: part }),
    };
    isSaved = await storeExplanation(context, report, { finding: id, now }, back, words.saved);
  });
  return isSaved;
}

/**
 * Deletes an explanation: an internal one, what the pane wrote into the Ghi chú if `removed` is that text, or that
 * somebody confirmed a Ghi chú of their own, which stays. True if it was deleted.
 */
export async function removeExplanation(context: ActionContext, id: string, removed: string | null): Promise<boolean> {
  const { store, runner } = context;
  let isRemoved = false;
  await runner.run('writing', async () => {
    const { explain: words } = selectWords(store.current()).sign;
    const found = findingToExplain(context, id);
    if (!found) return runner.report(words.gone, { isPartial: true });
    const { report, finding, shown } = found;
    if (finding.printed && finding.printed.text !== removed)
      return runner.report(words.printedChanged, { isPartial: true });
    const note = removal(finding);
    const back = note ? await writeNote(context, report, note) : [];
    if (!back) return;
    const isConfirmation = !note && shown?.text === null;
    const text = isConfirmation ? words.confirmationRemoved : words.removed;
    isRemoved = await storeExplanation(context, report, { finding: id, now: null }, back, text);
  });
  return isRemoved;
}

/** Confirms that notes which stood there before explain findings, and that explanations hold for the new figures. */
export async function confirmExplanations(context: ActionContext, ids: readonly string[]): Promise<void> {
  const { store, runner } = context;
  await runner.run('writing', async () => {
    const { explain: words, blocked } = selectWords(store.current()).sign;
    const found = ids.flatMap((id) => findingToExplain(context, id) ?? []);
    const [first] = found;
    if (!first) return runner.report(words.gone, { isPartial: true });
    const before = new Map(found.map(({ finding, shown }) => [findingId(finding), shown ?? null]));
    let now: readonly Explanation[] = [];
    await writeReport(
      context,
      first.report.sheets,
      (record) => {
        const changed = found.reduce(confirmed, record);
        now = changed.explanations.filter((one) => before.has(one.finding) && !record.explanations.includes(one));
        return changed;
      },
      () => {
        const changes = now.map((was) => ({ finding: was.finding, was, now: before.get(was.finding) ?? null }));
        store.put({ undo: [], undoExplanations: { report: first.report.sheets, changes } });
        runner.report(blocked.confirmed(now.length), { canUndo: true });
      },
    );
  });
}

/** Puts explanations in the place of others, where nobody has changed those since. */
export async function changeExplanations(
  context: ActionContext,
  { report, changes }: ExplanationChanges,
): Promise<void> {
  const { store, runner } = context;
  const { explain: words } = selectWords(store.current()).sign;
  let left = 0;
  await writeReport(
    context,
    report,
    (record) => {
      const isStanding = ({ finding, was }: (typeof changes)[number]): boolean =>
        isSame(record.explanations.find((one) => one.finding === finding) ?? null, was);
      const standing = changes.filter(isStanding);
      left = changes.length - standing.length;
      return standing.reduce(
        (changed, { finding, now }) => (now ? withExplanation(changed, now) : withoutExplanation(changed, finding)),
        record,
      );
    },
    () => (left > 0 ? runner.report(words.notUndone, { isPartial: true }) : runner.report(words.undone)),
  );
}

/** Stores an explanation, or removes one, and keeps what takes it back together with the note. True once it is stored. */
async function storeExplanation(
  context: ActionContext,
  report: Report,
  { finding, now }: { readonly finding: string; readonly now: Explanation | null },
  back: readonly CellChange[],
  text: string,
): Promise<boolean> {
  const { store, runner } = context;
  let before: Explanation | null = null;
  let isStored = false;
  await writeReport(
    context,
    report.sheets,
    (record) => {
      before = record.explanations.find((one) => one.finding === finding) ?? null;
      return now ? withExplanation(record, now) : withoutExplanation(record, finding);
    },
    () => {
      isStored = true;
      const changes = [{ finding, was: now, now: before }];
      store.put({ undo: back, undoExplanations: { report: report.sheets, changes } });
      runner.report(text, { canUndo: true });
    },
  );
  return isStored;
}

/** The note without what the pane wrote there; undefined where it wrote nothing. */
function removal({ printed }: LocatedFinding): RowNote | undefined {
  return printed && { row: printed.row, note: printed.left };
}

/** What a person wrote into the Ghi chú of a row. */
function ownNote({ printed }: LocatedFinding, { entries }: Report, row: string): string {
  return printed?.row === row ? printed.left : noteIn(row, entries).trim();
}

function isSame(one: Explanation | null | undefined, other: Explanation | null | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

interface RowNote {
  readonly row: string;
  readonly note: string;
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

/** Gives what takes the note back; null if the cell changed since it was shown: nothing is written then, which is reported. */
async function writeNote(
  { workbook, store, runner, live }: ActionContext,
  report: Report,
  { row, note }: RowNote,
): Promise<readonly CellChange[] | null> {
  const form = report.forms.get(formOf(row));
  const found = form?.scanned.rows.get(row);
  if (form && found && noteIn(row, report.entries).trim() === note) return [];
  const words = selectWords(store.current());
  const changes =
    form && found ? new CellChangeFactory(report, words).text({ tab: form.tab, cell: found.noteAt }, note, '') : [];
  const { done, back } = await writeChanges(workbook, changes);
  if (done.length > 0) return back;
  const refusal = form && found ? words.fixes.nothingDone(`${form.tab}!${found.noteAt}`) : words.sign.explain.gone;
  runner.report(refusal, { isPartial: true });
  await live.readAll();
  return null;
}

/** What somebody else stored since it was shown stays. */
function confirmed(record: ReportRecord, { report, finding, shown }: Asked): ReportRecord {
  const isShown = isSame(explanationOf(finding, record.explanations), shown);
  return isShown ? withConfirmation(record, finding, report) : record;
}
