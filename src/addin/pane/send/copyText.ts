/**
 * Copies a text; true where it is in the clipboard. Some web views refuse the clipboard to a pane by their permissions
 * policy (https://github.com/OfficeDev/office-js/issues/1991), which does not bind the older command; where that fails
 * too, a person copies the text from a box.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** Copies by selecting the text in a field out of sight; what had the focus has it again afterwards. */
function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true; // no keyboard on a screen comes up
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0' });
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it works where the clipboard is refused
    return document.execCommand('copy');
  } catch {
    return false; // this web view has no such command
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
