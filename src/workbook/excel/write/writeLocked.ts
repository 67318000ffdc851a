import type { CellEdit } from '../../../core/port/Workbook';
import type { CellContent } from '../../../core/base/CellContent';
import { quoteTab } from '../../../core/base/address';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { hostCodeOf, translated } from '../host/toPortError';
import { runRead, runWrite } from '../host/run';
import { earlierCells, lookAtEdits, queueCells } from './writeCells';
import type { PreparedEdit } from './writeCells';

/** A sheet whose protection is in the way of an edit, and what it allows. */
interface Lock {
  readonly tab: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** One sync to look and one to write, with the protection lifted and put back; up to four more where that fails. */
export async function writeLocked(edits: readonly CellEdit[]): Promise<void> {
  const prepared = await runRead((context) => lookAtEdits(context, edits));
  const locks = locksOf(prepared);
  try {
    await runWrite(async (context) => {
      const protections = locks.map(({ tab }) => context.workbook.worksheets.getItem(tab).protection);
      for (const protection of protections) protection.unprotect();
      queueCells(context, prepared);
      locks.forEach(({ options }, place) => protections[place]?.protect(options));
      await context.sync();
    });
  } catch (cause) {
    throw lockedError(cause, await putBack(prepared, locks));
  }
}

function locksOf(prepared: readonly PreparedEdit[]): readonly Lock[] {
  const isBarred = ({ protection, isLocked, edit }: PreparedEdit): boolean =>
    isLocked || (edit.numberFormat !== undefined && protection?.allowFormatCells !== true);
  const locks = prepared.flatMap((one) => {
    const { tab, protection } = one;
    return protection && isBarred(one) ? [[tab, { tab, options: protection }] as const] : [];
  });
  return [...new Map(locks).values()];
}

interface PutBack {
  readonly left: readonly string[];
  /** The first sheet whose protection Excel would not lift, so that no cell had been written anywhere. */
  readonly refused: string | undefined;
}

/** Excel does not say whether a sheet has a password: a protection that cannot be lifted has one. */
function lockedError(cause: unknown, { left, refused }: PutBack): unknown {
  if (hostCodeOf(cause) === 'AccessDenied' && refused !== undefined)
    return new WorkbookError({ code: 'protected', sheet: refused }, { cause, left });
  return translated(cause, { left });
}

/**
 * Looks how far Excel came, and takes it back; where that fails as well, the protections at least, which matter more
 * than a figure. Excel refuses to protect what is protected and to unprotect what is not, so nothing is done blindly.
 * https://github.com/OfficeDev/office-js/issues/6784
 */
async function putBack(prepared: readonly PreparedEdit[], locks: readonly Lock[]): Promise<PutBack> {
  let left: readonly string[] = [...prepared.map(cellOf), ...locks.map(({ tab }) => tab)];
  let refused: string | undefined;
  for (const isFirst of [true, false]) {
    try {
      const { changed, open } = await lookBack(prepared, locks);
      if (isFirst && changed.length === 0) refused = locks.find((lock) => !open.includes(lock))?.tab;
      left = [...changed.map(cellOf), ...open.map(({ tab }) => tab)];
      if (left.length === 0) break;
      const toWrite = isFirst ? changed : [];
      await runWrite((context) => mend(context, toWrite, locks, open));
      left = changed.filter((edit) => !toWrite.includes(edit)).map(cellOf);
      break;
    } catch {
      // once more, or never; `left` says it
    }
  }
  return { left, refused };
}

/** Which cells hold something else than before, and which sheets stand unprotected. */
async function lookBack(
  prepared: readonly PreparedEdit[],
  locks: readonly Lock[],
): Promise<{ readonly changed: readonly PreparedEdit[]; readonly open: readonly Lock[] }> {
  const now = await runRead((context) =>
    lookAtEdits(
      context,
      prepared.map(({ edit }) => edit),
    ),
  );
  const isOpen = (tab: string): boolean => now.some((one) => one.tab === tab && one.protection === null);
  return {
    changed: prepared.filter(({ earlier, numberFormat }, place) => {
      const stands = now[place];
      return said(stands?.earlier) !== said(earlier) || stands?.numberFormat !== numberFormat;
    }),
    open: locks.filter(({ tab }) => isOpen(tab)),
  };
}

async function mend(
  context: Excel.RequestContext,
  changed: readonly PreparedEdit[],
  locks: readonly Lock[],
  open: readonly Lock[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const shut = locks.filter((lock) => !open.includes(lock) && changed.some(({ tab }) => tab === lock.tab));
  for (const { tab } of shut) worksheets.getItem(tab).protection.unprotect();
  queueCells(context, earlierCells(changed));
  for (const { tab, options } of [...open, ...shut]) worksheets.getItem(tab).protection.protect(options);
  await context.sync();
}

function cellOf({ edit, tab }: PreparedEdit): string {
  return `${quoteTab(tab)}!${edit.cell}`;
}

/** A content for comparison; a formula is the same whatever comes out of it. */
function said(content: CellContent | undefined): string {
  return content?.kind === 'formula' ? content.formula : JSON.stringify(content);
}
