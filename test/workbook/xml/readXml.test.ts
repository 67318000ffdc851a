import { parseXml, readXml, XmlError } from '../../../src/workbook/xml';
import type { XmlTag } from '../../../src/workbook/xml';

/** Text and values of attributes of a document, or where it is refused. */
function outcome(xml: string): string {
  try {
    const root = parseXml(xml);
    return `reads ${JSON.stringify([root.text, ...root.attributes.values()].join('|'))}`;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return `refuses at ${String(error.position.offset)}`;
  }
}

describe('a well-formed document is read as XML 1.0 defines it', () => {
  test.each([
    ['text and an attribute', '<a x="1">t</a>', 't|1'],
    ['the five entities and references to characters', '<a x="&lt;&#65;&#x1F600;">&amp;&apos;&quot;&gt;</a>', `&'">|<A😀`], // prettier-ignore
    ['line ends of three kinds, which are one in text and blanks in values', '<a x="1\r\n2\t3">1\r\n2\r3</a>', '1\n2\n3|1 2 3'], // prettier-ignore
    ['line ends and blanks that are written as references', '<a x="&#10;&#9;">&#13;</a>', '\r|\n\t'],
    ['a marked section', '<a>1<![CDATA[<b>&amp;]]>2</a>', '1<b>&amp;2'],
    ['comments and instructions', '<?x y?><!-- <b> --><a>1<!-- 2 --><?z?>3</a><!---->', '13'],
    ['a byte order mark', '\ufeff<a>t</a>', 't'],
    ['a declaration, whatever it says of the encoding', '<?xml version="1.0" encoding="UTF-16"?>\n<a>t</a>', 't'],
    ['a value between single quotes with both kinds of bracket', "<a x='>&lt;\"'/>", '|><"'],
    ['letters beyond the basic plane', '<a>😀ề</a>', '😀ề'],
  ])('%s', (_, xml, text) => {
    expect(outcome(xml)).toBe(`reads ${JSON.stringify(text)}`);
  });
});

