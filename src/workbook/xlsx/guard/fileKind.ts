import { WorkbookError } from '../../../core/port/WorkbookError';

/**
 * Throws a WorkbookError if the first bytes are not those of a zip archive. Excel 97–2003 and every encrypted workbook
 * are OLE2 compound files, which the names of their streams, in UTF-16, distinguish.
 */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    throw new WorkbookError({ code: ole2(bytes) });
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new WorkbookError({ code: 'notWorkbook' });
}

function ole2(bytes: Uint8Array): 'encrypted' | 'legacyXls' | 'notWorkbook' {
  if (holds(bytes, 'EncryptedPackage')) return 'encrypted';
  // Excel 5.0 and 95 say Book; Word says WordDocument.
  return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'legacyXls' : 'notWorkbook';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** True if the file has a directory entry with this name: the name in UTF-16, terminated by a zero. */
function holds(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
