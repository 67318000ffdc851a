import { accessDenied } from '../protocol/HostError';
import type { Sheet } from './Sheet';
import type { ProtectionOptions } from './SheetSide';

/** Excel refuses to protect a sheet that is protected already. */
export function protectSheet(sheet: Sheet, options: ProtectionOptions, password = ''): void {
  const { side } = sheet;
  if (side.protection !== null) throw accessDenied('the sheet is protected already; unprotect it first');
  side.protection = options;
  side.password = password;
  sheet.engine.changes.note({ kind: 'protection', sheetId: sheet.id, isProtected: true });
}

/**
 * A wrong password is refused, and since 2026 an unprotected sheet as well, as the stand-in always does.
 * https://github.com/OfficeDev/office-js/issues/6784
 */
export function unprotectSheet(sheet: Sheet, password = ''): void {
  const { side } = sheet;
  if (side.protection === null) throw accessDenied('the sheet is not protected');
  if (side.password !== password) throw accessDenied('the password is wrong');
  side.protection = null;
  side.password = '';
  sheet.engine.changes.note({ kind: 'protection', sheetId: sheet.id, isProtected: false });
}
