import type { ExcelHost } from '@bieumau/excel-host';

/** The key under which the library stores the host of a prior load, which must not be reused. */
const rememberedHost = 'hostInfoValue';
/** The start of the keys under which the pane keeps what a person has begun. */
const ofPane = 'bieumau/';

/**
 * Opens the pane in a new frame that replaces the old one. Excel's two interfaces are set on the window of the frame
 * before its first script runs: a new frame starts with an empty document, and a page of the same origin keeps its
 * window. The page itself is the same as in Excel.
 */
export function openPane(old: HTMLIFrameElement, address: string, host: ExcelHost): HTMLIFrameElement {
  const frame = old.cloneNode() as HTMLIFrameElement; // a clone of a frame is a frame
  frame.src = address;
  sessionStorage.removeItem(rememberedHost);
  // A frame is opened for another workbook, which in Excel has a web view of its own.
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(ofPane)) sessionStorage.removeItem(key);
  old.replaceWith(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('the frame of the pane has no window');
  Object.defineProperty(contentWindow, '_richApiNativeBridge', { value: host.bridge });
  Object.defineProperty(contentWindow, 'external', { value: host.external.facade });
  return frame;
}
