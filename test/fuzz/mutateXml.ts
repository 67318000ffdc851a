import type { Random } from './Random';

/** A part of a document, in UTF-16 units. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const numbers = [
  ...['0', '-0', '1E3', '1e+3', '+5', '007', '1.5', '.5', '5.', '1,5', 'NaN', 'INF', '1e400', '0x1', '', ' ', '-1'],
  ...['99999999999999999999', '1048577', '16385', '0.1000000000000000055', '4294967296', '２'],
];
const attributes = ['r', 's', 't', 'ref', 'si', 'spans', 'name', 'r:id', 'state', 'Target', 'Id', 'Type', 'numFmtId', 'xml:space', 'localSheetId', 'count']; // prettier-ignore
const values = [
  ...[
    '',
    's',
    'n',
    'b',
    'd',
    'e',
    'str',
    'inlineStr',
    'shared',
    'array',
    'dataTable',
    'A1',
    'D7',
    'XFD1',
    'ZZZ1',
    'A0',
    'd7',
    '$D$7',
  ],
  ...[
    'A1:B2',
    'A1:XFD1048576',
    'rId4',
    'rId99',
    '../../x',
    '/xl/workbook.xml',
    'preserve',
    'hidden',
    '1',
    'true',
    'BM1',
  ],
];
const pieces = [
  ...['<', '>', '&', '&amp;', '&#49;', '&#0;', '&x;', '"', ']]>', '<!-- 5 -->', '<?a 5?>', '<![CDATA[5]]>', '\u0000', '\ud800', '\ufeff'],
  ...['_x000D_', '_x0041_', '<c r="D7"><v>1</v></c>', '<v>2</v>', '<t>3</t>', '<is><t>4</t></is>', '<r><t>5</t></r>', '<row r="7"/>', '</c>'],
  ...['<f>D8+1</f>', '<f t="shared" si="0"/>', '<mergeCell ref="D7:D9"/>', '<extLst><ext><c r="D7"><v>6</v></c></ext></extLst>', '<!DOCTYPE a>'],
  ...['<si/>', '<si />', '<rPh sb="0" eb="1"><t>7</t></rPh>', ' xmlns="urn:q"', ' xmlns:x="urn:q"', ' mc:ProcessContent="x"', '\r\n', '☃'],
]; // prettier-ignore

type Edit = (xml: string, random: Random) => string;

/** The changes of elements, attributes, numbers, references and nesting, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  'an element is deleted': (xml, random) => onElement(xml, random, () => ''),
  'an element is there twice': (xml, random) => onElement(xml, random, (element) => element + element),
  'an element lies within itself': (xml, random) =>
    onElement(xml, random, (element) => element.replace(/^(<[^>]*[^/])>/, (opening) => opening + element)),
  'an element lies in another': (xml, random) => {
    const name = random.oneOf(['q', 'c', 'row', 'extLst', 'x:w', 'mc:AlternateContent']);
    return onElement(xml, random, (element) => `<${name}>${element}</${name}>`);
  },
  'two elements change places': (xml, random) => {
    const [one, other] = [elementOf(xml, random), elementOf(xml, random)].sort((a, b) => a.from - b.from);
    if (!one || !other || one.to > other.from) return xml;
    return xml.slice(0, one.from) + xml.slice(other.from, other.to) + xml.slice(one.to, other.from) + xml.slice(one.from, one.to) + xml.slice(other.to); // prettier-ignore
  },
  'an attribute is deleted': (xml, random) => onAttribute(xml, random, () => ''),
  'an attribute has another value': (xml, random) =>
    onAttribute(xml, random, (attribute) => attribute.replace(/"[^"]*"/, `"${random.oneOf(values)}"`)),
  'an attribute is added': (xml, random) =>
    onAttribute(xml, random, (attribute) => `${attribute} ${random.oneOf(attributes)}="${random.oneOf(values)}"`),
  'a number is another one': (xml, random) =>
    replaceOne(xml, random, />[\d.]+<|"\d+"/g, (found) => found.charAt(0) + random.oneOf(numbers) + found.slice(-1)),
  'a piece is put in': (xml, random) => {
    const at = random.below(xml.length + 1);
    return xml.slice(0, at) + random.oneOf(pieces) + xml.slice(at);
  },
  'a piece is put between elements': (xml, random) =>
    replaceOne(xml, random, />/g, (found) => found + random.oneOf(pieces)),
  'characters are deleted': (xml, random) => {
    const at = random.below(xml.length + 1);
    return xml.slice(0, at) + xml.slice(at + random.below(12));
  },
  'the document is cut off': (xml, random) => xml.slice(0, random.below(xml.length + 1)),
  'prefixes are other ones': (xml) => xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, '<$1x:'),
};

function onElement(xml: string, random: Random, edit: (element: string) => string): string {
  const { from, to } = elementOf(xml, random);
  return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to);
}

function onAttribute(xml: string, random: Random, edit: (attribute: string) => string): string {
  return replaceOne(xml, random, / [\w:]+="[^"]*"/g, edit);
}

/** Replaces one of the places that a global expression finds. */
function replaceOne(xml: string, random: Random, pattern: RegExp, edit: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  const [chosen] = found.splice(random.below(found.length), 1);
  if (!chosen) return xml;
  return xml.slice(0, chosen.index) + edit(chosen[0]) + xml.slice(chosen.index + chosen[0].length);
}

/** An element, small ones above all; an empty range if there is none. */
function elementOf(xml: string, random: Random): Range {
  const tags = [...xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)];
  const start = random.below(tags.length);
  let depth = 0;
  for (const tag of tags.slice(start)) {
    const [text, closing, , empty] = tag;
    if (closing) depth -= 1;
    else if (!empty) depth += 1;
    const from = tags[start]?.index ?? 0;
    if (depth <= 0) return { from, to: tag.index + text.length };
  }
  return { from: 0, to: 0 };
}
