import { Host } from '../../src/excel-host';
import { connectOfficeJs, loadOfficeJs } from '../../src/excel-host/loadOfficeJs';
import { saveFile } from '../../src/workbench/files/saveFile';
import { fileLibrary } from '../workbench/fileLibrary';
import type { Played } from './inBrowser';
import { scenario } from './scenario';

/** Plays the scenario in Node, where nothing is shown, and saves. */
export async function inNode(): Promise<Played> {
  const host = new Host();
  try {
    connectOfficeJs(host);
    await loadOfficeJs(host);
    const findings = await scenario(host);
    return { findings, bytes: await saveFile(host.snapshot(), fileLibrary), failures: [] };
  } finally {
    await host.dispose();
  }
}
