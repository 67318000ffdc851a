import { ExcelWorkbook } from '../../../src/workbook/excel';
import { portContract } from '../../support/workbookContract';
import { recordContract } from '../../support/recordContract';
import { closeHosts, openHost } from '../../support/host';

afterEach(closeHosts);

/** A host is its own fresh look: what is read was never kept on our side. */
portContract('ExcelWorkbook', async () => {
  await openHost();
  return { workbook: new ExcelWorkbook(), again: () => Promise.resolve(new ExcelWorkbook()) };
});

recordContract('ExcelWorkbook', async ({ xmlParts, properties = {} }) => {
  const host = await openHost();
  const customXml = [...xmlParts];
  await host.load({ ...host.snapshot(), customXml, customProperties: properties });
  return { workbook: new ExcelWorkbook(), again: () => Promise.resolve(new ExcelWorkbook()) };
});
