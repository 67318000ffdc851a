import type { Form } from '../../catalogue';
import type { LocatedFinding } from '../../report/assessment/Assessment';
import { isOpen } from '../../report/assessment/findingKinds';
import type { Report } from '../../report/content/readReport';
import type { Progress } from './View';

/** How many of the cells that want a figure have one, or say in their Ghi chú why not. */
export function formProgress(form: Form, { entries }: Report, findings: readonly LocatedFinding[]): Progress {
  const wanted = form.rows.filter((row) => row.type !== 'heading' && !row.formula && entries.has(row.key)).length;
  const blank = findings.filter((finding) => finding.kind === 'blank' && isOpen(finding)).length;
  return { filled: Math.max(0, wanted - blank), wanted };
}

/** Whether every cell that wants a figure has one; false where none wants one. */
export function isFull({ filled, wanted }: Progress): boolean {
  return wanted > 0 && filled >= wanted;
}

export function sumOf(all: readonly Progress[]): Progress {
  return {
    filled: all.reduce((sum, { filled }) => sum + filled, 0),
    wanted: all.reduce((sum, { wanted }) => sum + wanted, 0),
  };
}
