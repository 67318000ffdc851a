import { checkSheetPlan } from '../../../core/layout/checkSheetPlan';
import { recordSheet } from '../../../core/layout/identity';
import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import { accompanyingTabs } from '../../../core/report/sheets/accompanyingTabs';
import type { ActionRunner } from '../state/ActionRunner';
import type { PaneOptions } from '../state/PaneOptions';
import type { PaneStore } from '../state/PaneStore';
import type { LiveCheck } from '../live/LiveCheck';
import { FreeTabs } from '../../../core/report/sheets/FreeTabs';
import { headOf } from '../../../core/presentation/quickFixes/headOf';
import type { Report } from '../../../core/report/content/readReport';
import { checkSheetContent } from '../../../core/presentation/sheets/checkSheetContent';
import { messages } from '../../../core/presentation/messages';
import { figureColumns } from '../../../core/presentation/viewmodels/figureColumns';
import type { FigureColumn } from '../../../core/presentation/viewmodels/figureColumns';
import { draftMessage } from '../mail/draftMessage';
import { fileName } from '../../../core/presentation/sentences/fileName';
import { letterFor } from '../../../core/presentation/sentences/letterFor';
import type { Letter } from '../../../core/presentation/sentences/letterFor';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What goes out: the check sheet, a copy of the file, a letter, figures by column. Nothing here sends anything. */
export class Sending {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: PaneOptions,
    private readonly watching: LiveCheck,
    private readonly store: PaneStore,
    private readonly acting: ActionRunner,
  ) {}

  /** The name under which a copy goes out. */
  name(): string {
    const reading = this.watching.reading();
    return reading ? fileName(reading.set) : '';
  }

  letter(): Letter | null {
    const assessment = this.watching.assessment();
    return assessment ? letterFor(assessment) : null;
  }

  columns(): readonly FigureColumn[] {
    const reading = this.watching.reading();
    return reading ? figureColumns(reading, this.store.current().language) : [];
  }

  /** Tabs of check sheets of the report that are there already. */
  recordTabs(): readonly string[] {
    const reading = this.watching.reading();
    return reading ? this.recordTabsOf(reading) : [];
  }

  /** Puts the check sheet into the workbook, in the place of an earlier one of the same report. */
  async makeSheet(): Promise<void> {
    await this.acting.run('inserting', async () => {
      await this.watching.readUntilQuiet();
      const assessment = this.watching.assessment();
      if (!assessment) return;
      const { sheets } = this.watching;
      const { report: reading } = assessment;
      const content = checkSheetContent(assessment, this.options.now());
      const old = this.recordTabsOf(reading);
      const others = sheets.map(({ tab }) => tab).filter((tab) => !old.includes(tab));
      const tab = new FreeTabs(others, reading.set.periodCode).take(messages.vi.sign.sheet.tab);
      await this.workbook.replace(checkSheetPlan(headOf(reading.set), tab, content), old);
      this.acting.report(this.store.words.sign.sheet.done(tab));
      await this.watching.readAll();
    });
  }

  /** The workbook as it is now; null where the host gives none, which is told. */
  async file(): Promise<SentFile | null> {
    let bytes: Uint8Array | undefined;
    await this.acting.run('mending', async () => {
      bytes = await this.workbook.file();
    });
    return bytes ? { name: this.name(), bytes } : null;
  }

  /** A draft with the workbook attached, as the text of an .eml. */
  async draft(): Promise<{ readonly name: string; readonly text: string } | null> {
    const [file, letter] = [await this.file(), this.letter()];
    if (!file || !letter) return null;
    return { name: file.name.replace(/\.xlsx$/, '.eml'), text: draftMessage({ ...letter, attachment: file }) };
  }

  private recordTabsOf({ set }: Report): readonly string[] {
    return accompanyingTabs(this.watching.sheets, recordSheet, set);
  }
}
