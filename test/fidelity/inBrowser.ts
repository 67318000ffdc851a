import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { temporaryFile } from '../browser/check';
import { WorkbenchPage } from '../browser/WorkbenchPage';
import type { Brief } from './scenario';

export interface Played {
  readonly findings: readonly Brief[];
  readonly bytes: Uint8Array;
  /** Uncaught errors. */
  readonly failures: readonly string[];
}

/** Runs the scenario in the pane's frame of the workbench, where Microsoft's library is loaded, and saves. */
export async function inBrowser(): Promise<Played> {
  const workbench = await WorkbenchPage.open();
  try {
    const frame = await withoutPane(workbench.page);
    // The page's policy forbids other scripts, but does not apply to evaluation through the debugger protocol.
    await frame.evaluate(`${bundled()}\nglobalThis.fidelity = fidelity;`);
    const findings = await frame.evaluate(() => {
      const { fidelity, parent } = globalThis as unknown as Scope;
      return fidelity.scenario(parent.workbench.host);
    });
    const bytes = await workbench.save();
    return { findings, bytes, failures: workbench.failures };
  } finally {
    await workbench.close();
  }
}

/**
 * The pane's page with Microsoft's library but without the pane, so that only the scenario uses the host, as in Node.
 */
async function withoutPane(page: Page): Promise<Frame> {
  await page.route('**/taskpane/pane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.evaluate(() => void (globalThis as unknown as Workbench).workbench.showPane());
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame() && !candidate.isDetached());
  if (!frame) throw new Error('the workbench has no pane');
  // Polls by timer instead of by frame, because a busy machine may paint no frame for a long time.
  const patient = { polling: 200, timeout: 60_000 };
  await frame.waitForFunction(() => 'Excel' in globalThis && Office.onReady().then(() => true), undefined, patient);
  return frame;
}

/** The global that the page of the workbench defines. */
interface Workbench {
  readonly workbench: { readonly showPane: () => unknown };
}

/** The globals of the frame. */
interface Scope {
  readonly fidelity: { scenario(host: unknown): Promise<readonly Brief[]> };
  readonly parent: { readonly workbench: { readonly host: unknown } };
}

/** Bundles the scenario in another process, because esbuild does not run with the globals of a test. */
function bundled(): string {
  const outfile = join(temporaryFile(new Uint8Array(), 'empty'), '../scenario.js');
  const options = {
    entryPoints: [resolve(__dirname, 'scenario.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'fidelity',
    target: 'es2022',
  };
  execFileSync(process.execPath, ['--eval', `require('esbuild').buildSync(${JSON.stringify(options)})`], {
    cwd: resolve(__dirname, '../..'),
  });
  return readFileSync(outfile, 'utf8');
}
