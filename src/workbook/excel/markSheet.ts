import { identityName } from '../../layout/identity';
import { WorkbookError } from '../WorkbookError';
import { constantFormula } from './identityConstant';

/** Queues nothing yet: what the sheet is marked with, in one sync. */
export async function lookBeforeMark(context: Excel.RequestContext, tab: string): Promise<Mark> {
  const workbook = context.workbook.load('readOnly');
  const sheet = workbook.worksheets.getItemOrNullObject(tab).load('id');
  const name = sheet.names.getItemOrNullObject(identityName).load('formula,visible');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return { id: sheet.id, formula: name.isNullObject ? null : String(name.formula) };
}

/** What the name `_bm` of a sheet says. */
export interface Mark {
  readonly id: string;
  readonly formula: string | null;
}

/** Gives a sheet the name `_bm` in one sync, from a state to a state; what is there is changed rather than replaced. */
export async function markSheet(
  context: Excel.RequestContext,
  { id, formula: earlier }: Mark,
  formula: string | null,
): Promise<void> {
  const { names } = context.workbook.worksheets.getItem(id);
  if (formula === null) names.getItemOrNullObject(identityName).delete();
  else if (earlier === null) names.add(identityName, formula).visible = false;
  else {
    const name = names.getItem(identityName);
    name.formula = formula;
    name.visible = false;
  }
  await context.sync();
}

export function markFormula(identity: string | null): string | null {
  return identity === null ? null : constantFormula(identity);
}
