import { useEffect, useState } from 'react';
import type { Sending } from '../../session/mail';
import type { Signing } from '../../session/signing';
import { useDesk } from '../frame/DeskContext';

/** What signs and sends, once it is loaded. */
export function useSigning(): { readonly signing: Signing; readonly sending: Sending } | null {
  const desk = useDesk();
  const [loaded, setLoaded] = useState<{ signing: Signing; sending: Sending } | null>(null);
  useEffect(() => {
    let isGone = false;
    void Promise.all([desk.signing(), desk.sending()]).then(([signing, sending]) => {
      if (!isGone) setLoaded({ signing, sending });
    });
    return () => {
      isGone = true;
    };
  }, [desk]);
  return loaded;
}
