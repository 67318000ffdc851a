const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file over to the browser, which puts it where it puts downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
