import type { Desk } from '../../session/desk';
import type { Sending } from '../../session/mail';
import type { Signing } from '../../session/signing';
import { useLoaded } from '../frame/useLoaded';

interface Parts {
  readonly signing: Signing;
  readonly sending: Sending;
}

/** What signs and sends, once it is loaded. */
export function useSigning(): Parts | null {
  return useLoaded(load);
}

async function load(desk: Desk): Promise<Parts> {
  const [signing, sending] = await Promise.all([desk.signing(), desk.sending()]);
  return { signing, sending };
}
