import type { ExcelHost } from '@bieumau/excel-host';

/** Left behind by an earlier load, it would speak for another host. */
const rememberedHost = 'hostInfoValue';

/**
 * Opens a page of ours in a new frame in the place of an old one. Microsoft's library finds Excel's two ends on its
 * window before its first script runs: a frame that is born with an address begins with an empty document, whose
 * window a page of the same origin takes over. The page itself is as it is in Excel.
 */
export function openPane(old: HTMLIFrameElement, address: string, host: ExcelHost): HTMLIFrameElement {
  const frame = old.cloneNode() as HTMLIFrameElement; // a copy of a frame is a frame
  frame.src = address;
  sessionStorage.removeItem(rememberedHost);
  old.replaceWith(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('the frame of the pane has no window');
  Object.defineProperty(contentWindow, '_richApiNativeBridge', { value: host.bridge });
  Object.defineProperty(contentWindow, 'external', { value: host.external.facade });
  return frame;
}
