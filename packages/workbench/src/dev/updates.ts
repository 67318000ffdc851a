/** Where the pages of `npm run dev` hear of a new build: server-sent events, each of two words: bundle, hash. */
export const updatesPath = '/dev/updates';

/** Calls `act` with the hash of each later build of a bundle that succeeded. */
export function onBuild(bundle: string, act: (hash: string) => void): void {
  new EventSource(updatesPath).addEventListener('message', ({ data }) => {
    const [built, hash = ''] = String(data).split(' ');
    if (built === bundle) act(hash);
  });
}
