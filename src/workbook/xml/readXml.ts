import type { SaxesTagNS } from 'saxes';
import { newParser } from './newParser';
import { XmlError } from './XmlError';

/** An opening tag. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** Empty if there is none. */
  readonly prefix: string;
  /** Empty if the element is in none. */
  readonly namespace: string;
  /** The number of elements around this one; 0 for the root. */
  readonly depth: number;
  /** Index of the `<`, in UTF-16 units. */
  readonly start: number;
  /** Index after the `>`. */
  readonly end: number;
  /** True for an empty-element tag, which has no closing tag. */
  readonly isEmpty: boolean;
  /** The value of an attribute; one without a prefix is in no namespace. */
  readonly attribute: (name: string, namespace?: string) => string | undefined;
  /** By name, those of a namespace by `{namespace}name`; declarations of namespaces are left out. */
  readonly attributes: () => ReadonlyMap<string, string>;
}

/** Receives the contents of a document in their order. */
export interface XmlHandler {
  readonly open?: (tag: XmlTag) => void;
  /** Text and marked sections, references resolved; one text may come in several pieces. */
  readonly text?: (text: string) => void;
  /** `end` is the index after the closing tag, in UTF-16 units. */
  readonly close?: (end: number) => void;
}

export interface XmlLimits {
  /** The most elements within each other. */
  readonly depth?: number;
  /** The most elements in all. */
  readonly elements?: number;
  /** The most UTF-16 units of the document. */
  readonly length?: number;
  /** True to refuse comments, processing instructions and CDATA sections. */
  readonly isBare?: boolean;
  /** True if the text was decoded from bytes, which leaves no halves of surrogate pairs. */
  readonly isDecoded?: boolean;
}

/** No program writes workbooks with elements nested deeper. */
const deepest = 256;
const declarations = 'http://www.w3.org/2000/xmlns/';
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Reads a document from its beginning to its end. Throws an XmlError for what is not well-formed XML 1.0 with
 * namespaces, for every document type (no entities but the five of XML itself), and beyond the limits; the handler has
 * then received what comes before the error. The text is decoded already: its encoding declaration is ignored.
 */
export function readXml(xml: string, { open, text, close }: XmlHandler, limits: XmlLimits = {}): void {
  const { depth: mostDeep = deepest, elements: most = Infinity, length: longest = Infinity } = limits;
  const { isBare = false, isDecoded = false } = limits;
  const parser = newParser();
  const refuse = (reason: string): never => {
    const { position: offset, line, column } = parser;
    throw new XmlError(reason, { offset, line, column: column + 1 });
  };
  let [depth, elements] = [0, 0];
  parser.on('error', ({ message }) => refuse(message));
  parser.on('doctype', () => refuse('a document type is not read'));
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') refuse(`XML ${version ?? ''} is not read`);
  });
  parser.on('opentag', (tag) => {
    if (depth >= mostDeep) refuse(`more than ${mostDeep} elements within each other`);
    elements += 1;
    if (elements > most) refuse(`more than ${most} elements`);
    open?.(new OpenTag(xml, tag, depth, parser.position));
    depth += 1;
  });
  if (text) parser.on('text', text);
  parser.on('closetag', () => {
    depth -= 1;
    close?.(parser.position);
  });
  if (isBare) {
    parser.on('comment', () => refuse('a comment'));
    parser.on('processinginstruction', () => refuse('an instruction'));
    parser.on('cdata', () => refuse('a marked section'));
  } else if (text) {
    parser.on('cdata', text);
  }
  if (xml.length > longest) refuse(`more than ${longest} characters`);
  // The parser takes the character after half a pair for its other half, whatever it is.
  if (!isDecoded && loneSurrogate.test(xml)) refuse('half of a surrogate pair');
  parser.write(xml).close();
}

class OpenTag implements XmlTag {
  constructor(
    private readonly xml: string,
    private readonly tag: SaxesTagNS,
    readonly depth: number,
    readonly end: number,
  ) {}

  // Most readers do not ask for it, and the search takes a third of the time of the parser.
  get start(): number {
    return this.xml.lastIndexOf('<', this.end - 1);
  }

  get name(): string {
    return this.tag.local;
  }

  get prefix(): string {
    return this.tag.prefix;
  }

  get namespace(): string {
    return this.tag.uri;
  }

  get isEmpty(): boolean {
    return this.tag.isSelfClosing;
  }

  attribute(name: string, namespace = ''): string | undefined {
    if (namespace === '') return this.tag.attributes[name]?.value;
    return Object.values(this.tag.attributes).find(({ uri, local }) => uri === namespace && local === name)?.value;
  }

  attributes(): ReadonlyMap<string, string> {
    const written = Object.values(this.tag.attributes).filter(({ uri }) => uri !== declarations);
    return new Map(written.map(({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value]));
  }
}
