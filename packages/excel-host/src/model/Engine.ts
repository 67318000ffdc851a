import {
  FormulaDataModel,
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LexerTreeBuilder,
  SetRangeValuesMutation,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '../univer/univerPackages';
import { HostError } from '../protocol/HostError';
import { Calculation } from '../univer/Calculation';
import { Changes } from './Changes';
import type { HostLocale } from './entry';
import { CellFormatting, writeParams } from './CellFormatting';
import { newSide, type SheetSide } from './SheetSide';

export interface EngineOptions {
  readonly locale: HostLocale;
  /** Today's date, which gives the year of an entry such as `9/9`. */
  readonly today: () => Date;
  /** Whether Univer has a user interface. */
  readonly isVisible: boolean;
}

/** Univer's workbook with its services, and the data that Univer cannot store. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly formatting: CellFormatting;
  readonly locale: HostLocale;
  readonly today: () => Date;
  protected readonly sides = new Map<string, SheetSide>();

  constructor(univer: Univer, options: EngineOptions) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const instances = this.injector.get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The Univer that was handed in has no workbook.');
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
    instances.focusUnit(this.unitId);
    this.locale = options.locale;
    this.today = options.today;
    this.formulas = this.injector.get(FormulaDataModel);
    this.lexer = this.injector.get(LexerTreeBuilder);
    this.calculation = new Calculation(this.injector, options.isVisible);
    this.changes = new Changes(this.commands, workbook);
    this.formatting = new CellFormatting((sheetId, cells) =>
      this.execute(SetRangeValuesMutation.id, writeParams(this.unitId, sheetId, cells, true)),
    );
  }

  sideOf(sheetId: string): SheetSide {
    let side = this.sides.get(sheetId);
    if (!side) this.sides.set(sheetId, (side = newSide()));
    return side;
  }

  /** Executes a Univer command after writing the collected styles. */
  run(id: string, params: object): void {
    this.formatting.flush();
    this.execute(id, params);
  }

  private execute(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params))
      throw new HostError('GeneralException', `The spreadsheet engine refused ${id}.`);
  }

  /** Writes of an add-in clear the user's undo stack, as they do on perpetual Office. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }
}
