import { ExcelWorkbook } from '../../../src/workbook/excel';
import { portContract } from '../contract';
import { closeHosts, openHost } from './host';

afterEach(closeHosts);

/** A host is its own fresh look: what is read was never kept on our side. */
portContract('ExcelWorkbook', async () => {
  await openHost();
  return { workbook: new ExcelWorkbook(), again: () => Promise.resolve(new ExcelWorkbook()) };
});
