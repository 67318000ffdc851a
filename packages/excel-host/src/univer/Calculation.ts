import {
  ICommandService,
  type ICommandInfo,
  IFunctionService,
  IUniverInstanceService,
  type IDisposable,
  type Injector,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  TriggerCalculationController,
  UniverInstanceType,
  type Workbook,
} from './univerPackages';
import { isRecord } from '../protocol/wire';

/** The private parts of Univer's trigger that flushing needs; the pinned version has them. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

/**
 * Univer waits 100 ms after a write before it recalculates. This class starts recalculation immediately and waits for
 * it, so that a batch is answered with calculated values; in manual mode it waits for `calculate()`.
 */
export class Calculation {
  private readonly trigger: Trigger;
  private readonly commands: ICommandService;
  private readonly functions: IFunctionService;
  private readonly instances: IUniverInstanceService;
  private readonly staleNames = new Set<string>();
  private held: ICommandInfo[] = [];
  private isBusy = false;
  /** Formulas took the place of values since the last calculation. */
  private hasReplacedValues = false;
  private readonly listener: IDisposable;
  private readonly replacements: IDisposable;
  private running: Promise<void> = Promise.resolve();
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';

  /**
   * `isVisible`: the calculation of a grid with a user interface. There Univer may calculate a cell before a formula
   * that it refers to and that took the place of a value, so what depends on such formulas is calculated twice.
   */
  constructor(injector: Injector, isVisible: boolean) {
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger; // private members, pinned version
    this.commands = injector.get(ICommandService);
    this.functions = injector.get(IFunctionService);
    this.instances = injector.get(IUniverInstanceService);
    this.listener = this.commands.onCommandExecuted((command) => this.observe(command));
    this.replacements = this.commands.beforeCommandExecuted((command) => {
      if (isVisible && command.id === SetRangeValuesMutation.id && this.replacesValue(command.params))
        this.hasReplacedValues = true;
    });
  }

  /** Resolves when Univer has no more calculation to do; Univer starts the first one by itself. */
  async quiet(): Promise<void> {
    await this.running;
    for (let round = 0; round < 50 && (round === 0 || this.isBusy); round += 1)
      await new Promise((resolve) => setTimeout(resolve, 1));
    this.listener.dispose();
    this.replacements.dispose();
  }

  /** Whether the parameters of SetRangeValuesMutation put a formula where a value is. */
  private replacesValue(params: unknown): boolean {
    if (!isRecord(params) || !isRecord(params['cellValue'])) return false;
    const workbook = this.instances.getUnit<Workbook>(String(params['unitId']), UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(String(params['subUnitId']));
    return Object.entries(params['cellValue']).some(
      ([row, cells]) =>
        isRecord(cells) &&
        Object.entries(cells).some(([column, cell]) => {
          if (!isRecord(cell) || typeof cell['f'] !== 'string' || cell['f'] === '') return false;
          const before = sheet?.getCellRaw(Number(row), Number(column));
          return !before?.f && before?.v !== undefined && before.v !== null && before.v !== '';
        }),
    );
  }

  private observe(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetFormulaCalculationNotificationMutation.id || !isRecord(command.params)) return;
    this.isBusy = command.params['functionsExecutedState'] === undefined;
  }

  /** Handles a redefined name: formulas that were parsed with its prior definition must be parsed again. */
  forgetName(name: string): void {
    this.staleNames.add(name);
  }

  /** Recalculates the cells that depend on the writes since the last call. */
  settle(): Promise<void> {
    this.running = this.running.then(() => this.run());
    return this.running;
  }

  /** Recalculates even in manual mode. */
  calculate(): Promise<void> {
    this.running = this.running.then(() => {
      this.trigger._waitingCommandQueue.unshift(...this.held.splice(0));
      return this.run(true);
    });
    return this.running;
  }

  private async run(force = false): Promise<void> {
    for (let round = 0; round < 8 && this.trigger._waitingCommandQueue.length > 0; round += 1) {
      clearTimeout(this.trigger._setTimeoutKey);
      const waiting = this.trigger._waitingCommandQueue.splice(0);
      if (this.mode === 'Manual' && !force) {
        this.held.push(...waiting);
        return;
      }
      this.dropStaleTrees();
      const dirty = this.trigger._mergeDirty(this.trigger._executingDirtyData, this.trigger._generateDirty(waiting));
      this.forgetRemoved(dirty);
      this.trigger._executingDirtyData = dirty;
      const rounds = this.hasReplacedValues ? 2 : 1;
      this.hasReplacedValues = false;
      for (let count = 0; count < rounds; count += 1)
        await this.finished(() =>
          this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true }),
        );
    }
  }

  /** Univer keeps the tab name of a removed sheet until the next calculation, although a new sheet may use it. */
  private forgetRemoved(dirty: object): void {
    const byUnit = 'dirtyNameMap' in dirty && isRecord(dirty.dirtyNameMap) ? dirty.dirtyNameMap : {};
    for (const [unitId, tabs] of Object.entries(byUnit)) {
      const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      if (!workbook || !isRecord(tabs)) continue;
      for (const [sheetId, tab] of Object.entries(tabs))
        if ((workbook.getSheetBySheetName(String(tab))?.getSheetId() ?? sheetId) !== sheetId)
          Reflect.deleteProperty(tabs, sheetId);
    }
  }

  /** Clears Univer's cache of parsed formulas, whose entries contain the prior definition of a name. */
  private dropStaleTrees(): void {
    if (this.staleNames.size === 0) return;
    this.functions.deleteFormulaAstCacheKey(...this.staleNames);
    this.staleNames.clear();
  }

  private finished(start: () => unknown): Promise<void> {
    return new Promise((resolve) => {
      const listener: IDisposable = this.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        if (!isRecord(command.params) || command.params['functionsExecutedState'] === undefined) return;
        listener.dispose();
        resolve();
      });
      start();
    });
  }
}
