import { digestOf } from '../../signoff/digest';
import { basisOf, findingId } from '../../signoff/explanations';
import { longestExplanation, withCheck, withExplanation } from '../../signoff/record';
import type { ReportRecord, Signoff } from '../../signoff/record';
import type { OpenWorkbook } from '../../workbook/OpenWorkbook';
import { count, verdict } from '../checkWorkbook';
import { findingsOf } from '../checkSet';
import type { LocatedFinding } from '../CheckResult';
import type { Acting } from '../desk/Acting';
import type { DeskOptions } from '../desk/DeskOptions';
import { mend } from '../desk/mend';
import type { Store } from '../desk/Store';
import type { Watching } from '../desk/Watching';
import { Changes } from '../fixes/changes';
import { placeOf } from '../fixes/cells';
import type { SetReading } from '../readSet';
import { contentOf } from './contentOf';
import { signBlocks } from './signBlocks';
import type { SignBlocks } from './signBlocks';

export interface Signer {
  readonly by: string;
  readonly position: string;
}

/** What is done before a report is mailed: explanations, sign-off. Each writes the record in one request. */
export class Signing {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: DeskOptions,
    private readonly watching: Watching,
    private readonly store: Store,
    private readonly acting: Acting,
  ) {}

  /** What keeps the report from being signed off. */
  blocks(): SignBlocks {
    const reading = this.watching.reading();
    return reading
      ? signBlocks(findingsOf(reading), this.watching.records.of(reading.set))
      : { fix: 0, explain: 0, unconfirmed: [] };
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
      const left = [
        ...(counts.fix > 0 ? [report.toMend(counts.fix)] : []),
        ...(counts.explain > 0 ? [report.toExplain(counts.explain)] : []),
      ];
      return sign.history.line(`${sign.state.time(at)}, ${by}`, pane.verdict[said], left.join(', '));
    });
  }

  /** Explains a finding: in the Ghi chú of its row, or internally. */
  async explain(id: string, text: string, isInternal: boolean): Promise<void> {
    await this.acting.run('mending', async () => {
      const found = this.find(id);
      if (!found) return;
      const { reading, finding } = found;
      const given = text.trim().slice(0, longestExplanation);
      if (!isInternal) await this.writeNote(reading, finding, given);
      const explanation = { finding: id, figures: basisOf(finding), text: isInternal ? given : null };
      await this.write(reading, (record) => withExplanation(record, explanation));
      this.acting.tell(this.store.words.sign.explain.saved);
    });
  }

  /** Says of notes that stood there before that they explain; and of explanations that they hold for the new figures. */
  async confirm(ids: readonly string[]): Promise<void> {
    await this.acting.run('mending', async () => {
      const found = ids.flatMap((id) => this.find(id) ?? []);
      const [first] = found;
      if (!first) return;
      await this.write(first.reading, (record) =>
        found.reduce((changed, { finding }) => {
          const before = record.explanations.find((one) => one.finding === findingId(finding));
          return withExplanation(changed, {
            finding: findingId(finding),
            figures: basisOf(finding),
            text: before?.text ?? null,
          });
        }, record),
      );
      this.acting.tell(this.store.words.sign.blocked.confirmed(found.length));
    });
  }

  /** Checks everything and, where nothing is left, signs off. True where it did. */
  async sign({ by, position }: Signer): Promise<boolean> {
    let isSigned = false;
    await this.acting.run('checking', async () => {
      await this.watching.readUntilQuiet();
      this.watching.demandAll();
      const reading = this.watching.reading();
      if (!reading) return;
      const findings = this.watching.findings(reading);
      const counts = count(findings);
      const at = this.options.now();
      this.store.put({ verdict: verdict(counts) });
      const { unconfirmed } = this.blocks();
      const isReady = verdict(counts) === 'ready' && unconfirmed.length === 0;
      const signoff = isReady ? signoffOf(reading, { by, position }, at, counts) : undefined;
      await this.write(reading, (record) => ({
        ...withCheck(record, { at, by: by.slice(0, longestName), verdict: verdict(counts), counts }),
        ...(signoff && { signoff }),
      }));
      this.options.memory.set('by', by);
      this.options.memory.set('position', position);
      isSigned = isReady;
      if (isReady) this.acting.tell(this.store.words.sign.sign.done);
    });
    return isSigned;
  }

  /** The explain finding of an id, as its notes alone explain it. */
  private find(id: string): { readonly reading: SetReading; readonly finding: LocatedFinding } | undefined {
    const reading = this.watching.reading();
    const finding = reading && findingsOf(reading).find((one) => findingId(one) === id && one.severity === 'explain');
    return reading && finding && { reading, finding };
  }

  private async writeNote(reading: SetReading, finding: LocatedFinding, text: string): Promise<void> {
    const [form = ''] = (finding.subject ?? '').split(':');
    const row = reading.forms.get(form)?.scanned.rows.get(finding.subject ?? '');
    const place = placeOf(finding.cell);
    if (!row || !place) return;
    const changes = new Changes(reading, this.store.words).text({ tab: place.tab, cell: row.noteAt }, text, '');
    await mend(this.workbook, changes);
  }

  /** Reads what is there now, changes the part of one report, and writes it back; then everything is read again. */
  private async write(reading: SetReading, change: (record: ReportRecord) => ReportRecord): Promise<void> {
    const { text, trace } = this.watching.records.with(change(this.watching.records.of(reading.set)));
    await this.workbook.writeRecord(text, trace);
    await this.watching.readAll();
  }
}

const longestName = 200;

function signoffOf(reading: SetReading, { by, position }: Signer, at: string, counts: Signoff['counts']): Signoff {
  const content = contentOf(reading);
  const { whole, parts } = digestOf(content);
  return {
    by: by.trim().slice(0, longestName),
    position: position.trim().slice(0, longestName),
    at,
    digest: whole,
    parts: Object.fromEntries(parts),
    rows: content.rows.length,
    tasks: content.tasks.length,
    counts,
  };
}
