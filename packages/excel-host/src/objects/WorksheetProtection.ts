import { oneOf } from '../protocol/Arguments';
import { accessDenied } from '../protocol/HostError';
import { describeClass } from '../protocol/HostObject';
import { protectSheet, unprotectSheet } from '../model/protection';
import type { Sheet } from '../model/Sheet';
import { PROTECTION_FLAGS, type ProtectionFlag, type ProtectionOptions, SELECTION_MODES } from '../model/SheetSide';
import type { BatchContext } from './BatchContext';

export const worksheetProtection = describeClass<Sheet, BatchContext>({
  className: 'WorksheetProtection',
  scalars: {
    protected: { get: (sheet) => sheet.side.protection !== null },
    options: { get: (sheet) => sheet.side.protection },
  },
  commands: {
    protect(sheet, args) {
      protectSheet(sheet, read(args.record(0)), args.isAbsent(1) ? '' : args.text(1));
    },
    unprotect(sheet, args, { behaviour }) {
      if (behaviour.isUnprotectRefused) throw accessDenied('this Excel lifts no protection');
      unprotectSheet(sheet, args.isAbsent(0) ? '' : args.text(0));
    },
  },
});

function read(options: Record<string, unknown>): ProtectionOptions {
  const flags = Object.fromEntries(PROTECTION_FLAGS.map((name) => [name, options[name] === true])) as Record<ProtectionFlag, boolean>; // prettier-ignore
  const mode = options['selectionMode'];
  return { ...flags, selectionMode: mode === undefined ? 'Normal' : oneOf(mode, SELECTION_MODES) };
}
