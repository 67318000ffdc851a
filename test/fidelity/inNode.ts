import { ExcelHost } from '../../packages/excel-host/src';
import { connectOfficeJs, loadOfficeJs } from '../../packages/excel-host/src/loadOfficeJs';
import { saveFile } from '../../packages/workbench/src/files/saveFile';
import { fileLibrary } from '../../packages/workbench/test/fileLibrary';
import type { Played } from './inBrowser';
import { scenario } from './scenario';

/** Plays the scenario in Node, where nothing is shown, and saves. */
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
