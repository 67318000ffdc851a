import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { written } from '../browser/check';
import { WorkbenchPage } from '../browser/WorkbenchPage';
import type { Brief } from './scenario';

export interface Played {
  readonly findings: readonly Brief[];
  readonly bytes: Uint8Array;
  /** Errors that nobody caught. */
  readonly failures: readonly string[];
}

/** Plays the scenario in the pane's frame of the workbench, where Microsoft's library is loaded, and saves. */
export async function inBrowser(): Promise<Played> {
  const workbench = await WorkbenchPage.open();
  try {
    const frame = await withoutPane(workbench.page);
    // The page's policy allows no script but its own; what a debugger evaluates is none of the page's.
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
 * The pane's page with Microsoft's library in it and nothing that uses it: the scenario is alone with the host, as it is
 * in Node.
 */
async function withoutPane(page: Page): Promise<Frame> {
  await page.route('**/taskpane/pane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.evaluate(() => void (globalThis as unknown as Workbench).workbench.showPane());
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame() && !candidate.isDetached());
  if (!frame) throw new Error('the workbench has no pane');
  // Not frame by frame: a page that is alone with a busy machine may paint none for long.
  const patient = { polling: 200, timeout: 60_000 };
  await frame.waitForFunction(() => 'Excel' in globalThis && Office.onReady().then(() => true), undefined, patient);
  return frame;
}

/** What the workbench's page shows to its visitors. */
interface Workbench {
  readonly workbench: { readonly showPane: () => unknown };
}

/** What the frame sees. */
interface Scope {
  readonly fidelity: { scenario(host: unknown): Promise<readonly Brief[]> };
  readonly parent: { readonly workbench: { readonly host: unknown } };
}

/** Built apart: esbuild refuses to run among the globals of a test. */
function bundled(): string {
  const outfile = join(written(new Uint8Array(), 'empty'), '../scenario.js');
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
