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

test('the comparison sheet accompanies the forms and is printed on A4 landscape', () => {
  expect(decodeIdentity(plan.identity)).toMatchObject({ form: 'SS', period: '2022-N', unit: 'UBND tỉnh Bến Tre' });
  expect(isAccompanying('SS')).toBe(true);
  const last = 6 + BM4.rows.length;
  expect(plan.page).toMatchObject({ paper: 'A4', orientation: 'landscape', printArea: `A1:J${String(last)}`, titleRows: '5:5' }); // prettier-ignore
  expect(plan.freeze).toEqual({ rows: 5, columns: 0 });
  expect(plan.protection).toMatchObject({ formatRows: true, insertRows: false });
});

test('the comparison sheet has a row for each row of the forms in the workbook', () => {
  const codes = (of: SheetPlan): readonly unknown[] =>
    of.cells.flatMap(({ at: cell, style, content }) => (/^A\d/.test(cell) && style === 'code' && content.kind === 'text' ? [content.text] : [])); // prettier-ignore
  expect(codes(plan)).toEqual(BM4.rows.map(({ code }) => code));
  expect(codes(comparisonPlanOf())).toHaveLength(146);
  expect(textAt(plan, 'A6')).toBe('Biểu mẫu 4. CẢI CÁCH TỔ CHỨC BỘ MÁY');
});

test('headings name the period of their column or say that it is not available', () => {
  const row = ['D5', 'E5', 'F5', 'G5', 'H5'].map((cell) => textAt(plan, cell));
  expect(row).toEqual(['Kỳ này\nNăm 2022', 'Kỳ trước\n6 tháng 2022', 'Chênh lệch', '%', 'Cùng kỳ năm trước\nNăm 2021']);
  expect(textAt(comparisonPlanOf({ previous }, ['BM4']), 'H5')).toBe('Cùng kỳ năm trước\n(chưa có)');
});

describe('a period of another length beside this one', () => {
  const unlike = period('6 tháng 2022', { 'BM4:1.5': 600, 'BM4:2.4': 12, 'BM4:2.2': 1700 }, false);
  const of = comparisonPlanOf({ previous: unlike, yearAgo }, ['BM4']);
  const cellOf = (column: string, code: string): string => `${column}${String(rowOf(of, code))}`;

  test('the headings say so', () => {
    expect(['E5', 'F5', 'G5', 'H5', 'I5'].map((cell) => textAt(of, cell))).toEqual([
      'Kỳ trước\n6 tháng 2022\n(khác loại kỳ)',
      'Chênh lệch\n(số hiện có)',
      '%',
      'Cùng kỳ năm trước\nNăm 2021',
      'Chênh lệch',
    ]);
  });

  test('what happened within the period is shown, but not subtracted; what there is at the time is', () => {
    expect(contentAt(of, cellOf('E', '2.4'))).toEqual({ kind: 'number', value: 12 });
    const [now, then] = [cellOf('D', '2.4'), cellOf('E', '2.4')];
    expect(formulaAt(of, cellOf('F', '2.4'))).toBe(`=IF(COUNT(${now},${then})<2,"","–")`);
    expect(contentAt(of, cellOf('G', '2.4'))).toEqual({ kind: 'empty' });
    expect(formulaAt(of, cellOf('I', '2.4'))).toMatch(/-H\d+\)$/);
    for (const code of ['1.5', '2.2']) expect(formulaAt(of, cellOf('F', code))).toMatch(/-E\d+\)$/);
  });
});

describe('the figures of a row', () => {
  const row = at('1.5');
  const cell = (column: string): string => `${column}${String(row)}`;

  test('the current figure is a formula that refers to the form', () => {
    expect(formulaAt(plan, cell('D'))).toMatch(/^=IF\(ISNUMBER\('BM4'!D\d+\),'BM4'!D\d+,""\)$/);
    expect(formulaAt(plan, cell('D'))).toContain("'BM4'!D12");
  });

  test('prior figures are numbers, and difference and change are formulas', () => {
    expect([contentAt(plan, cell('E')), contentAt(plan, cell('H'))]).toEqual([
      { kind: 'number', value: 600 },
      { kind: 'number', value: 620 },
    ]);
    expect(formulaAt(plan, cell('F'))).toBe(`=IF(COUNT(D${String(row)},E${String(row)})<2,"",D${String(row)}-E${String(row)})`); // prettier-ignore
    expect(formulaAt(plan, cell('J'))).toContain(`H${String(row)}=0`);
  });

  test('a percentage is compared in points only, and a heading is not compared', () => {
    expect(formulaAt(plan, `F${String(at('1.1'))}`)).toBeDefined();
    expect(contentAt(plan, `G${String(at('1.1'))}`)).toEqual({ kind: 'empty' });
    for (const column of ['D', 'E', 'F', 'G', 'H', 'I', 'J'])
      expect(contentAt(plan, `${column}${String(at('1'))}`)).toEqual({ kind: 'empty' });
  });

  test('the cells of a period that is not available are blank', () => {
    const alone = comparisonPlanOf({}, ['BM4']);
    for (const column of ['E', 'F', 'G', 'H', 'I', 'J'])
      expect(contentAt(alone, cell(column))).toEqual({ kind: 'empty' });
  });

  test('all cells of the table are locked', () => {
    expect(plan.cells.filter(({ style, at: where }) => plan.styles[style]?.unlocked && !/^[L-Q]2$/.test(where))).toEqual([]); // prettier-ignore
  });
});

