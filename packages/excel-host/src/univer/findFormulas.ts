import {
  FormulaDataModel,
  ICommandService,
  type ICellData,
  type IDisposable,
  type Injector,
  InsertSheetMutation,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from './univerPackages';
import { isRecord } from '../protocol/wire';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** What Univer keeps of a formula; the other properties belong to shared formulas. */
interface Formula {
  readonly f: string;
}

type Formulas = Record<number, Record<number, Formula | null>>;

/** The parts of Univer's model of formulas that are replaced; the pinned version has them. */
interface Model {
  getFormulaData(): object;
  updateFormulaData(unitId: string, sheetId: string, written: Cells): object;
}

/**
 * Finds formulas without Univer's detours. Univer walks all cells of the workbook at every write, and with slow checks,
 * because the formula of a cell may be shared with others by an id. The stand-in never writes such ids; the grid does
 * when somebody fills cells, and from then on Univer finds the formulas itself. Without ids the formulas that a write
 * changes are those in the written cells.
 */
export function findFormulas(injector: Injector): IDisposable {
  const model = injector.get(FormulaDataModel) as unknown as Model; // see above
  const instances = injector.get(IUniverInstanceService);
  const workbooks = (): Workbook[] => instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const cellsOf = (unitId: string, sheetId: string): Cells | undefined =>
    instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
  const ofUniver = {
    all: model.getFormulaData.bind(model),
    changed: model.updateFormulaData.bind(model),
  };
  let hasIds = workbooks().some((workbook) =>
    workbook.getSheets().some((sheet) => isShared(sheet.getCellMatrix().getMatrix())),
  );
  model.getFormulaData = () => (hasIds ? ofUniver.all() : allFormulas(workbooks()));
  model.updateFormulaData = (unitId, sheetId, written) => {
    hasIds ||= isShared(written);
    if (hasIds) return ofUniver.changed(unitId, sheetId, written);
    return changedFormulas(cellsOf(unitId, sheetId) ?? {}, written);
  };
  return injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id || !isRecord(params) || !isRecord(params['sheet'])) return;
    hasIds ||= isShared((params['sheet']['cellData'] ?? {}) as Cells); // the mutation's own type
  });
}

function isShared(cells: Cells): boolean {
  return !everyCell(cells, (_row, _column, cell) => typeof cell.si !== 'string' || cell.si === '');
}

/** Whether a test holds for every cell; stops at the first for which it does not. */
function everyCell(cells: Cells, test: (row: number, column: number, cell: ICellData) => boolean): boolean {
  for (const rowKey in cells) {
    const row = Number(rowKey);
    const columns = cells[row];
    for (const columnKey in columns) {
      const column = Number(columnKey);
      const cell = columns[column];
      if (cell && !test(row, column, cell)) return false;
    }
  }
  return true;
}

function allFormulas(workbooks: readonly Workbook[]): Record<string, Record<string, Formulas>> {
  return Object.fromEntries(
    workbooks.map((workbook) => [
      workbook.getUnitId(),
      Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), formulasIn(sheet.getCellMatrix().getMatrix())]),
      ),
    ]),
  );
}

function formulasIn(cells: Cells): Formulas {
  const found: Formulas = {};
  everyCell(cells, (row, column, { f }) => {
    if (isFormula(f)) (found[row] ??= {})[column] = { f };
    return true;
  });
  return found;
}

/** The formulas of the written cells; null where a formula goes. */
function changedFormulas(before: Cells, written: Cells): Formulas {
  const changed: Formulas = {};
  for (const rowKey in written) {
    const row = Number(rowKey);
    const columns = written[row];
    for (const columnKey in columns) {
      const column = Number(columnKey);
      const formula = columns[column]?.f;
      if (isFormula(formula)) (changed[row] ??= {})[column] = { f: formula };
      else if (isFormula(before[row]?.[column]?.f)) (changed[row] ??= {})[column] = null;
    }
  }
  return changed;
}

function isFormula(text: unknown): text is string {
  return typeof text === 'string' && text.length > 1 && text.startsWith('=');
}
