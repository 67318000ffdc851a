/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run } from './stage';

beforeEach(async () => {
  await open();
});
afterAll(close);

const cell = (context: Excel.RequestContext, address = 'B2'): Excel.Range =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

type Setter = (format: Excel.RangeFormat) => void;
const members: [string, Setter, unknown][] = [
  ['fill/color', (format) => (format.fill.color = '#ffcc00'), '#FFCC00'],
  ['font/name', (format) => (format.font.name = 'Times New Roman'), 'Times New Roman'],
  ['font/size', (format) => (format.font.size = 13), 13],
  ['font/color', (format) => (format.font.color = 'red'), '#FF0000'],
  ['font/bold', (format) => (format.font.bold = true), true],
  ['font/italic', (format) => (format.font.italic = true), true],
  ['font/underline', (format) => (format.font.underline = 'Single'), 'Single'],
  ['font/strikethrough', (format) => (format.font.strikethrough = true), true],
  ['horizontalAlignment', (format) => (format.horizontalAlignment = 'Center'), 'Center'],
  ['verticalAlignment', (format) => (format.verticalAlignment = 'Top'), 'Top'],
  ['wrapText', (format) => (format.wrapText = true), true],
  ['indentLevel', (format) => (format.indentLevel = 2), 2],
  ['rowHeight', (format) => (format.rowHeight = 33), 33],
  ['columnWidth', (format) => (format.columnWidth = 120), 120],
  ['protection/locked', (format) => (format.protection.locked = false), false],
];

function read(format: Excel.RangeFormat, path: string): unknown {
  let value: unknown = format;
  for (const part of path.split('/')) value = (value as Record<string, unknown>)[part];
  return value;
}

test.each(members)('%s is set and read back', async (path, set, expected) => {
  await run(async (context) => {
    const { format } = cell(context);
    set(format);
    await context.sync();
    const again = cell(context).format;
    await loadMembers(context, again, path);
    expect(read(again, path)).toEqual(expected);
  });
});

test.each(members)('%s of cells that differ is null', async (path, set) => {
  await run(async (context) => {
    set(cell(context).format);
    const block = cell(context, 'B2:C3').format;
    await loadMembers(context, block, path);
    expect(read(block, path)).toBe(path === 'fill/color' ? '#FFFFFF' : null);
  });
});

test('a new cell has the default format', async () => {
  await run(async (context) => {
    const range = await loadMembers(
      context,
      cell(context),
      'numberFormat,format/horizontalAlignment,format/verticalAlignment,format/rowHeight,format/columnWidth,format/protection/locked,format/fill/color,format/font/name,format/font/size',
    );
    const { format } = range;
    expect(range.numberFormat).toEqual([['General']]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.rowHeight, format.columnWidth]).toEqual(['General', 'Bottom', 15, 48]); // prettier-ignore
    expect([format.protection.locked, format.fill.color, format.font.name, format.font.size]).toEqual([true, '#FFFFFF', 'Calibri', 11]); // prettier-ignore
  });
});

describe('number formats', () => {
  test.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [0.1216, '0.00%', '12,16%'],
    [44813, 'dd/mm/yyyy', '09/09/2022'],
    [12.5, 'General', '12,5'],
    [12, '@', '12'],
  ])('%d in the format %s is shown as %s in vi-VN', async (value, format, text) => {
    await run(async (context) => {
      cell(context).values = [[value]];
      cell(context).numberFormat = [[format]];
      const range = await loadMembers(context, cell(context), 'text,numberFormat');
      expect(range.text).toEqual([[text]]);
      expect(range.numberFormat).toEqual([[format]]);
    });
  });

  test('group and decimal separators are those of en-US in that locale', async () => {
    await open({ locale: 'en-US' });
    await run(async (context) => {
      cell(context).values = [[1234.5]];
      cell(context).numberFormat = [['#,##0.00']];
      expect((await loadMembers(context, cell(context), 'text')).text).toEqual([['1,234.50']]);
    });
  });
});

describe('borders', () => {
  test('the edges of a block are edges of its outer cells', async () => {
    await run(async (context) => {
      const block = cell(context, 'B2:C3');
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
        block.format.borders.getItem(side).style = 'Continuous';
      block.format.borders.getItem('EdgeTop').color = '#336699';
      block.format.borders.getItem('EdgeTop').weight = 'Medium';
      await context.sync();
      const top = cell(context, 'C2').format.borders.getItem('EdgeTop').load('style,color,weight');
      const inner = cell(context, 'B2').format.borders.getItem('EdgeRight').load('style');
      const right = cell(context, 'C3').format.borders.getItem('EdgeRight').load('style,weight');
      await context.sync();
      expect([top.style, top.color, top.weight]).toEqual(['Continuous', '#336699', 'Medium']);
      expect([inner.style, right.style, right.weight]).toEqual(['None', 'Continuous', 'Thin']);
    });
  });

  test('inside lines are set, and one of them is removed', async () => {
    await run(async (context) => {
      cell(context, 'B2:C3').format.borders.getItem('InsideVertical').style = 'Dash';
      cell(context, 'B3').format.borders.getItem('EdgeRight').style = 'None';
      const [above, below] = ['B2', 'B3'].map((address) => cell(context, address).format.borders.getItem('EdgeRight').load('style')); // prettier-ignore
      await context.sync();
      expect([above?.style, below?.style]).toEqual(['Dash', 'None']);
    });
  });
});

test.each([
  ['a colour', (format: Excel.RangeFormat) => (format.fill.color = 'not a colour')],
  ['an alignment', (format: Excel.RangeFormat) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ['a height', (format: Excel.RangeFormat) => (format.rowHeight = 500)],
])('%s that does not exist fails with InvalidArgument', async (_what, set) => {
  const wrong = run(async (context) => {
    set(cell(context).format);
    await context.sync();
  });
  expect(await errorOf(() => wrong)).toMatchObject({ code: 'InvalidArgument' });
});

test('a fill can be cleared', async () => {
  await run(async (context) => {
    cell(context).format.fill.color = '#FF0000';
    cell(context).format.fill.clear();
    expect((await loadMembers(context, cell(context).format.fill, 'color')).color).toBe('#FFFFFF');
  });
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['a style', (range) => (range.format.font.bold = true)],
  ['a number format', (range) => (range.numberFormat = [['0.00']])],
  ['a line', (range) => (range.format.borders.getItem('EdgeTop').style = 'Continuous')],
])('%s set after a formula does not change the formula, in the same batch or later', async (_what, format) => {
  await run(async (context) => {
    const range = cell(context);
    range.formulas = [['=A1+1']];
    format(range);
    await loadMembers(context, range, 'formulas,values');
    expect([range.formulas, range.values]).toEqual([[['=A1+1']], [[1]]]);
    format(range);
    cell(context, 'A1').values = [[2]];
    await loadMembers(context, range, 'values');
    expect(range.values).toEqual([[3]]);
  });
});
