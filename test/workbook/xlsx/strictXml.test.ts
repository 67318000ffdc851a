import { openFile } from '../../../src/workbook/xlsx/openFile';
import { limits } from '../../../src/workbook/xlsx/package/limits';
import { sketch } from '../../support/archive';

const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="urn:q" mc:Ignorable="q"'; // prettier-ignore

async function contents(bytes: Uint8Array): Promise<unknown> {
  const [block] = await (await openFile(bytes)).readUsed(['A']);
  return block!.cells.flat().map(
    ({ content }) =>
    content.kind === 'number' ? content.value : content.kind === 'text' ? content.text : content.kind === 'formula' ? content.formula : content.kind, // prettier-ignore
  );
}

const outcome = async (bytes: Uint8Array): Promise<unknown> =>
  contents(bytes).catch((error: unknown) => (error instanceof Error && 'problem' in error ? error.problem : error));

const cells = (written: string, row = '<row r="1">'): string => `<sheetData>${row}${written}</row></sheetData>`;
const strings = (written: string): Uint8Array =>
  sketch({ sheets: { A: cells('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>') }, strings: written }); // prettier-ignore
const inline = (written: string): Uint8Array =>
  sketch({ sheets: { A: cells(`<c r="A1" t="inlineStr"><is>${written}</is></c><c r="B1"><v>7</v></c>`) } });
const numeric = (written: string): Uint8Array => sketch({ sheets: { A: cells(written) } });

describe('figures are read as the standard has it', () => {
  test.each<readonly [string, Uint8Array, readonly unknown[]]>([
    ['an empty string item with a blank before its slash', strings('<si><t>a</t></si><si /><si><t>c</t></si>'), ['a', 'empty', 'c']], // prettier-ignore
    ['an empty text before a run', inline('<r><t /></r><r><t>12</t></r>'), ['12', 7]],
    ['an attribute with a greater-than sign', inline('<t xml:lang="x>y">12</t>'), ['12', 7]],
    ['phonetic text', inline('<r><t>12</t></r><rPh sb="0" eb="1"><t>99</t></rPh>'), ['12', 7]],
    ['a marked section and references', inline('<t>a<![CDATA[<v>&amp;]]>&lt;&#65;</t>'), ['a<v>&amp;<A', 7]],
    ['an escaped character', inline('<t>a_x000A_b_x005F_x0041_</t>'), ['a\nb_x0041_', 7]],
    ['an ignorable cell', numeric(`<q:c ${compatibility} r="A1"><v>1</v></q:c><c r="A1"><v>999</v></c>`), [999]],
    ['a cell within an ignorable element', numeric(`<q:w ${compatibility}><c r="A1"><v>1</v></c></q:w><c r="B1"><v>2</v></c>`), [2]], // prettier-ignore
    ['a cell in an extension of a cell', numeric('<c r="A1"><extLst><c r="B1"><v>5</v></c></extLst><v>7</v></c>'), [7]],
    ['a value in an extension of a cell', numeric('<c r="A1"><v>7</v><extLst><ext><v>5</v></ext></extLst></c>'), [7]],
    ['a cell outside the rows', sketch({ sheets: { A: `${cells('<c r="A1"><v>1</v></c>')}<c r="B1"><v>2</v></c>` } }), [1]], // prettier-ignore
    ['numbers of all spellings', numeric('<c r="A1"><v>-1.5E+2</v></c><c r="B1"><v> 7 </v></c><c r="C1"><v>.5</v></c><c r="D1"><v/></c><c r="E1"><v>+3.</v></c>'), [-150, 7, 0.5, 'empty', 3]], // prettier-ignore
    ['a merge', sketch({ sheets: { A: `${cells('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>')}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` } }), [1, 'empty', 3]], // prettier-ignore
    ['a merge in an extension', sketch({ sheets: { A: `${cells('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>')}<extLst><ext><mergeCell ref="A1:B1"/></ext></extLst>` } }), [1, 2]], // prettier-ignore
    ['a shared formula', numeric('<c r="A1"><f t="shared" ref="A1:B1" si="0">C1+[x]A$1</f></c><c r="B1"><f t="shared" si="0"/></c>'), ['=C1+[x]A$1', '=D1+[x]B$1']], // prettier-ignore
  ])('%s', async (_, bytes, expected) => {
    expect(await contents(bytes)).toEqual(expected);
  });
});

