import { PROTECTION_FLAGS } from '@bieumau/excel-host/model/SheetSide';
import type { ProtectionFlag, ProtectionOptions } from '@bieumau/excel-host/model/SheetSide';
import type { Worksheet } from './FileLibrary';

type LibraryProtection = NonNullable<Worksheet['sheetProtection']>;
type Switch = Exclude<keyof LibraryProtection, 'sheet'>;

/**
 * Converts `allowFormatCells` to `formatCells`, its name in a file; Office.js prefixes objects and scenarios with Edit.
 */
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

/**
 * The protection of a sheet; null if it is not protected. Passwords are dropped, because the workbench never uses them.
 */
export function hostProtection(protection: Worksheet['sheetProtection']): ProtectionOptions | null {
  if (!protection?.sheet) return null;
  // The library states only protected objects and scenarios, and only allowed actions for the others.
  const open = (flag: ProtectionFlag): boolean =>
    flag.startsWith('allowEdit') ? protection[switchOf(flag)] !== false : protection[switchOf(flag)] === true;
  const flags = PROTECTION_FLAGS.map((flag) => [flag, open(flag)]);
  const unlocked = protection.selectUnlockedCells === false ? 'None' : 'Unlocked';
  return {
    ...(Object.fromEntries(flags) as Record<ProtectionFlag, boolean>), // all of them, as listed
    selectionMode: protection.selectLockedCells === false ? unlocked : 'Normal',
  };
}
