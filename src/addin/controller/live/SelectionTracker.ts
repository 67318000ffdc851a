import type { SelectedCell } from '../../../core/port/OpenWorkbook';
import { isChosenFromList } from '../../../core/report/content/cellsOfForms';
import { reportKeyOf } from '../../../core/report/sheets/ReportSheets';
import { chooseReport, currentReport, reportsOf } from '../state/reports';
import { selectedPlace } from '../state/PaneState';
import type { PaneStore } from '../state/PaneStore';

/** Follows what people select: the row card and the report that is shown go with it. */
export class SelectionTracker {
  /** The sheet in front, known or not. */
  private sheet: string | undefined;

  constructor(
    private readonly store: PaneStore,
    /** Has a cell read that may have changed without an event. */
    private readonly suspect: (sheet: string, cell: string) => void,
  ) {}

  select({ sheet, cell }: SelectedCell): void {
    this.suspectLast();
    this.sheet = sheet;
    const isKnown = this.store.current().sheets.some(({ id }) => id === sheet);
    this.store.put({ selection: isKnown ? { sheet, cell } : null });
    this.showReportOf(sheet);
  }

  /** Excel need not report the selection of a sheet that comes to the front. */
  activate(sheet: string): void {
    if (sheet === this.sheet) return;
    this.suspectLast();
    this.sheet = undefined;
    this.store.put({ selection: null });
    this.showReportOf(sheet);
  }

  /** The pane shows the report whose sheet is worked on. */
  private showReportOf(sheet: string): void {
    const state = this.store.current();
    const tab = state.sheets.find(({ id }) => id === sheet)?.tab;
    if (tab === undefined) return;
    const owner = reportsOf(state).find(({ sheets }) => [...sheets.tabs.values()].flat().includes(tab));
    const shown = currentReport(state);
    if (owner && (!shown || reportKeyOf(owner.sheets) !== reportKeyOf(shown.sheets)))
      chooseReport(this.store, reportKeyOf(owner.sheets));
  }

  /** Excel does not report picks from a list (https://github.com/OfficeDev/office-js/issues/3888). */
  private suspectLast(): void {
    const state = this.store.current();
    const [{ selection }, place] = [state, selectedPlace(state)];
    if (selection && place && isChosenFromList(reportsOf(state), place)) this.suspect(selection.sheet, selection.cell);
  }
}
