import { Host } from '../../../src/excel-host';
import { connectOfficeJs, loadOfficeJs } from '../../../src/excel-host/loadOfficeJs';

/** A fresh workbook in the stand-in for Excel, with Microsoft's library talking to it. */
export async function openHost(): Promise<Host> {
  const host = new Host({ today: () => new Date('2022-12-15') });
  await loadOfficeJs(host);
  connectOfficeJs(host);
  return host;
}
