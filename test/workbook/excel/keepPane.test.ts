import type { ExcelHost } from '@bieumau/excel-host';
import { autoShows } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { closeHosts, costOf, openHost } from '../../support/host';

let host: ExcelHost;
beforeEach(async () => {
  host = await openHost();
  // The library keeps the settings of the document that it saw first.
  Office.context.document.settings.remove('Office.AutoShowTaskpaneWithDocument');
});
afterEach(closeHosts);

test('the pane is kept with the document, without a request', async () => {
  expect(autoShows(host.book.documents)).toBe(false);
  expect(await costOf(host, () => new ExcelWorkbook().keepPane())).toMatchObject({ requests: 0 });
  expect(autoShows(host.book.documents)).toBe(true);
});

test('the setting is written once', async () => {
  await new ExcelWorkbook().keepPane();
  const written = jest.spyOn(host.book.documents.documentSettings, 'set');
  await new ExcelWorkbook().keepPane();
  expect(written).not.toHaveBeenCalled();
});

test('a host without such settings is ignored', async () => {
  jest.spyOn(host.book.documents.documentSettings, 'set').mockImplementation(() => {
    throw new Error('This host keeps no settings.');
  });
  await expect(new ExcelWorkbook().keepPane()).resolves.toBeUndefined();
});
