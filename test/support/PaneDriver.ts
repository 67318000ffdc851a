import type { NewReport } from '../../src/core/report/sheets/NewReport';
import type { Report } from '../../src/core/report/content/readReport';
import type { Signer } from '../../src/core/report/assessment/signoffOf';
import type { Completion } from '../../src/core/report/import/Completion';
import type { Place } from '../../src/core/base/address';
import type { ThirdQuarter } from '../../src/core/catalogue';
import type { CalendarDate } from '../../src/core/base/CalendarDate';
import type { OpenSheet } from '../../src/core/port/OpenWorkbook';
import type { Language } from '../../src/core/presentation/messages';
import type { CellChange, QuickFix } from '../../src/core/presentation/quickFixes/QuickFix';
import type { InsertChoice } from '../../src/core/presentation/viewmodels/insertOffer';
import type { NextView } from '../../src/core/presentation/viewmodels/nextView';
import { PaneController } from '../../src/addin/controller/PaneController';
import { checkAll } from '../../src/addin/controller/actions/checkAll';
import * as comparison from '../../src/addin/controller/actions/comparison';
import * as dispatch from '../../src/addin/controller/actions/dispatch';
import * as outgoing from '../../src/addin/controller/actions/outgoing';
import * as explanations from '../../src/addin/controller/actions/explanations';
import { keepDraft } from '../../src/addin/controller/actions/drafts';
import { clearLeft, insert } from '../../src/addin/controller/actions/insert';
import * as navigation from '../../src/addin/controller/actions/navigation';
import * as prior from '../../src/addin/controller/actions/priorPeriods';
import type { PickedFile } from '../../src/addin/controller/actions/priorPeriods';
import * as quickFixes from '../../src/addin/controller/actions/quickFixes';
import { signOff } from '../../src/addin/controller/actions/signOff';
import { selectHasComparison } from '../../src/addin/controller/selectors/comparison';
import * as findings from '../../src/addin/controller/selectors/findings';
import { selectFirstChoice } from '../../src/addin/controller/selectors/insert';
import * as priorViews from '../../src/addin/controller/selectors/priorPeriods';
import type { PriorOffer, Purpose } from '../../src/addin/controller/selectors/priorPeriods';
import { selectRunning } from '../../src/addin/controller/selectors/running';
import * as send from '../../src/addin/controller/selectors/send';
import { selectSignoff } from '../../src/addin/controller/selectors/signoff';
import type { PaneState } from '../../src/addin/controller/state/PaneState';
import { chooseReport, currentReport } from '../../src/addin/controller/state/reports';

/** The state together with what the pane shows of it at the start. */
export type ShownState = Omit<PaneState, 'obstacles'> & {
  readonly report: ReturnType<typeof findings.selectReport>;
  readonly reports: ReturnType<typeof findings.selectReportNames>;
  readonly selected: Place | null;
  readonly card: ReturnType<typeof findings.selectRowCard>;
  readonly signoff: ReturnType<typeof selectSignoff>;
  readonly obstacles: readonly string[];
  readonly running: ReturnType<typeof selectRunning>;
};

export function shownState(state: PaneState): ShownState {
  return {
    ...state,
    report: findings.selectReport(state),
    reports: findings.selectReportNames(state),
    selected: findings.selectSelected(state),
    card: findings.selectRowCard(state),
    signoff: selectSignoff(state),
    obstacles: findings.selectObstacles(state),
    running: selectRunning(state),
  };
}

/** The pane without its components: every action and everything that is shown, over the context of one controller. */
export class PaneDriver extends PaneController {
  readonly current = (): ShownState => shownState(this.state);
  readonly clearLeft = (): Promise<void> => clearLeft(this.context);
  readonly begin = (signer: Signer): void => keepDraft(this.context, 'signer', signer);
  readonly checkAll = (): Promise<void> => checkAll(this.context);
  readonly apply = (fix: QuickFix): Promise<void> => quickFixes.applyFix(this.context, fix);
  readonly change = (changes: readonly CellChange[]): Promise<void> => quickFixes.changeCells(this.context, changes);
  readonly undo = (): Promise<void> => quickFixes.undo(this.context);
  readonly restore = (form: string): Promise<void> => quickFixes.restoreForm(this.context, form);
  readonly show = (place: Place): Promise<void> => navigation.show(this.context, place);
  readonly speak = (language: Language): Promise<void> => navigation.setLanguage(this.context, language);
  readonly choose = (key: string): void => chooseReport(this.context.store, key);
  readonly insert = (report: NewReport, choice: InsertChoice): Promise<boolean> => insert(this.context, report, choice);
  readonly reading = (): Report | undefined => currentReport(this.state);
  readonly sheets = (): readonly OpenSheet[] => this.state.sheets;
  readonly today = (): CalendarDate => this.state.today;
  readonly firstChoice = (): InsertChoice => selectFirstChoice(this.state);

  readonly signing = {
    explain: (id: string, text: string, isInternal: boolean, removed?: string) =>
      explanations.explain(this.context, id, text, isInternal, removed),
    remove: (id: string, removed: string | null = null) => explanations.removeExplanation(this.context, id, removed),
    confirm: (ids: readonly string[]) => explanations.confirmExplanations(this.context, ids),
    sign: (signer: Signer) => signOff(this.context, signer),
    blocks: () => send.selectSignBlocks(this.state),
    history: () => send.selectHistory(this.state),
    lastSigner: () => send.selectLastSigner(this.state),
  };

  readonly sending = {
    makeSheet: () => dispatch.makeCheckSheet(this.context),
    file: () => this.given(outgoing.copyReport(this.context, false)),
    draft: () => this.given(outgoing.draftMail(this.context, false)),
    letter: () => send.selectLetter(this.state),
    columns: () => send.selectColumns(this.state),
    recordTabs: () => send.selectCheckSheetTabs(this.state),
  };

  /** What was made; null where nothing was. */
  private async given<T>(made: Promise<T | outgoing.NoFile>): Promise<T | null> {
    const found = await made;
    return found === 'noFile' || found === 'refused' ? null : found;
  }

  readonly comparing = {
    addColumns: (code: string) => comparison.addComparisonColumns(this.context, code),
    removeColumns: () => comparison.removeComparisonColumns(this.context),
    makeSheet: () => comparison.makeComparisonSheet(this.context),
    hasColumns: () => selectHasComparison(this.state),
  };

  readonly earlier = {
    open: (file: PickedFile) => prior.openPriorFile(this.context, file),
    completionOf: (offer: PriorOffer) => prior.completionOf(this.context, offer),
    take: (offer: PriorOffer, id: string, completion: Completion) =>
      prior.takePrior(this.context, offer, id, completion),
    remove: (code: string) => prior.removePrior(this.context, code),
    answer: (holds: ThirdQuarter) => prior.answerThirdQuarter(this.context, holds),
    insertNext: (view: NextView) => prior.insertNext(this.context, view),
    lines: () => priorViews.selectPriorLines(this.state),
    quarter: () => priorViews.selectQuarter(this.state),
    nextViews: () => priorViews.selectNextViews(this.state),
    views: (offer: PriorOffer, completion: Completion, purpose: Purpose) =>
      priorViews.selectPriorViews(this.state, offer, completion, purpose),
    nextOf: (offer: PriorOffer, id: string, completion: Completion) =>
      priorViews.selectNextOfFile(this.state, offer, completion).get(id) ?? null,
  };

  private get state(): PaneState {
    return this.context.store.current();
  }
}
