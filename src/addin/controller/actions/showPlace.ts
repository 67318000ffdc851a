import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { Place } from '../../../core/base/address';
import type { FileProblem } from '../../../core/presentation/sentences/fileSentence';

/** Brings a cell to the front. The port knows sheets by their ids; people are told of tabs. */
export async function showPlace(workbook: OpenWorkbook, { tab, cell }: Place, id = tab): Promise<void> {
  try {
    await workbook.show(id, cell);
  } catch (cause) {
    throw isGone(cause) ? new SheetGone(tab, { cause }) : cause;
  }
}

class SheetGone extends Error {
  readonly problem: FileProblem;

  constructor(tab: string, options: ErrorOptions) {
    super(`no sheet ${tab}`, options);
    this.problem = { code: 'noSuchTab', sheet: tab };
  }
}

function isGone(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'noSuchTab';
}
