/** The namespace of the workbook, its sheets, texts and styles, which is written. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The same in transitional and in strict files. */
export const mainNamespaces: ReadonlySet<string> = new Set([
  mainNamespace,
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** The namespace of the ids of relations, and the beginning of their types, which is written. */
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same in transitional and in strict files. */
export const relationNamespaces = [
  relationNamespace,
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;
