import { createRoot } from 'react-dom/client';
import { actionOf } from './controller/actions/paneActions';
import { startPane } from './pane/shell/startPane';
import { storedMemory } from './pane/start/memory';
import { officeReady } from './pane/start/officeReady';
import { themeFor } from './pane/start/officeTheme';

/** The theme of Office is known late: until then the pane looks as it did last. */
const looks = storedMemory('bieumau/looks/');
const background = 'background';

async function main(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no place for the pane');
  await startPane(createRoot(element), {
    opening: actionOf(location.search, (warning) => console.warn(warning)),
    // The page preloads this chunk, so that it comes beside the shell and not after it.
    loadCore: () => import(/* webpackChunkName: "core" */ './core'),
    officeReady,
    lastTheme: () => themeFor(looks.get(background) ?? undefined),
    theme: () => {
      // Absent outside of Office on Windows and Mac: then the browser's preference counts.
      const colour = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
      if ((looks.get(background) ?? '') !== (colour ?? '')) looks.set(background, colour ?? '');
      return themeFor(colour);
    },
  });
}

void main();
