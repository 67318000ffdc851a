import { decodeIdentity, isAccompanying } from '../../../src/core/layout/identity';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { comparisonPlanOf, comparisonWords, everyForm, period } from '../../support/comparisonPlans';
import { contentAt, edition, formulaAt, formulas, rowOf, styleAt, textAt } from '../../support/sheetPlans';

const previous = period('6 tháng 2022', { 'BM4:1.5': 600, 'BM4:1.5.1': 0, 'BM4:1.1': 94.12 });
const yearAgo = period('Năm 2021', { 'BM4:1.5': 620 });
const plan = comparisonPlanOf({ previous, yearAgo }, ['BM4']);
const BM4 = edition.forms.find(({ id }) => id === 'BM4')!;
const at = (code: string): number => rowOf(plan, code);

/** The periods of the trend, from the chooser's table. */
function trend(of: SheetPlan): readonly (string | undefined)[] {
  const last = Number(/\d+$/.exec(of.charts?.[0]?.categories ?? '')?.[0]);
  return Array.from({ length: last - 5 }, (_, place) => textAt(of, `L${String(6 + place)}`));
}

test('it is a sheet of ours beside the forms, A4 lying', () => {
  expect(decodeIdentity(plan.identity)).toMatchObject({ form: 'SS', period: '2022-N', unit: 'UBND tỉnh Bến Tre' });
  expect(isAccompanying('SS')).toBe(true);
  const last = 6 + BM4.rows.length;
  expect(plan.page).toMatchObject({ paper: 'A4', orientation: 'landscape', printArea: `A1:J${String(last)}`, titleRows: '5:5' }); // prettier-ignore
  expect(plan.freeze).toEqual({ rows: 5, columns: 0 });
  expect(plan.protection).toMatchObject({ formatRows: true, insertRows: false });
});

test('a row for each row of the forms that are in the workbook', () => {
  const codes = (of: SheetPlan): readonly unknown[] =>
    of.cells.flatMap(({ at: cell, style, content }) => (/^A\d/.test(cell) && style === 'code' && content.kind === 'text' ? [content.text] : [])); // prettier-ignore
  expect(codes(plan)).toEqual(BM4.rows.map(({ code }) => code));
  expect(codes(comparisonPlanOf())).toHaveLength(146);
  expect(textAt(plan, 'A6')).toBe('Biểu mẫu 4. CẢI CÁCH TỔ CHỨC BỘ MÁY');
});

test('headings say which period stands below, or that it is not at hand', () => {
  const row = ['D5', 'E5', 'F5', 'G5', 'H5'].map((cell) => textAt(plan, cell));
  expect(row).toEqual(['Kỳ này\nNăm 2022', 'Kỳ trước\n6 tháng 2022', 'Chênh lệch', '%', 'Cùng kỳ năm trước\nNăm 2021']);
  expect(textAt(comparisonPlanOf({ previous }, ['BM4']), 'H5')).toBe('Cùng kỳ năm trước\n(chưa có)');
});

describe('the figures of a row', () => {
  const row = at('1.5');
  const cell = (column: string): string => `${column}${String(row)}`;

  test('now by formula, as the form has it', () => {
    expect(formulaAt(plan, cell('D'))).toMatch(/^=IF\(ISNUMBER\('BM4'!D\d+\),'BM4'!D\d+,""\)$/);
    expect(formulaAt(plan, cell('D'))).toContain("'BM4'!D12");
  });

  test('earlier as numbers, with the difference and the change by formula', () => {
    expect([contentAt(plan, cell('E')), contentAt(plan, cell('H'))]).toEqual([
      { kind: 'number', value: 600 },
      { kind: 'number', value: 620 },
    ]);
    expect(formulaAt(plan, cell('F'))).toBe(`=IF(COUNT(D${String(row)},E${String(row)})<2,"",D${String(row)}-E${String(row)})`); // prettier-ignore
    expect(formulaAt(plan, cell('J'))).toContain(`H${String(row)}=0`);
  });

  test('of a percentage in points only, of a heading none', () => {
    expect(formulaAt(plan, `F${String(at('1.1'))}`)).toBeDefined();
    expect(contentAt(plan, `G${String(at('1.1'))}`)).toEqual({ kind: 'empty' });
    for (const column of ['D', 'E', 'F', 'G', 'H', 'I', 'J'])
      expect(contentAt(plan, `${column}${String(at('1'))}`)).toEqual({ kind: 'empty' });
  });

  test('none where a period is not at hand', () => {
    const alone = comparisonPlanOf({}, ['BM4']);
    for (const column of ['E', 'F', 'G', 'H', 'I', 'J'])
      expect(contentAt(alone, cell(column))).toEqual({ kind: 'empty' });
  });

  test('all locked', () => {
    expect(plan.cells.filter(({ style, at: where }) => plan.styles[style]?.unlocked && !/^[L-Q]2$/.test(where))).toEqual([]); // prettier-ignore
  });
});

