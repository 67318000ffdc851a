import type { Widen } from '../text/Widen';
import type { shell as words } from '../vi/shell';

export const shell = {
  title: 'CCHC forms',
  tabs: { findings: 'Check', insert: 'Insert forms', send: 'Send', tools: 'Tools' },
  starting: 'Opening the pane…',
  opening: 'Reading the workbook…',
  start: {
    slow: 'Excel is not responding. Choose Reload; if that does not help, close this pane and open it again from the ribbon.',
    reload: 'Reload',
    notLoaded: 'A part of the pane could not be loaded. Check the network, then choose Reload.',
    tooOld:
      'This version of Excel is too old for the pane. The forms in the file still calculate, and they show errors in the Kiểm tra column. The pane requires Excel 2021, Excel LTSC 2021 or Microsoft 365.',
    notExcel: 'This page works only in Excel. Open Excel and choose the tab Biểu mẫu CCHC.',
    unexpected: (reason) => `An unexpected error occurred: ${reason}. The workbook was not changed. Reload this pane.`,
  },
} satisfies Widen<typeof words>;
