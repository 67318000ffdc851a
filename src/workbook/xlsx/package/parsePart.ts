import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeStrictly, parseXml, XmlError } from '../../xml';
import type { XmlElement } from '../../xml';

/** A small part of a package: its text and its root element. */
export interface ParsedPart {
  readonly xml: string;
  readonly root: XmlElement;
}

/** Throws a WorkbookError if the part is no XML. */
export function parsePart(part: Uint8Array): ParsedPart {
  try {
    const xml = decodeStrictly(part);
    return { xml, root: parseXml(xml) };
  } catch (cause) {
    throw cause instanceof XmlError ? new WorkbookError({ code: 'damaged' }, { cause }) : cause;
  }
}
