/** Where the pages of `npm run dev` hear of a new build: server-sent events, each with the name of a bundle. */
export const updatesPath = '/dev/updates';

/** Calls `act` after each later build of a bundle that succeeded. */
export function onBuild(bundle: string, act: () => void): void {
  new EventSource(updatesPath).addEventListener('message', ({ data }) => {
    if (data === bundle) act();
  });
}
