/** True where the text is in the clipboard: some web views refuse, and then a person copies it from a box. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
