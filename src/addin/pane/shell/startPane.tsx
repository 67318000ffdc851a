import type { Theme } from '@fluentui/react-components';
import type { Root } from 'react-dom/client';
import type { ActionId, Opening } from '../../controller/actions/paneActions';
import type { Readiness } from '../start/officeReady';
import type { PaneCore } from './PaneCore';
import { Shell } from './Shell';
import { StartProblem } from './StartProblem';

/** The core over the workbook that is open, not started yet. */
export interface OpenedCore {
  readonly core: PaneCore;
  /** Reads the workbook, and does what the pane was opened for. Never rejects for what Excel refuses. */
  readonly start: () => Promise<void>;
}

export interface PaneStart {
  readonly opening: Opening;
  /** Gets the page or tool that is shown. */
  readonly onPlace?: (action: ActionId) => void;
  /** Loads the core, a chunk of its own; rejects where that does not come. */
  readonly loadCore: () => Promise<{ readonly openCore: (opening: Opening) => OpenedCore }>;
  readonly officeReady: () => Promise<Readiness>;
  /** The theme as it was when the pane was open last. */
  readonly lastTheme: () => Promise<Theme>;
  /** The theme of Office, which is known once Office is ready. */
  readonly theme: () => Promise<Theme>;
}

/**
 * Shows the shell at once, while Office gets ready and the core is loaded side by side; then hands over to the core.
 * Says why where the pane cannot start.
 */
export async function startPane(root: Root, start: PaneStart): Promise<void> {
  const { opening, onPlace } = start;
  const loading = start.loadCore().catch(() => null);
  const answer = start.officeReady();
  root.render(<Shell theme={await start.lastTheme()} opening={opening} core={null} onPlace={onPlace} />);
  const readiness = await answer;
  if (readiness !== 'ready') return root.render(<StartProblem why={readiness} />);
  const [loaded, theme] = await Promise.all([loading, start.theme()]);
  if (!loaded) return root.render(<StartProblem why="notLoaded" />);
  const { core, start: startCore } = loaded.openCore(opening);
  root.render(<Shell theme={theme} opening={opening} core={core} onPlace={onPlace} />);
  await startCore();
}
