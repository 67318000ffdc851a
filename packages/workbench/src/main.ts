import { FUniver } from '@univerjs/core/lib/facade';
import { ExcelHost } from '@bieumau/excel-host';
import type { FileLibrary } from './files/FileLibrary';
import { createGrid } from './grid/createGrid';
import { hideMarks } from './grid/hideMarks';
import { loadFonts } from './grid/loadFonts';
import { pasteText } from './grid/pasteText';
import { readEntries } from './grid/readEntries';
import { refuseLocked } from './grid/refuseLocked';
import { divide } from './page/divider';
import { element } from './page/element';
import { statusIn } from './page/status';
import { savedBytes, toolbar } from './page/toolbar';
import { readPageOptions } from './pane/readPageOptions';
import { openPane } from './pane/openPane';

/** The page of the pane, the same as in Excel. */
const pane = 'taskpane/pane.html';

/** Loads the modules that read and write files on demand, because they are larger than the rest of the page. */
async function fileLibrary(): Promise<FileLibrary> {
  const [{ guard }, library, { withNames }, { addCustomParts }] = await Promise.all([
    import('../../../src/workbook/xlsx/guard/guard'),
    import('../../../src/workbook/xlsx/library/library'),
    import('../../../src/workbook/xlsx/package/DefinedName'),
    import('../../../src/workbook/xlsx/package/customParts'),
  ]);
  return { guard, load: library.loadLibraryWorkbook, create: library.newLibraryWorkbook, withNames, addCustomParts };
}

const status = statusIn(element('status', HTMLElement));
divide(element('work', HTMLElement), element('divider', HTMLElement));
await loadFonts();
const univer = createGrid(element('grid', HTMLElement));
const host: ExcelHost = new ExcelHost({
  univer,
  ...readPageOptions(location.search).theme,
  saveFile: () => savedBytes(host, fileLibrary),
});
readEntries(host);
pasteText(host, () => status.warn('Vùng cần dán có ô bị khoá; chưa dán gì.'));
hideMarks(host);
refuseLocked(host, (cell) =>
  status.warn(cell === null ? 'Trang tính được bảo vệ: không thêm, bớt hàng hay cột được.' : `Ô ${cell} bị khoá.`),
);
const showPane = (): HTMLIFrameElement =>
  openPane(element('pane', HTMLIFrameElement), pane + readPageOptions(location.search).paneSearch, host);
toolbar(host, fileLibrary, status, showPane);
showPane();
status.say('Sổ mới, chưa có gì.');

/** Exposes host and grid to the browser's console and to tests, because the grid is a canvas without cell elements. */
Object.assign(window, { workbench: { host, grid: FUniver.newAPI(univer), showPane } });
