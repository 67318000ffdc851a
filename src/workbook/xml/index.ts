export { escapeVerbatim, escapeXml, findUnwritable } from './characters';
export { decodeStrictly, decodeXml } from './decodeXml';
export { addition, editXml, removal } from './editXml';
export { childrenNamed, parseXml } from './parseXml';
export type { XmlElement } from './parseXml';
export { readXml } from './readXml';
export type { XmlTag } from './readXml';
export { rootNamespace } from './rootNamespace';
export { XmlError } from './XmlError';
