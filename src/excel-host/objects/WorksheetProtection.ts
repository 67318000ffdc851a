import { oneOf } from '../protocol/Arguments';
import { HostError } from '../protocol/HostError';
import { describeClass } from '../protocol/HostObject';
import type { Sheet } from '../model/Sheet';
import { PROTECTION_FLAGS, type ProtectionFlag, type ProtectionOptions, SELECTION_MODES } from '../model/SheetSide';
import type { Call } from './Call';

/** Protection without passwords: the add-in uses none, and one that is given is ignored. */
export const worksheetProtection = describeClass<Sheet, Call>({
  className: 'WorksheetProtection',
  scalars: {
    protected: { get: (sheet) => sheet.side.protection !== null },
    options: { get: (sheet) => sheet.side.protection },
  },
  commands: {
    protect(sheet, args) {
      if (sheet.side.protection !== null)
        throw new HostError('AccessDenied', 'The sheet is protected already; unprotect it first.');
      sheet.side.protection = read(args.record(0));
      sheet.engine.changes.note({ kind: 'protection', sheetId: sheet.id, isProtected: true });
    },
    unprotect(sheet) {
      if (sheet.side.protection === null) return;
      sheet.side.protection = null;
      sheet.engine.changes.note({ kind: 'protection', sheetId: sheet.id, isProtected: false });
    },
  },
});

function read(options: Record<string, unknown>): ProtectionOptions {
  const flags = Object.fromEntries(PROTECTION_FLAGS.map((name) => [name, options[name] === true])) as Record<ProtectionFlag, boolean>; // prettier-ignore
  const mode = options['selectionMode'];
  return { ...flags, selectionMode: mode === undefined ? 'Normal' : oneOf(mode, SELECTION_MODES) };
}
