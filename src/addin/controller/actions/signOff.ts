import { formOf } from '../../../core/catalogue';
import { basisOf, findingId } from '../../../core/signoff/explanations';
import { longestExplanation, withCheck, withExplanation } from '../../../core/signoff/record';
import type { ReportRecord } from '../../../core/signoff/record';
import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { LocatedFinding } from '../../../core/report/assessment/Assessment';
import type { ActionRunner } from '../state/ActionRunner';
import type { PaneOptions } from '../state/PaneOptions';
import { writeChanges } from './writeChanges';
import type { PaneStore } from '../state/PaneStore';
import type { LiveCheck } from '../live/LiveCheck';
import { CellChangeFactory } from '../../../core/presentation/quickFixes/CellChangeFactory';
import type { Report } from '../../../core/report/content/readReport';
import { counted } from '../../../core/presentation/sentences/counted';
import { explanationOf, stateOf } from '../../../core/report/assessment/explanations';
import { notedRow, noteIn, noteOf, saysSomething } from '../../../core/report/content/notes';
import { isBlocked, noBlocks, signBlocks } from '../../../core/report/assessment/signBlocks';
import type { SignBlocks } from '../../../core/report/assessment/signBlocks';
import { plainSigner, signoffOf } from '../../../core/report/assessment/signoffOf';
import type { Signer } from '../../../core/report/assessment/signoffOf';
import { writeReport } from './writeReport';

