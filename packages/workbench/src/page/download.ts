const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Starts a download of a file in the browser. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
