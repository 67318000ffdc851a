import { createRoot } from 'react-dom/client';
import { actionOf } from './controller/actions/paneActions';
import { startPane } from './pane/shell/startPane';
import type { Opening } from './controller/actions/paneActions';
import { storedMemory } from './pane/start/memory';
import { sessionText } from './pane/start/session';
import { officeReady } from './pane/start/officeReady';
import { themeFor } from './pane/start/officeTheme';

/** The theme of Office is known late: until then the pane looks as it did last. */
const looks = storedMemory('bieumau/looks/');
const background = 'background';

/** The page that is shown, for when the pane loads itself anew. */
const place = sessionText('bieumau/place');

/** Where the pane was before it was loaded anew, or else what the button of the ribbon asks for. */
function wantedAction(): Opening {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const last = navigation?.type === 'reload' ? place.read() : null;
  return actionOf(last === null ? location.search : `?view=${last}`, (warning) => console.warn(warning));
}

async function main(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no place for the pane');
  await startPane(createRoot(element), {
    opening: wantedAction(),
    onPlace: (action) => place.write(action),
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
