import { identityName } from '../../../core/layout/identity';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { translated } from '../host/toPortError';
import { constantFormula } from '../entry/identityConstant';
import { runRead, runWrite } from '../host/run';

/** One sync to look and one to give or take away the name `_bm`; one more takes that back where it fails. */
export async function markSheet(tab: string, identity: string | null): Promise<void> {
  const formula = identity === null ? null : constantFormula(identity);
  const before = await runRead((context) => lookBeforeMark(context, tab));
  if (formula === before.formula && before.isHidden) return;
  try {
    await runWrite((context) => put(context, before.id, before.formula, formula));
  } catch (cause) {
    throw translated(cause, { left: await putBack(before, tab) });
  }
}

interface Mark {
  readonly id: string;
  /** Null where the sheet has no such name. */
  readonly formula: string | null;
  readonly isHidden: boolean;
}

async function lookBeforeMark(context: Excel.RequestContext, tab: string): Promise<Mark> {
  const workbook = context.workbook.load('readOnly');
  const sheet = workbook.worksheets.getItemOrNullObject(tab).load('id');
  const name = sheet.names.getItemOrNullObject(identityName).load('formula,visible');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return name.isNullObject
    ? { id: sheet.id, formula: null, isHidden: true }
    : { id: sheet.id, formula: String(name.formula), isHidden: !name.visible };
}

/** A name that is there is changed rather than replaced, so that no failure loses it. */
async function put(
  context: Excel.RequestContext,
  id: string,
  earlier: string | null,
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

/** The tab where it could not be taken back. */
async function putBack({ id, formula }: Mark, tab: string): Promise<readonly string[]> {
  try {
    await runRead(async (context) => {
      const name = context.workbook.worksheets.getItem(id).names.getItemOrNullObject(identityName).load('formula');
      await context.sync();
      const now = name.isNullObject ? null : String(name.formula);
      if (now !== formula) await put(context, id, now, formula);
    });
    return [];
  } catch {
    return [tab];
  }
}
