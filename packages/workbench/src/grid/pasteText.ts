import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { type ExcelHost, HostError } from '@bieumau/excel-host';
import { formatAddress } from '@bieumau/excel-host/model/address';

/** On tables that were copied in this very grid, which Univer pastes with their formulas. */
const copiedHere = 'data-copy-id';

/**
 * Pastes what was copied elsewhere as text, read as if it were typed, into cells that keep their formats. Univer would
 * put the formats of the source in the place of the cells' own, and would read figures as English.
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
  // Before Univer hears of it.
  addEventListener('paste', paste, { capture: true });
}
