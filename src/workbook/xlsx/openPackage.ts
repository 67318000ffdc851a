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

/** The contents of a workbook file. */
export interface OpenedPackage {
  readonly file: Package;
  readonly stored: StoredWorkbook;
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];
  readonly custom: CustomParts;
}

/** Throws a WorkbookError if the bytes are no workbook that can be read. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const file = guard(bytes);
  const stored = new StoredWorkbook(file);
  const tabs = file.sheets.map((sheet) => ({
    tab: sheet.tab,
    visible: sheet.visible,
    isProtected: stored.isProtected(sheet),
  }));
  return { file, stored, tabs, names: file.names, custom: customParts(file) };
}

export function sheetInfos(tabs: readonly Tab[], names: readonly DefinedName[]): readonly SheetInfo[] {
  return tabs.map((tab, index) => ({ ...tab, identity: constantText(names, identityName, index) }));
}

/** Finds a tab, ignoring case. Throws a WorkbookError if there is none. */
export function requireTab(tabs: readonly Tab[], name: string): Tab {
  const found = tabs.find(({ tab }) => tab.toLowerCase() === name.toLowerCase());
  if (!found) throw new WorkbookError({ code: 'noSuchTab', sheet: name });
  return found;
}

/** Runs work over a file in memory. Any error that is no WorkbookError becomes `damaged`: the file caused it. */
export function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (cause) {
      reject(cause instanceof WorkbookError ? cause : new WorkbookError({ code: 'damaged' }, { cause }));
    }
  });
}