describe('one row is chosen', () => {
  const compared = BM4.rows.filter(({ type }) => type !== 'heading');

  test('from a list of all rows with figures, in cells of the sheet', () => {
    const [validation] = plan.validations;
    expect(validation).toMatchObject({ range: 'L2:Q2', kind: 'listFrom', source: `S6:S${String(5 + compared.length)}`, style: 'stop' }); // prettier-ignore
    const labels = compared.map((_, place) => textAt(plan, `S${String(6 + place)}`));
    expect(labels[0]).toMatch(/^BM4 1\.1 /);
    expect(new Set(labels).size).toBe(compared.length);
  });

  test('its cell is open and holds the first one that was known before', () => {
    expect(styleAt(plan, 'L2')).toMatchObject({ unlocked: true });
    expect(textAt(plan, 'L2')).toBe(textAt(plan, 'S6'));
    const later = comparisonPlanOf({ previous: period('x', { 'BM4:1.5': 3 }) }, ['BM4']);
    expect(textAt(later, 'L2')).toMatch(/^BM4 1\.5 /);
  });

  test('and shown over the periods, a blank for what is not known', () => {
    expect(formulaAt(plan, 'M6')).toBe(`=IF(ISNUMBER(INDEX($T$6:$T$${String(5 + compared.length)},MATCH($L$2,$S$6:$S$${String(5 + compared.length)},0))),INDEX($T$6:$T$${String(5 + compared.length)},MATCH($L$2,$S$6:$S$${String(5 + compared.length)},0)),"")`); // prettier-ignore
    expect(contentAt(plan, 'T7')).toEqual({ kind: 'empty' });
  });

  test('the oldest first, the report last, each period once', () => {
    expect(trend(plan)).toEqual(['Năm 2021', '6 tháng 2022', 'Năm 2022']);
    const others = [period('Năm 2020', {}), yearAgo, period('Quý I 2022', {})];
    expect(trend(comparisonPlanOf({ previous, yearAgo, others }, ['BM4']))).toEqual(['Năm 2020', 'Năm 2021', 'Quý I 2022', '6 tháng 2022', 'Năm 2022']); // prettier-ignore
    expect(trend(comparisonPlanOf({ previous: yearAgo, yearAgo }, ['BM4']))).toEqual(['Năm 2021', 'Năm 2022']);
    expect(trend(comparisonPlanOf({}, ['BM4']))).toEqual(['Năm 2022']);
  });

  test('with a chart of what is shown, beside the print', () => {
    expect(plan.charts).toEqual([
      {
        kind: 'columns',
        title: comparisonWords.chart,
        categories: 'L6:L8',
        values: 'M6:M8',
        area: expect.stringMatching(/^L10:Q\d+$/) as string,
      },
    ]);
  });
});

test('without a form there is nothing to be chosen', () => {
  expect(comparisonPlanOf({ previous }, [])).toMatchObject({
    validations: [],
    charts: [],
    page: { printArea: 'A1:J5' },
  });
});

describe("Excel's limits", () => {
  const others = Array.from({ length: 8 }, (_, place) => period(`Năm ${String(2012 + place)}`, { 'BM4:1.5': place }));
  const whole = comparisonPlanOf({ previous, yearAgo, others });

  test('functions of Excel 2010 only', () => {
    const used = formulas(whole).flatMap(({ formula }) => formula.replace(/"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(used)].sort()).toEqual(['COUNT', 'IF', 'INDEX', 'ISNUMBER', 'MATCH', 'ROUND']);
  });

  test('every cell stands once, with a style; rows have one height, columns a width', () => {
    expect(new Set(whole.cells.map(({ at: cell }) => cell)).size).toBe(whole.cells.length);
    expect(whole.cells.filter(({ style }) => !whole.styles[style])).toEqual([]);
    expect(new Set(whole.rowHeights.map(({ row }) => row)).size).toBe(whole.rowHeights.length);
    expect(whole.rowHeights.filter(({ height }) => height > 409)).toEqual([]);
    expect(whole.columnWidths).toHaveLength(19 + 11);
  });

  test('labels are short enough for MATCH and hold no sign of its own', () => {
    const labels = whole.cells.flatMap(({ at: cell, content }) => (/^S\d/.test(cell) && content.kind === 'text' ? [content.text] : [])); // prettier-ignore
    expect(labels.length).toBeGreaterThan(everyForm.length * 10);
    expect(labels.filter((label) => label.length > 110 || /[~*?]/.test(label))).toEqual([]);
  });
});