/** What is done before a report is mailed: explanations, sign-off. Each writes the record in one request. */
export class Signing {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: PaneOptions,
    private readonly watching: LiveCheck,
    private readonly store: PaneStore,
    private readonly acting: ActionRunner,
  ) {}

  /** What keeps the report from being signed off. */
  blocks(): SignBlocks {
    const assessment = this.watching.assessment();
    return assessment ? signBlocks(assessment) : noBlocks;
  }

  /** Who signed off last on this machine. */
  lastSigner(): Signer {
    const { memory } = this.options;
    return { by: memory.get('by') ?? '', position: memory.get('position') ?? '' };
  }

  /** The last checks before sending, worded, the newest first. */
  history(): readonly string[] {
    const reading = this.watching.reading();
    const { sign, pane, report } = this.store.words;
    return (reading ? this.watching.records.of(reading.set).history : []).map(({ at, by, verdict: said, counts }) => {
      const left = [...counted(counts.fix, report.toMend), ...counted(counts.explain, report.toExplain)];
      return sign.history.line(`${sign.state.time(at)}, ${by}`, pane.verdict[said], left.join(', '));
    });
  }

  /** Explains a finding: in a Ghi chú, or internally. It holds for the figures that were shown. */
  async explain(id: string, text: string, isInternal: boolean): Promise<void> {
    await this.acting.run('mending', async () => {
      const { explain } = this.store.words.sign;
      const given = text.trim();
      const refusal = saysSomething(given)
        ? given.length > longestExplanation && explain.tooLong(longestExplanation)
        : explain.blank;
      if (refusal !== false) return this.store.put({ problem: refusal });
      const found = this.find(id);
      if (!found) return this.acting.report(explain.gone, { isPartial: true });
      const { reading, finding } = found;
      const row = notedRow(finding, reading);
      if (!isInternal && !(await this.writeNote(reading, row, given))) return;
      const note = noteOf(finding, reading, isInternal || row === undefined ? undefined : { row, note: given });
      const explanation = { finding: id, figures: basisOf(finding), note, text: isInternal ? given : null };
      await this.write(
        reading,
        (record) => withExplanation(record, explanation),
        () => this.acting.report(explain.saved),
      );
    });
  }

  /** Says of notes that stood there before that they explain; and of explanations that they hold for the new figures. */
  async confirm(ids: readonly string[]): Promise<void> {
    await this.acting.run('mending', async () => {
      const { explain, blocked } = this.store.words.sign;
      const found = ids.flatMap((id) => this.find(id) ?? []);
      const [first] = found;
      if (!first) return this.acting.report(explain.gone, { isPartial: true });
      await this.write(
        first.reading,
        (record) => found.reduce((changed, { reading, finding }) => confirmed(changed, finding, reading), record),
        () => this.acting.report(blocked.confirmed(found.length)),
      );
    });
  }

  /** Checks everything and, where nothing is left, signs off. True where it did. */
  async sign(signer: Signer): Promise<boolean> {
    let isSigned = false;
    await this.acting.run('mending', async () => {
      const { sign } = this.store.words.sign;
      const { by, position } = plainSigner(signer);
      if (by === '') return this.store.put({ problem: sign.nameBlank });
      const isQuiet = await this.watching.readUntilQuiet();
      this.watching.demandAll();
      const assessment = this.watching.assessment();
      if (!assessment) return;
      const { report: reading, counts, verdict } = assessment;
      if (!isQuiet) return this.acting.report(sign.notQuiet, { isPartial: true });
      const at = this.options.now();
      this.store.put({ verdict });
      this.options.memory.set('by', by);
      this.options.memory.set('position', position);
      const blocks = signBlocks(assessment);
      // Notes that nobody has confirmed yet stand between a report without faults and its sign-off.
      const said = isBlocked(blocks) && verdict === 'ready' ? 'explain' : verdict;
      const signoff = isBlocked(blocks) ? undefined : signoffOf(reading, { by, position }, at, counts);
      await this.write(
        reading,
        (record) => ({
          ...withCheck(record, { at, by, verdict: said, counts }),
          ...(signoff && { signoff }),
        }),
        () => {
          isSigned = signoff !== undefined;
          if (signoff) this.acting.report(sign.done);
          else this.acting.report(this.blocksText(blocks), { isPartial: true });
        },
      );
      isSigned &&= this.isUnchanged();
    });
    return isSigned;
  }

  private blocksText({ fix, explain, unconfirmed }: SignBlocks): string {
    const { blocked } = this.store.words.sign;
    return [
      ...counted(fix, blocked.fix),
      ...counted(explain, blocked.explain),
      ...counted(unconfirmed.length, blocked.unconfirmed),
    ].join(' ');
  }

  /** Somebody may have typed between the check and the sign-off, which then holds no longer. */
  private isUnchanged(): boolean {
    if (this.watching.assessment()?.signoff.state === 'unchanged') return true;
    this.acting.report(this.store.words.sign.sign.notQuiet, { isPartial: true });
    return false;
  }

  /** The explain finding of an id, as its notes alone explain it. */
  private find(id: string): { readonly reading: Report; readonly finding: LocatedFinding } | undefined {
    const assessment = this.watching.assessment();
    const finding = assessment?.noted.find((one) => findingId(one) === id && one.severity === 'explain');
    return assessment && finding && { reading: assessment.report, finding };
  }

  /** Where the cell is no longer what was shown, nothing is written, which is told. */
  private async writeNote(reading: Report, row: string | undefined, text: string): Promise<boolean> {
    const form = reading.forms.get(formOf(row ?? ''));
    const found = form?.scanned.rows.get(row ?? '');
    if (row !== undefined && noteIn(row, reading.entries).trim() === text) return true;
    const words = this.store.words;
    const changes =
      form && found ? new CellChangeFactory(reading, words).text({ tab: form.tab, cell: found.noteAt }, text, '') : [];
    const { done } = await writeChanges(this.workbook, changes);
    if (done.length > 0) return true;
    this.acting.report(
      form && found ? words.fixes.nothingDone(`${form.tab}!${found.noteAt}`) : words.sign.explain.gone,
      {
        isPartial: true,
      },
    );
    await this.watching.readAll();
    return false;
  }

  private async write(
    { set }: Report,
    change: (record: ReportRecord) => ReportRecord,
    tell: () => void,
  ): Promise<void> {
    await writeReport(this.workbook, this.watching, set, change, tell);
  }
}

/** A Ghi chú stands for itself; an internal text that is out of date holds for the new figures. */
function confirmed(record: ReportRecord, finding: LocatedFinding, reading: Report): ReportRecord {
  const { state } = stateOf(finding, reading, record);
  const before = explanationOf(finding, record.explanations);
  return withExplanation(record, {
    finding: findingId(finding),
    figures: basisOf(finding),
    note: noteOf(finding, reading),
    text: state === 'unconfirmed' ? null : (before?.text ?? null),
  });
}
