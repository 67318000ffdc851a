/**
 * The address at which pages of `npm run dev` receive new builds as server-sent events of two words: bundle and hash.
 */
export const updatesPath = '/dev/updates';

/** Calls `act` with the hash of each later build of a bundle that succeeded. */
export function onBuild(bundle: string, act: (hash: string) => void): void {
  new EventSource(updatesPath).addEventListener('message', ({ data }) => {
    const [built, hash = ''] = String(data).split(' ');
    if (built === bundle) act(hash);
  });
}
