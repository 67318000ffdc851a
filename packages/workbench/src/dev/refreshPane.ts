import { onBuild } from './updates';

/** The interface that webpack gives to a watched bundle. */
interface Hot {
  /**
   * Fetches the next update and applies it; null if there is none. Rejects if a changed module is not a
   * component.
   */
  check(autoApply: boolean): Promise<readonly unknown[] | null>;
}

/** The hash of the running build, which webpack substitutes. */
declare const __webpack_hash__: string;

interface Workbench {
  readonly workbench: { readonly showPane: () => unknown };
}

const hot = (import.meta as unknown as { webpackHot: Hot }).webpackHot; // this file is part of watched bundles only

/**
 * Replaces changed components in place and keeps their state; after any other change the workbench reopens the pane for
 * the same workbook.
 */
async function refresh(hash: string): Promise<void> {
  try {
    while (__webpack_hash__ !== hash && (await hot.check(true)) !== null);
  } catch (reason) {
    // eslint-disable-next-line no-console -- developers learn why the state of the pane was lost
    console.info('the pane is opened anew:', reason);
    (window.parent as unknown as Workbench).workbench.showPane(); // main.ts defines it
  }
}

onBuild('workbench-pane', (hash) => void refresh(hash));
