import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { CellContent } from '../../../core/base/CellContent';
import type { CellChange } from '../../../core/presentation/quickFixes/QuickFix';

export interface WrittenChanges {
  /** What was written, with what takes it back. */
  readonly done: readonly CellChange[];
  readonly back: readonly CellChange[];
  /** Cells that no longer held what the fix was offered for; they stay. */
  readonly changed: readonly CellChange[];
}

/**
 * Writes changes into cells that still hold what they were offered for. One look, then what the port's writing takes;
 * all or nothing of what is written.
 */
export async function writeChanges(workbook: OpenWorkbook, changes: readonly CellChange[]): Promise<WrittenChanges> {
  const { blocks } = await workbook.readBlocks(() => changes.map(({ tab, cell }) => ({ tab, area: cell })));
  const done: CellChange[] = [];
  const back: CellChange[] = [];
  const changed: CellChange[] = [];
  changes.forEach((change, place) => {
    const stands = blocks[place]?.cells[0]?.[0];
    if (!stands || !isSame(stands.content, change.was)) {
      changed.push(change);
      return;
    }
    done.push(change);
    const format = change.numberFormat === undefined ? {} : { numberFormat: stands.numberFormat };
    const { numberFormat: _changed, ...rest } = change;
    back.push({ ...rest, ...format, was: change.now, now: change.was });
  });
  if (done.length > 0)
    await workbook.writeLocked(
      done.map(({ tab, cell, now: content, numberFormat, rowHeight }) => ({
        tab,
        cell,
        content,
        ...(numberFormat !== undefined && { numberFormat }),
        ...(rowHeight !== undefined && { rowHeight }),
      })),
    );
  return { done, back, changed };
}

/** Results of formulas change by themselves. */
function isSame(one: CellContent, other: CellContent): boolean {
  if (one.kind === 'formula' || other.kind === 'formula')
    return one.kind === 'formula' && other.kind === 'formula' && one.formula === other.formula;
  return JSON.stringify(one) === JSON.stringify(other);
}
