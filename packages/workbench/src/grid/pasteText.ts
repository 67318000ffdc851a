import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { type ExcelHost, HostError } from '@bieumau/excel-host';
import { formatAddress } from '@bieumau/excel-host/model/address';

/** The attribute of tables that were copied in this grid, which Univer pastes with their formulas. */
const copiedHere = 'data-copy-id';

/**
 * Pastes content that was copied elsewhere as text: it is read like typed entries, and the cells keep their formats.
 * Univer would replace the cells' formats by those of the source and would read figures as English.
 */
export function pasteText({ book, user }: ExcelHost, refused: () => void): void {
  const editor = book.injector.get(IEditorBridgeService);
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isOurs = event.target instanceof Element && event.target.closest('header, aside') === null;
    const isCopiedHere = event.clipboardData?.getData('text/html').includes(copiedHere);
    if (text === '' || !isOurs || isCopiedHere || editor.isVisible().visible) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { sheet, active } = book.selection.current();
    user.paste(sheet.name, formatAddress(active), text).catch((error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      refused();
    });
  };
  // Capture phase, so that this runs before Univer's handler.
  addEventListener('paste', paste, { capture: true });
}
