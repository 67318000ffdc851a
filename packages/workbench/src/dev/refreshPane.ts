import { onBuild } from './updates';

/** What webpack offers a bundle that it watches. */
interface Hot {
  /** Fetches the next update and applies it; null where there is none. Rejects where a changed module is not a component. */
  check(autoApply: boolean): Promise<readonly unknown[] | null>;
}

interface Workbench {
  readonly workbench: { readonly showPane: () => unknown };
}

const { webpackHot } = import.meta as unknown as { webpackHot: Hot }; // this file is only part of watched bundles

/**
 * Components that changed are replaced where they stand, with their state; after any other change the workbench opens
 * the pane anew over the same workbook.
 */
async function refresh(): Promise<void> {
  try {
    while ((await webpackHot.check(true)) !== null);
  } catch {
    (window.parent as unknown as Workbench).workbench.showPane(); // as main.ts leaves it there
  }
}

onBuild('workbench-pane', () => void refresh());
