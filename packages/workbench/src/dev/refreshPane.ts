import { onBuild } from './updates';

/** What webpack offers a bundle that it watches. */
interface Hot {
  /** Fetches the next update and applies it; null where there is none. Rejects where a changed module is not a component. */
  check(autoApply: boolean): Promise<readonly unknown[] | null>;
}

/** Of the build that runs; webpack puts it in the place of the name. */
declare const __webpack_hash__: string;

interface Workbench {
  readonly workbench: { readonly showPane: () => unknown };
}

const hot = (import.meta as unknown as { webpackHot: Hot }).webpackHot; // this file is part of watched bundles only

/**
 * Components that changed are replaced where they stand, with their state; after any other change the workbench opens
 * the pane anew over the same workbook.
 */
async function refresh(hash: string): Promise<void> {
  try {
    while (__webpack_hash__ !== hash && (await hot.check(true)) !== null);
  } catch (reason) {
    // eslint-disable-next-line no-console -- whoever works on the pane learns why its state was lost
    console.info('the pane is opened anew:', reason);
    (window.parent as unknown as Workbench).workbench.showPane(); // as main.ts leaves it there
  }
}

onBuild('workbench-pane', (hash) => void refresh(hash));