describe('what programs read differently is refused with its cell', () => {
  const flaw = (cell: string, reason: string): object => ({ code: 'unreadableCell', sheet: 'A', cell, reason });
  test.each<readonly [string, Uint8Array, object]>([
    ['a second cell at one address', numeric('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), flaw('A1', 'repeated')],
    ['a second cell later', sketch({ sheets: { A: '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>' } }), flaw('B2', 'repeated')], // prettier-ignore
    ...['0x1', 'NaN', 'INF', '1e400', '1,5', '1 2', '--1', ' ', 'e5', '1_000'].map(
      (value) => [`the number ${value}`, numeric(`<c r="A1"><v>${value}</v></c>`), flaw('A1', 'notNumber')] as const,
    ),
    ['a stored result that is no number', numeric('<c r="A1"><f>1+1</f><v>0x2</v></c>'), flaw('A1', 'notNumber')],
    ['a date that is none', numeric('<c r="A1" t="d"><v>tomorrow</v></c>'), flaw('A1', 'notNumber')],
    ['two values', numeric('<c r="A1"><v>1</v><v>2</v></c>'), flaw('A1', 'ambiguous')],
    ['two formulas', numeric('<c r="A1"><f>1</f><f>2</f></c>'), flaw('A1', 'ambiguous')],
    ['two texts of one string', inline('<t>1</t><t>2</t>'), flaw('A1', 'ambiguous')],
    ['a text behind runs', inline('<r><t>1</t></r><t>2</t>'), flaw('A1', 'ambiguous')],
    ['an element within a value', numeric('<c r="A1"><v>1<b/>2</v></c>'), flaw('A1', 'ambiguous')],
    ['a string that is not in the list', numeric('<c r="A1" t="s"><v>0</v></c>'), flaw('A1', 'ambiguous')],
    ['a truth value that is none', numeric('<c r="A1" t="b"><v>2</v></c>'), flaw('A1', 'ambiguous')],
    ['a type that no program knows', numeric('<c r="A1" t="x"><v>2</v></c>'), flaw('A1', 'ambiguous')],
    ['a text of 32,768 characters', inline(`<t>${'x'.repeat(32_768)}</t>`), flaw('A1', 'tooLong')],
    ['a formula of 8,193 characters', numeric(`<c r="A1"><f>${'1'.repeat(8_193)}</f></c>`), flaw('A1', 'tooLong')],
    ['a cell outside its row', numeric('<c r="A2"><v>1</v></c>'), { code: 'damaged' }],
    ['two lists of rows', sketch({ sheets: { A: `${cells('')}${cells('<c r="A1"><v>1</v></c>')}` } }), { code: 'damaged' }], // prettier-ignore
    ['alternatives with cells', numeric(`<mc:AlternateContent ${compatibility}><mc:Choice Requires="q"><c r="A1"><v>1</v></c></mc:Choice></mc:AlternateContent>`), { code: 'damaged' }], // prettier-ignore
    ['content that is to be read without its element', numeric(`<q:w ${compatibility} mc:ProcessContent="q:w"><c r="A1"><v>1</v></c></q:w>`), { code: 'damaged' }], // prettier-ignore
    ['markup that must be understood', numeric(`<c r="A1" ${compatibility} mc:MustUnderstand="q"><v>1</v></c>`), { code: 'damaged' }], // prettier-ignore
  ])('%s', async (_, bytes, problem) => {
    expect(await outcome(bytes)).toEqual(problem);
  });

  test('a text and a formula of the greatest length are read', async () => {
    expect(await outcome(inline(`<t>${'x'.repeat(32_767)}</t>`))).toEqual(['x'.repeat(32_767), 7]);
    expect(await outcome(numeric(`<c r="A1"><f>${'1'.repeat(8_192)}</f></c>`))).toEqual([`=${'1'.repeat(8_192)}`]);
  });

  test('an unreadable cell in another sheet does not keep a form from being read', async () => {
    const bytes = sketch({ sheets: { A: cells('<c r="A1"><v>1</v></c>'), B: cells('<c r="A1"><v>NaN</v></c>') } });
    expect(await contents(bytes)).toEqual([1]);
  });
});

describe('a small file cannot hold the reader', () => {
  /** Seconds of processor time that the most hostile file may take; each of these took 7 to 120 seconds before. */
  const most = 5;
  const sharedFormula = (length: number, uses: number): Uint8Array =>
    numeric(`<c r="A1"><f t="shared" ref="A1:A9" si="0">${'A1+'.repeat(length / 3)}1</f></c>${Array.from({ length: uses }, () => '<c><f t="shared" si="0"/></c>').join('')}`); // prettier-ignore
  test.each<readonly [string, () => Uint8Array, unknown]>([
    ['brackets in a quoted name', () => numeric(`<c r="A1"><f>!'${'['.repeat(2_700)}${']'.repeat(2_700)}${'x'.repeat(2_700)}</f></c>`), ['=' + `!'${'['.repeat(2_700)}${']'.repeat(2_700)}${'x'.repeat(2_700)}`]], // prettier-ignore
    ['the last column in a text', () => inline(`<t>${'"XFD1"'.repeat(120_000)}</t>`), { code: 'unreadableCell', sheet: 'A', cell: 'A1', reason: 'tooLong' }], // prettier-ignore
    ['phonetic texts', () => inline('<rPh />'.repeat(120_000)), ['empty', 7].slice(1)],
    ['empty texts', () => inline('<t />'.repeat(160_000)), { code: 'unreadableCell', sheet: 'A', cell: 'A1', reason: 'ambiguous' }], // prettier-ignore
    ['empty values', () => numeric(`<c r="A1">${'<v />'.repeat(160_000)}</c>`), { code: 'unreadableCell', sheet: 'A', cell: 'A1', reason: 'ambiguous' }], // prettier-ignore
    ['a shared formula of 400 kB', () => sharedFormula(400_000, 3_000), { code: 'unreadableCell', sheet: 'A', cell: 'A1', reason: 'tooLong' }], // prettier-ignore
    ['a shared formula of 8 kB that 3,000 cells use', () => sharedFormula(8_100, 3_000), { code: 'tooLarge', limit: limits.expanded, sheet: 'A' }], // prettier-ignore
    ['brackets in a shared formula', () => numeric(`<c r="A1"><f t="shared" ref="A1:A9" si="0">${'['.repeat(8_000)}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(2_000)}`), { code: 'tooLarge', limit: limits.expanded, sheet: 'A' }], // prettier-ignore
  ])('%s', async (_, make, expected) => {
    const bytes = make();
    const start = process.cpuUsage();
    expect(await outcome(bytes)).toEqual(expected);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(most);
  });

  test('properties whose names begin like those of properties', async () => {
    const bytes = sketch({
      sheets: { A: cells('<c r="A1"><v>1</v></c>') },
      parts: { 'docProps/custom.xml': `<Properties xmlns="urn:q">${'<property-x></property-x>'.repeat(30_000)}</Properties>` }, // prettier-ignore
    });
    const start = process.cpuUsage();
    expect(await (await openFile(bytes)).readRecord()).toEqual({ text: null, isDamaged: false, trace: null });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(most);
  });
});
