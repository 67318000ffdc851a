import { PROTECTION_FLAGS } from '@bieumau/excel-host/model/SheetSide';
import type { ProtectionFlag, ProtectionOptions } from '@bieumau/excel-host/model/SheetSide';
import type { Worksheet } from './FileLibrary';

type LibraryProtection = NonNullable<Worksheet['sheetProtection']>;
type Switch = Exclude<keyof LibraryProtection, 'sheet'>;

/** `allowFormatCells` is `formatCells` in a file; objects and scenarios are called edited only in Office.js. */
function switchOf(flag: ProtectionFlag): Switch {
  const name = flag.replace(/^allow(Edit)?/, '');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}` as Switch; // the flags are named alike on both sides
}

export function libraryProtection(options: ProtectionOptions): LibraryProtection {
  const { selectionMode } = options;
  return {
    sheet: true,
    ...Object.fromEntries(PROTECTION_FLAGS.map((flag) => [switchOf(flag), options[flag]])),
    selectLockedCells: selectionMode === 'Normal',
    selectUnlockedCells: selectionMode !== 'None',
  };
}

/** Null where the sheet is not protected. A password is not kept: nothing in the workbench asks for one. */
export function hostProtection(protection: Worksheet['sheetProtection']): ProtectionOptions | null {
  if (!protection?.sheet) return null;
  // The library says of objects and scenarios only that they are closed, of the others only that they are open.
  const open = (flag: ProtectionFlag): boolean =>
    flag.startsWith('allowEdit') ? protection[switchOf(flag)] !== false : protection[switchOf(flag)] === true;
  const flags = PROTECTION_FLAGS.map((flag) => [flag, open(flag)]);
  const unlocked = protection.selectUnlockedCells === false ? 'None' : 'Unlocked';
  return {
    ...(Object.fromEntries(flags) as Record<ProtectionFlag, boolean>), // all of them, as listed
    selectionMode: protection.selectLockedCells === false ? unlocked : 'Normal',
  };
}
