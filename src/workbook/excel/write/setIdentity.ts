import { identityName } from '../../../core/layout/identity';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { toPortError } from '../host/toPortError';
import { constantFormula } from '../entry/identityConstant';
import { runRead, runWrite } from '../host/run';

/** Reads in one sync and sets or deletes the name `_bm` in a second; if that fails, more syncs undo it. */
export async function setIdentity(tab: string, identity: string | null): Promise<void> {
  const formula = identity === null ? null : constantFormula(identity);
  const before = await runRead((context) => readIdentityName(context, tab));
  if (formula === before.formula && before.isHidden) return;
  try {
    await runWrite((context) => writeName(context, before.id, before.formula, formula, before.isHidden));
  } catch (cause) {
    throw toPortError(cause, { left: await undo(before, tab) });
  }
}

interface IdentityName {
  readonly id: string;
  /** Null if the sheet has no such name. */
  readonly formula: string | null;
  readonly isHidden: boolean;
}

async function readIdentityName(context: Excel.RequestContext, tab: string): Promise<IdentityName> {
  const workbook = context.workbook.load('readOnly');
  const sheet = workbook.worksheets.getItemOrNullObject(tab).load('id');
  const name = sheet.names.getItemOrNullObject(identityName).load('formula,visible,scope');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return name.isNullObject || name.scope !== 'Worksheet'
    ? { id: sheet.id, formula: null, isHidden: true }
    : { id: sheet.id, formula: String(name.formula), isHidden: !name.visible };
}

/**
 * Changes a hidden name rather than replacing it, so that no failure loses it. Excel hides no name that exists already, and
 * says nothing: one that is visible is deleted and added in the same request.
 * https://github.com/OfficeDev/office-js/issues/3949
 */
async function writeName(
  context: Excel.RequestContext,
  id: string,
  prior: string | null,
  formula: string | null,
  isHidden = true,
): Promise<void> {
  const { names } = context.workbook.worksheets.getItem(id);
  if (formula === null) names.getItemOrNullObject(identityName).delete();
  else if (prior === null) names.add(identityName, formula).visible = false;
  else if (isHidden) names.getItem(identityName).formula = formula;
  else {
    names.getItem(identityName).delete();
    names.add(identityName, formula).visible = false;
  }
  await context.sync();
}

/** Restores the prior name; returns the tab if that fails. */
async function undo({ id, formula }: IdentityName, tab: string): Promise<readonly string[]> {
  try {
    await runRead(async (context) => {
      const name = context.workbook.worksheets.getItem(id).names.getItemOrNullObject(identityName).load('formula');
      await context.sync();
      const now = name.isNullObject ? null : String(name.formula);
      if (now !== formula) await writeName(context, id, now, formula);
    });
    return [];
  } catch {
    return [tab];
  }
}
