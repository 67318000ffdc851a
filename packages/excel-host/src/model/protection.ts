import { accessDenied } from '../protocol/HostError';
import type { Sheet } from './Sheet';
import type { ProtectionOptions } from './SheetSide';

/** Protects a sheet; throws AccessDenied if it is already protected, as Excel does. */
export function protectSheet(sheet: Sheet, options: ProtectionOptions, password = ''): void {
  const { side } = sheet;
  if (side.protection !== null) throw accessDenied('the sheet is protected already; unprotect it first');
  side.protection = options;
  side.password = password;
  sheet.engine.changes.note({ kind: 'protection', sheetId: sheet.id, isProtected: true });
}

/**
 * Unprotects a sheet. Refuses a wrong password and a sheet that is not protected; Excel refuses the latter since 2026.
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
