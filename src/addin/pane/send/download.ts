/** Hands a file over to the web view. Some drop it without a word, so whoever calls says where it should be. */
export function download(content: Uint8Array | string, name: string, kind: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The web view reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
