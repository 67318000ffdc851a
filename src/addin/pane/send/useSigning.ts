import type { PaneController } from '../../controller/PaneController';
import type { Sending } from '../../controller/actions/dispatch';
import type { Signing } from '../../controller/actions/signOff';
import { useLoaded } from '../parts/useLoaded';

interface Parts {
  readonly signing: Signing;
  readonly sending: Sending;
}

/** What signs and sends, once it is loaded. */
export function useSigning(): Parts | null {
  return useLoaded(load);
}

async function load(controller: PaneController): Promise<Parts> {
  const [signing, sending] = await Promise.all([controller.signing(), controller.sending()]);
  return { signing, sending };
}
