import fc from 'fast-check';
import { recordText } from '../../src/workbook/record/recordText';
import { recordXml, requireTrace } from '../../src/workbook/record/recordXml';
import { parseXml, XmlError } from '../../src/workbook/xml';

/** How far the parser reads what is no XML. */
function placeOfFault(xml: string): number | null {
  try {
    parseXml(xml);
    return null;
  } catch (error) {
    return error instanceof XmlError ? error.position.offset : null;
  }
}

const part = (inner: string): string => `<bieumau xmlns="urn:bieumau:record:1">${inner}</bieumau>`;

test('a text is written into one element', () => {
  expect(recordXml('{"tên":"Sở <A> & \r\n\t"}')).toBe(part('{"tên":"Sở &#60;A&#62; &#38; &#13;&#10;&#9;"}'));
});

test('any text that XML can hold is read as it was written', () => {
  const writable = fc.string({ unit: 'binary' }).map((text) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')); // prettier-ignore
  const special = fc.string({ unit: fc.constantFrom('<', '>', '&', ']]>', '\r', '\n', '\t', '"', "'", '&amp;', '&#13;', ';', '😀', 'ề', ' ') }); // prettier-ignore
  fc.assert(
    fc.property(fc.oneof(writable, special), (text) => {
      expect(recordText(recordXml(text))).toBe(text);
      expect(recordText(`<?xml version="1.0" encoding="UTF-8"?>\r\n${recordXml(text)}\n`)).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['\0', '\b', '\v', '\x1f', '\ud800', 'a\udc00', '\ufffe', '\uffff'])('%j cannot be written', (text) => {
  expect(() => recordXml(text)).toThrow(RangeError);
  expect(() => requireTrace(text)).toThrow(RangeError);
});

test.each([
  ['nothing', part(''), ''],
  ['an empty element', '<bieumau xmlns="urn:bieumau:record:1"/>', ''],
  ['other quotes and blanks', "\ufeff <bieumau\n xmlns = 'urn:bieumau:record:1' >a</bieumau >\n", 'a'],
  ['the line ends of a part that was edited by hand', part('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
  ['references of every kind', part('&lt;&gt;&amp;&quot;&apos;&#x41;&#66;&#x1F600;'), `<>&"'AB😀`],
  ['a reference to a reference', part('&amp;lt;'), '&lt;'],
])('%s is read', (_, xml, text) => {
  expect(recordText(xml)).toBe(text);
});

const doctype = '<!DOCTYPE bieumau [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
test.each([
  ['nothing at all', ''],
  ['a text', 'abc'],
  ['another namespace', '<bieumau xmlns="urn:bieumau:record:2">a</bieumau>'],
  ['another element', '<record xmlns="urn:bieumau:record:1">a</record>'],
  ['a prefix', '<b:bieumau xmlns:b="urn:bieumau:record:1">a</b:bieumau>'],
  ['another attribute', '<bieumau xmlns="urn:bieumau:record:1" a="b">a</bieumau>'],
  ['a child', part('a<b/>')],
  ['a comment', part('a<!-- b -->')],
  ['a marked section', part('<![CDATA[a]]>')],
  ['a document type', doctype + part('a')],
  ['an entity', doctype + part('&b;')],
  ['an entity of nobody', part('&nbsp;')],
  ['an ampersand', part('a & b')],
  ['a reference without digits', part('&#;')],
  ['a hexadecimal reference in the decimal kind', part('&#4A;')],
  ['a reference to what XML cannot hold', part('&#0;')],
  ['a reference to half a character', part('&#xD800;')],
  ['a reference beyond all characters', part('&#x110000;')],
  ['a control character', part('\x01')],
  ['no end', '<bieumau xmlns="urn:bieumau:record:1">a'],
  ['a second root', part('a') + part('b')],
  ['text behind', `${part('a')}b`],
])('%s is no record', (_, xml) => {
  expect(recordText(xml)).toBeNull();
});

describe('2 MB', () => {
  const most = 2 * 2 ** 20 - part('').length;

  test.each([
    ['a', 1],
    ['đ', 2],
    ['ề', 3],
    ['😀', 4],
  ])('a record holds 2 MB of the letter %s and no more', (letter, bytes) => {
    const fits = letter.repeat(Math.floor(most / bytes));
    expect(recordText(recordXml(fits))).toBe(fits);
    expect(() => recordXml(fits + letter)).toThrow('tooLarge limit=2097152');
    expect(recordText(part(fits + letter))).toBeNull();
  });

  test.each(['&', '<', '&#', '<bieumau ', '<?xml ', '&#x41;', '<!--'])(
    'of %j are given up at the first fault',
    (piece) => {
      const written = piece.repeat(most / piece.length);
      expect(recordText(written)).toBeNull();
      expect(placeOfFault(written)).toBeLessThan(50);
    },
  );

  test('of blanks are no record', () => {
    expect(recordText(' '.repeat(most))).toBeNull();
  });
});

test('a trace of 255 characters is the longest', () => {
  expect(requireTrace('a'.repeat(255))).toHaveLength(255);
  expect(() => requireTrace('a'.repeat(256))).toThrow(RangeError);
});
