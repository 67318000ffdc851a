import { identityName } from '../../core/layout/identity';
import type { SheetInfo } from '../../core/port/Workbook';
import { WorkbookError } from '../../core/port/WorkbookError';
import type { CustomParts } from './package/customParts';
import { customParts } from './package/customParts';
import type { DefinedName } from './package/DefinedName';
import { constantText } from './package/DefinedName';
import { guard } from './guard/guard';
import type { Package } from './package/Package';
import { StoredWorkbook } from './stored/StoredWorkbook';

export type Tab = Omit<SheetInfo, 'identity'>;

/** What a file holds for us. */
export interface OpenedPackage {
  readonly file: Package;
  readonly stored: StoredWorkbook;
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];
  readonly custom: CustomParts;
}

/** Throws a WorkbookError where the bytes are no workbook that can be read. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const file = guard(bytes);
  const stored = new StoredWorkbook(file);
  const tabs = file.sheets.map((sheet) => ({
    tab: sheet.tab,
    visible: sheet.visible,
    isProtected: stored.isProtected(sheet),
  }));
  return { file, stored, tabs, names: file.names, custom: customParts(file.parts) };
}

export function sheetInfos(tabs: readonly Tab[], names: readonly DefinedName[]): readonly SheetInfo[] {
  return tabs.map((tab, place) => ({ ...tab, identity: constantText(names, identityName, place) }));
}

/** Tabs are the same whatever their case. */
export function requireTab(tabs: readonly Tab[], name: string): Tab {
  const found = tabs.find(({ tab }) => tab.toLowerCase() === name.toLowerCase());
  if (!found) throw new WorkbookError({ code: 'noSuchTab', sheet: name });
  return found;
}

/** The file is in memory, so that nothing is waited for. What a reader stumbles over is the fault of the file. */
export function read<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (cause) {
      reject(cause instanceof WorkbookError ? cause : new WorkbookError({ code: 'damaged' }, { cause }));
    }
  });
}