describe('a document that is not well-formed is refused', () => {
  test.each([
    ['nothing', ''],
    ['a document without elements', '<!-- c -->'],
    ['text without elements', 'abc'],
    ['text before the root', 'x<a/>'],
    ['text behind the root', '<a/>x'],
    ['a zero byte behind the root', '<a/>\0'],
    ['a second root', '<a/><b/>'],
    ['a root without its end', '<a><b></b>'],
    ['tags that cross', '<a><b></a></b>'],
    ['a tag that breaks off', '<a><b x="'],
    ['an end without a beginning', '<a/></a>'],
    ['an end with an attribute', '<a></a x="1">'],
    ['a name that begins with a digit', '<1a/>'],
    ['a blank before a name', '< a/>'],
    ['a value without quotes', '<a x=1/>'],
    ['an attribute without a value', '<a x/>'],
    ['two attributes without a blank between them', '<a x="1"y="2"/>'],
    ['an attribute that stands there twice', '<a x="1" x="2"/>'],
    ['an opening bracket in a value', '<a x="<"/>'],
    ['an entity of nobody', '<a>&nbsp;</a>'],
    ['an entity in capitals', '<a>&LT;</a>'],
    ['an ampersand that begins no reference', '<a>a & b</a>'],
    ['a reference that does not end', '<a>&amp</a>'],
    ['a reference to the zero character', '<a>&#0;</a>'],
    ['a reference to half a pair', '<a>&#xD800;</a>'],
    ['a reference beyond all characters', '<a>&#x110000;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['a character that is none', '<a>\ufffe</a>'],
    ['half a pair', '<a>\ud800</a>'],
    ['half a pair that hides the end of its element', '<a>\ud800</a></a>'],
    ['the end of a marked section without one', '<a>]]></a>'],
    ['a marked section outside the root', '<![CDATA[a]]><a/>'],
    ['two dashes within a comment', '<a><!-- -- --></a>'],
    ['a comment without an end', '<a/><!-- '],
    ['a declaration that is not at the beginning', ' <?xml version="1.0"?><a/>'],
    ['a declaration within the root', '<a><?xml version="1.0"?></a>'],
    ['a declaration without a version', '<?xml encoding="UTF-8"?><a/>'],
    ['XML 1.1', '<?xml version="1.1"?><a>&#1;</a>'],
    ['XML 2.0', '<?xml version="2.0"?><a/>'],
  ])('%s', (_, xml) => {
    expect(outcome(xml)).toMatch(/^refuses at \d+$/);
  });
});

describe('namespaces hold as the recommendation defines them', () => {
  test('an element is known by its namespace, whatever its prefix', () => {
    const tags: string[] = [];
    const xml = '<a xmlns="u" xmlns:p="v"><p:b/><c xmlns=""/><p:d xmlns:p="w"/><e/></a>';
    readXml(xml, { open: ({ namespace, prefix, name }) => tags.push(`${prefix}:${name} of ${namespace}`) });
    expect(tags).toEqual([':a of u', 'p:b of v', ':c of ', 'p:d of w', ':e of u']);
  });

  test('an attribute without a prefix is in no namespace, and declarations are no attributes', () => {
    let root: XmlTag | undefined;
    readXml('<a xmlns="u" xmlns:p="v" x="1" p:x="2" xml:lang="vi"/>', { open: (tag) => (root = tag) });
    expect([root?.attribute('x'), root?.attribute('x', 'v'), root?.attribute('x', 'u')]).toEqual(['1', '2', undefined]);
    expect([...(root?.attributes() ?? [])]).toEqual([
      ['x', '1'],
      ['{v}x', '2'],
      ['{http://www.w3.org/XML/1998/namespace}lang', 'vi'],
    ]);
  });

  test.each([
    ['a prefix of nobody', '<p:a/>'],
    ['an attribute with a prefix of nobody', '<a p:x="1"/>'],
    ['a prefix for no namespace', '<a xmlns:p=""/>'],
    ['the prefix xml for another namespace', '<a xmlns:xml="u"/>'],
    ['a name with two colons', '<a:b:c xmlns:a="u"/>'],
    ['one attribute under two prefixes', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>'],
    ['a prefix that was declared for another element', '<a><b xmlns:p="u"/><p:c/></a>'],
  ])('%s is refused', (_, xml) => {
    expect(outcome(xml)).toMatch(/^refuses/);
  });
});

describe('a document type is refused, and with it every entity of its own', () => {
  test.each([
    ['one without content', '<!DOCTYPE a><a/>'],
    ['one of elsewhere', '<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><a/>'],
    ['one with an entity', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['one with an entity of a file', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
    ['one with a default attribute', '<!DOCTYPE a [<!ATTLIST a x CDATA "1">]><a/>'],
  ])('%s', (_, xml) => {
    expect(() => parseXml(xml)).toThrow('a document type is not read');
  });
});

describe('limits', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

  test('elements are 256 deep where nothing else is set', () => {
    expect(() => parseXml(nested(256))).not.toThrow();
    expect(() => parseXml(nested(257))).toThrow('more than 256 elements within each other');
    expect(() => parseXml(nested(3), { depth: 2 })).toThrow('1:10: more than 2 elements within each other');
  });

  test('a document has no more elements and characters than its reader allows', () => {
    expect(() => parseXml('<a><b/><b/></a>', { elements: 3 })).not.toThrow();
    expect(() => parseXml('<a><b/><b/></a>', { elements: 2 })).toThrow('more than 2 elements');
    expect(() => parseXml('<a>12</a>', { length: 9 })).not.toThrow();
    expect(() => parseXml('<a>123</a>', { length: 9 })).toThrow('more than 9 characters');
  });

  test.each([
    ['a comment', '<a><!-- --></a>'],
    ['an instruction', '<a><?b c?></a>'],
    ['a marked section', '<a><![CDATA[b]]></a>'],
  ])('%s is refused where nothing but elements and text may be', (what, xml) => {
    expect(() => parseXml(xml)).not.toThrow();
    expect(() => parseXml(xml, { isBare: true })).toThrow(what);
  });
});

test('a refusal says where it is, and what comes before it has been handed over', () => {
  const seen: string[] = [];
  const read = (): void =>
    readXml('<a>\n  <b x="1"/>\n  <c>&d;</c></a>', { open: ({ name, start, end }) => seen.push(`${name} ${start}–${end}`) }); // prettier-ignore
  expect(read).toThrow(XmlError);
  expect(seen).toEqual(['a 0–3', 'b 6–16', 'c 19–22']);
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ reason: 'undefined entity.', position: { offset: 25, line: 3 } });
  }
});
