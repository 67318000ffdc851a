import { CanceledError, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ExcelHost } from '@bieumau/excel-host';
import { formatAddress } from '@bieumau/excel-host/model/address';
import { isMain } from '@bieumau/excel-host/model/edit';
import { rect } from '@bieumau/excel-host/model/Rect';
import type { Sheet } from '@bieumau/excel-host/model/Sheet';
import type { ProtectionFlag } from '@bieumau/excel-host/model/SheetSide';

const openEditor = 'sheet.operation.set-cell-edit-visible';

/** The actions that a protected sheet can allow. */
const structure: Readonly<Record<string, ProtectionFlag>> = {
  'sheet.mutation.insert-row': 'allowInsertRows',
  'sheet.mutation.remove-rows': 'allowDeleteRows',
  'sheet.mutation.insert-col': 'allowInsertColumns',
  'sheet.mutation.remove-col': 'allowDeleteColumns',
};

/**
 * Enforces the host's protection in the grid, which Univer does not know. A refused command is cancelled before it
 * changes anything; `refused` is called with the cell, or null if the sheet forbids the command as a whole.
 */
export function refuseLocked({ book }: ExcelHost, refused: (cell: string | null) => void): IDisposable {
  const cancel = (cell: string | null): never => {
    refused(cell);
    throw new CanceledError();
  };
  return book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const params = paramsOf(command);
    if (command.id === openEditor && params['visible'] === true) {
      const { sheet, active } = book.selection.current();
      if (isLocked(sheet, active.startRow, active.startColumn)) cancel(formatAddress(active));
      return;
    }
    const sheet = typeof params['subUnitId'] === 'string' ? book.find(params['subUnitId']) : null;
    if (!sheet?.side.protection) return;
    const flag = structure[command.id];
    if (flag !== undefined && !sheet.side.protection[flag]) cancel(null);
    if (command.id !== SetRangeValuesMutation.id || isCalculated(options)) return;
    for (const [row, column] of written(sheet, params['cellValue']))
      if (isLocked(sheet, row, column)) cancel(formatAddress(rect(row, column)));
  });
}

function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.side.protection !== null && sheet.property(row, column, 'locked') && isMain(sheet, row, column);
}

function isCalculated(options: IExecutionOptions | undefined): boolean {
  return options?.['fromFormula'] === true || options?.onlyLocal === true;
}

/** The cells whose content changes. A formula replaced by a formula has only moved with rows above it. */
function* written(sheet: Sheet, cellValue: unknown): Generator<readonly [row: number, column: number]> {
  for (const [row, cells] of Object.entries(record(cellValue))) {
    for (const [column, value] of Object.entries(record(cells))) {
      const cell = record(value);
      const moved = (cell['f'] ?? cell['si']) && sheet.formula(Number(row), Number(column)) !== null;
      if (!moved && (value === null || 'v' in cell || 'f' in cell || 'p' in cell)) yield [Number(row), Number(column)];
    }
  }
}

function paramsOf(command: Readonly<ICommandInfo>): Record<string, unknown> {
  return record(command.params);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // any object has string keys
}
