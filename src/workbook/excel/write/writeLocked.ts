import type { CellEdit } from '../../../core/port/Workbook';
import type { CellContent } from '../../../core/base/CellContent';
import { formatPlace } from '../../../core/base/address';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { hostCodeOf, toPortError } from '../host/toPortError';
import { runRead, runWrite } from '../host/run';
import { priorEntries, prepareEdits, queueCells } from './writeCells';
import type { PreparedEdit } from './writeCells';

/** A sheet whose protection prevents an edit, with the options of its protection. */
interface Lock {
  readonly tab: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Reads in one sync and writes in a second, which lifts and restores the protection; up to four more if that fails. */
export async function writeLocked(edits: readonly CellEdit[]): Promise<void> {
  const prepared = await runRead((context) => prepareEdits(context, edits));
  const locks = locksOf(prepared);
  try {
    await runWrite(async (context) => {
      const protections = locks.map(({ tab }) => context.workbook.worksheets.getItem(tab).protection);
      for (const protection of protections) protection.unprotect();
      queueCells(context, prepared);
      locks.forEach(({ options }, index) => protections[index]?.protect(options));
      await context.sync();
    });
  } catch (cause) {
    throw lockedError(cause, await putBack(prepared, locks));
  }
}

function locksOf(prepared: readonly PreparedEdit[]): readonly Lock[] {
  const isBarred = ({ protection, isLocked, edit }: PreparedEdit): boolean =>
    isLocked || (edit.numberFormat !== undefined && protection?.allowFormatCells !== true);
  const locks = prepared.flatMap((item) => {
    const { tab, protection } = item;
    return protection && isBarred(item) ? [[tab, { tab, options: protection }] as const] : [];
  });
  return [...new Map(locks).values()];
}

interface PutBack {
  readonly left: readonly string[];
  /** The first sheet whose protection Excel did not lift; no cell was written then. */
  readonly refused: string | undefined;
}

/** The error of a failed write. Excel does not tell about passwords: a protection that cannot be lifted has one. */
function lockedError(cause: unknown, { left, refused }: PutBack): unknown {
  if (hostCodeOf(cause) === 'AccessDenied' && refused !== undefined)
    return new WorkbookError({ code: 'protected', sheet: refused }, { cause, left });
  return toPortError(cause, { left });
}

/**
 * Restores the prior contents and the protections; if that fails, only the protections, which matter more than a
 * figure. The state is read first because Excel refuses to protect a protected sheet or to unprotect another one.
 * https://github.com/OfficeDev/office-js/issues/6784
 */
async function putBack(prepared: readonly PreparedEdit[], locks: readonly Lock[]): Promise<PutBack> {
  let left: readonly string[] = [...prepared.map(cellOf), ...locks.map(({ tab }) => tab)];
  let refused: string | undefined;
  for (const isFirst of [true, false]) {
    try {
      const { changed, open } = await compareWithBefore(prepared, locks);
      if (isFirst && changed.length === 0) refused = locks.find((lock) => !open.includes(lock))?.tab;
      left = [...changed.map(cellOf), ...open.map(({ tab }) => tab)];
      if (left.length === 0) break;
      const toWrite = isFirst ? changed : [];
      await runWrite((context) => repair(context, toWrite, locks, open));
      left = changed.filter((edit) => !toWrite.includes(edit)).map(cellOf);
      break;
    } catch {
      // tried twice; `left` names what is not restored
    }
  }
  return { left, refused };
}

/** The edits whose cells differ from before, and the sheets that are unprotected. */
async function compareWithBefore(
  prepared: readonly PreparedEdit[],
  locks: readonly Lock[],
): Promise<{ readonly changed: readonly PreparedEdit[]; readonly open: readonly Lock[] }> {
  const now = await runRead((context) =>
    prepareEdits(
      context,
      prepared.map(({ edit }) => edit),
    ),
  );
  const isOpen = (tab: string): boolean => now.some((item) => item.tab === tab && item.protection === null);
  return {
    changed: prepared.filter(({ prior, numberFormat }, index) => {
      const current = now[index];
      return comparisonKey(current?.prior) !== comparisonKey(prior) || current?.numberFormat !== numberFormat;
    }),
    open: locks.filter(({ tab }) => isOpen(tab)),
  };
}

async function repair(
  context: Excel.RequestContext,
  changed: readonly PreparedEdit[],
  locks: readonly Lock[],
  open: readonly Lock[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const shut = locks.filter((lock) => !open.includes(lock) && changed.some(({ tab }) => tab === lock.tab));
  for (const { tab } of shut) worksheets.getItem(tab).protection.unprotect();
  queueCells(context, priorEntries(changed));
  for (const { tab, options } of [...open, ...shut]) worksheets.getItem(tab).protection.protect(options);
  await context.sync();
}

function cellOf({ edit, tab }: PreparedEdit): string {
  return formatPlace({ tab, cell: edit.cell });
}

/** A text by which contents are compared; the result of a formula does not count. */
function comparisonKey(content: CellContent | undefined): string {
  return content?.kind === 'formula' ? content.formula : JSON.stringify(content);
}
