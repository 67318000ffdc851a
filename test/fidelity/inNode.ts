import { ExcelHost } from '@bieumau/excel-host';
import { connectOfficeJs, loadOfficeJs } from '@bieumau/excel-host/loadOfficeJs';
import { saveFile } from '@bieumau/workbench/files/saveFile';
import { fileLibrary } from '@bieumau/workbench/test/fileLibrary';
import type { Played } from './inBrowser';
import { scenario } from './scenario';

/** Runs the scenario in Node, without a user interface, and saves. */
export async function inNode(): Promise<Played> {
  const host = new ExcelHost();
  try {
    connectOfficeJs(host);
    await loadOfficeJs(host);
    const findings = await scenario(host);
    return { findings, bytes: await saveFile(host.snapshot(), fileLibrary), failures: [] };
  } finally {
    await host.dispose();
  }
}