describe('the chooser of a row', () => {
  const compared = BM4.rows.filter(({ type }) => type !== 'heading');

  test('the list has all rows with figures and takes them from cells of the sheet', () => {
    const [validation] = plan.validations;
    expect(validation).toMatchObject({ range: 'L2:Q2', kind: 'listFrom', source: `S6:S${String(5 + compared.length)}`, style: 'stop' }); // prettier-ignore
    const labels = compared.map((_, place) => textAt(plan, `S${String(6 + place)}`));
    expect(labels[0]).toMatch(/^BM4 1\.1 /);
    expect(new Set(labels).size).toBe(compared.length);
  });

  test('the cell of the chooser is unlocked and holds the first row with a figure in another period', () => {
    expect(styleAt(plan, 'L2')).toMatchObject({ unlocked: true });
    expect(textAt(plan, 'L2')).toBe(textAt(plan, 'S6'));
    const later = comparisonPlanOf({ previous: period('x', { 'BM4:1.5': 3 }) }, ['BM4']);
    expect(textAt(later, 'L2')).toMatch(/^BM4 1\.5 /);
  });

  test('the chosen row is shown over the periods, with a blank for an unknown figure', () => {
    expect(formulaAt(plan, 'M6')).toBe(`=IF(ISNUMBER(INDEX($T$6:$T$${String(5 + compared.length)},MATCH($L$2,$S$6:$S$${String(5 + compared.length)},0))),INDEX($T$6:$T$${String(5 + compared.length)},MATCH($L$2,$S$6:$S$${String(5 + compared.length)},0)),"")`); // prettier-ignore
    expect(contentAt(plan, 'T7')).toEqual({ kind: 'empty' });
  });

  test('the periods are listed once each, the oldest first and the report last', () => {
    expect(trend(plan)).toEqual(['Năm 2021', '6 tháng 2022', 'Năm 2022']);
    const others = [period('Năm 2020', {}), yearAgo, period('Quý I 2022', {})];
    expect(trend(comparisonPlanOf({ previous, yearAgo, others }, ['BM4']))).toEqual(['Năm 2020', 'Năm 2021', 'Quý I 2022', '6 tháng 2022', 'Năm 2022']); // prettier-ignore
    expect(trend(comparisonPlanOf({ previous: yearAgo, yearAgo }, ['BM4']))).toEqual(['Năm 2021', 'Năm 2022']);
    expect(trend(comparisonPlanOf({}, ['BM4']))).toEqual(['Năm 2022']);
  });

  test('a chart shows the figures outside of the printed area', () => {
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

test('a workbook without forms has no chooser', () => {
  expect(comparisonPlanOf({ previous }, [])).toMatchObject({
    validations: [],
    charts: [],
    page: { printArea: 'A1:J5' },
  });
});

describe('the comparison sheet keeps the limits of Excel', () => {
  const others = Array.from({ length: 8 }, (_, place) => period(`Năm ${String(2012 + place)}`, { 'BM4:1.5': place }));
  const whole = comparisonPlanOf({ previous, yearAgo, others });

  test('formulas use functions of Excel 2010 only', () => {
    const used = formulas(whole).flatMap(({ formula }) => formula.replace(/"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(used)].sort()).toEqual(['COUNT', 'IF', 'INDEX', 'ISNUMBER', 'MATCH', 'ROUND']);
  });

  test('every cell occurs once and has a style, rows have one height, and columns have a width', () => {
    expect(new Set(whole.cells.map(({ at: cell }) => cell)).size).toBe(whole.cells.length);
    expect(whole.cells.filter(({ style }) => !whole.styles[style])).toEqual([]);
    expect(new Set(whole.rowHeights.map(({ row }) => row)).size).toBe(whole.rowHeights.length);
    expect(whole.rowHeights.filter(({ height }) => height > 409)).toEqual([]);
    expect(whole.columnWidths).toHaveLength(19 + 11);
  });

  test('labels are short enough for MATCH and have no wildcards', () => {
    const labels = whole.cells.flatMap(({ at: cell, content }) => (/^S\d/.test(cell) && content.kind === 'text' ? [content.text] : [])); // prettier-ignore
    expect(labels.length).toBeGreaterThan(everyForm.length * 10);
    expect(labels.filter((label) => label.length > 110 || /[~*?]/.test(label))).toEqual([]);
  });
});
