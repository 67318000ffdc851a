import fc from 'fast-check';
import { addition, childrenNamed, decodeXml, editXml, escapeVerbatim, escapeXml, findUnwritable, parseXml, removal, rootNamespace } from '../../../src/workbook/xml'; // prettier-ignore
import type { XmlElement } from '../../../src/workbook/xml';

/** Texts that XML can hold, many of them full of what has a meaning in it. */
const writable = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '&', ']]>', '\r', '\n', '\t', '"', "'", '&amp;', '&#13;', ';', '😀', 'ề', ' ') }), // prettier-ignore
  )
  .filter((text) => findUnwritable(text) === null);

describe('what is written is read again', () => {
  test('a text in an element, character for character', () => {
    fc.assert(fc.property(writable, (text) => expect(parseXml(`<a>${escapeVerbatim(text)}</a>`).text).toBe(text)));
  });

  test('a text in an element and in an attribute, but for line ends and tabs, which are those of XML', () => {
    fc.assert(
      fc.property(writable, (text) => {
        const { text: inner, attributes } = parseXml(`<a x="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect(inner).toBe(text.replace(/\r\n?/g, '\n'));
        expect(attributes.get('x')).toBe(text.replace(/\r\n|[\r\n\t]/g, ' '));
      }),
    );
  });
});

/** Trees of elements as they are written, in two namespaces. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('a', 'b', 'p:a', 'p:c'),
      value: writable,
      inner: fc.oneof({ maxDepth: 3 }, writable.map(escapeXml), fc.array(tie('element'), { maxLength: 3 }).map((all) => all.join(' '))), // prettier-ignore
      isShort: fc.boolean(),
    })
    .map(({ name, value, inner, isShort }) => {
      const opening = `${name} xmlns="u" xmlns:p="v" x = '${escapeXml(value).replaceAll("'", '&apos;')}' `;
      return inner === '' && isShort ? `<${opening}/>` : `<${opening}>${inner}</${name} >`;
    }),
}));

test('places of an element are those of its tags, in every document', () => {
  fc.assert(
    fc.property(element, (xml) => {
      const check = ({ prefix, name, start, contentStart, contentEnd, end, children }: XmlElement): void => {
        const qualified = prefix === '' ? name : `${prefix}:${name}`;
        expect(xml.slice(start, contentStart)).toMatch(new RegExp(`^<${qualified} [^<]*>$`));
        const closing = xml.slice(contentEnd, end);
        expect(closing).toBe(xml.slice(start, contentStart).endsWith('/>') ? '' : `</${qualified} >`);
        for (const child of children) {
          expect(child.start).toBeGreaterThanOrEqual(contentStart);
          expect(child.end).toBeLessThanOrEqual(contentEnd);
          check(child);
        }
      };
      const root = parseXml(`<!-- < -->${xml}`);
      expect(root.start).toBe('<!-- < -->'.length);
      check(parseXml(xml));
    }),
  );
});

test('children are taken by their name in the namespace of their parent', () => {
  const root = parseXml(
    '<p:a xmlns:p="u" xmlns="v"><p:b x="1"/><b x="2"/><q:b xmlns:q="u" x="3"/><p:c><p:b/></p:c></p:a>',
  );
  expect(childrenNamed(root, 'b').map(({ attributes }) => attributes.get('x'))).toEqual(['1', '3']);
  expect(childrenNamed(undefined, 'b')).toEqual([]);
});

describe('a document is edited at places', () => {
  const added = (xml: string): string => editXml(xml, [addition(xml, parseXml(xml), '<b/>')]);

  test.each([
    ['<a></a>', '<a><b/></a>'],
    ['<a><c/> </a >', '<a><c/> <b/></a >'],
    ['<a/>', '<a><b/></a>'],
    ["<p:a xmlns:p='u/>' />", "<p:a xmlns:p='u/>' ><b/></p:a>"],
    ['<?xml version="1.0"?><!-- </a> --><a>t</a>\n', '<?xml version="1.0"?><!-- </a> --><a>t<b/></a>\n'],
  ])('%s becomes %s', (xml, expected) => {
    expect(added(xml)).toBe(expected);
  });

  test('several edits leave everything else as it is written', () => {
    const xml = '<a>\r\n<b x="&#65;"/><c/><b></b></a>';
    const root = parseXml(xml);
    const edits = [addition(xml, root, '<d/>'), ...childrenNamed(root, 'b').map(removal)];
    expect(editXml(xml, edits)).toBe('<a>\r\n<c/><d/></a>');
    expect(() => editXml(xml, [removal(root), ...edits])).toThrow('overlap');
  });
});

describe('the namespace of a root is known from its opening tag', () => {
  test.each([
    ['a default namespace', '<a xmlns="u">', 'u'],
    ['a prefix', '<p:a xmlns="v" xmlns:p="u"/>', 'u'],
    ['comments and a declaration before it', '<?xml version="1.0"?><!-- <b xmlns="v"> --><a xmlns="u"/>', 'u'],
    ['a declaration behind other attributes, with references', '<a x=">" xmlns="u&amp;v"/>', 'u&v'],
    ['a tag that breaks off', '<a xmlns="u" x="', 'u'],
    ['what is not well-formed later', '<a xmlns="u">&b;</c>', 'u'],
    ['no namespace', '<a/>', ''],
    ['a prefix of nobody', '<p:a/>', ''],
    ['nothing', '', undefined],
    ['text', 'abc', undefined],
    ['a document type', '<!DOCTYPE a><a xmlns="u"/>', undefined],
  ])('%s', (_, xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });
});

describe('bytes are decoded by their byte order mark', () => {
  const units = (text: string, isLittle: boolean): Uint8Array =>
    Uint8Array.from([...`\ufeff${text}`].flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    })); // prettier-ignore

  test.each([
    ['UTF-8', new TextEncoder().encode('<a>ề</a>')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeff<a>ề</a>')],
    ['UTF-16, little end first', units('<a>ề</a>', true)],
    ['UTF-16, big end first', units('<a>ề</a>', false)],
  ])('%s', (_, bytes) => {
    expect(decodeXml(bytes)).toBe('<a>ề</a>');
  });

  test('nothing is an empty text', () => {
    expect(decodeXml()).toBe('');
  });
});
