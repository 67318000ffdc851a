import type { FileLibrary } from '../src/files/FileLibrary';
import { addCustomParts } from '../../../src/workbook/xlsx/package/customParts';
import { withNames } from '../../../src/workbook/xlsx/package/DefinedName';
import { guard } from '../../../src/workbook/xlsx/guard/guard';
import { loadLibraryWorkbook, newLibraryWorkbook } from '../../../src/workbook/xlsx/library/library';

/** The same library that the entry of the workbench passes. */
export const fileLibrary: FileLibrary = {
  guard,
  load: loadLibraryWorkbook,
  create: newLibraryWorkbook,
  withNames,
  addCustomParts,
};
