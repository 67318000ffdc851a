import { scanForm } from '../../../src/core/layout/scanForm';
import type { ScannedForm } from '../../../src/core/layout/scanForm';
import { form, formHeader, formLines, sheet, titleBlock } from '../../support/scannedSheets';
import type { Line } from '../../support/scannedSheets';

const BM4 = form('BM4');
const BM6 = form('BM6');

function cells(scanned: ScannedForm): readonly (string | undefined)[] {
  const row = scanned.rows.get('BM4:1.3');
  return [row?.figureAt, row?.noteAt, ...scanned.problems.map(({ type }) => type)];
}

/** The lines with their columns in another order; columns from outside are empty. */
function arranged(lines: readonly Line[], order: readonly number[]): Line[] {
  return lines.map((line) => order.map((column) => line[column] ?? null));
}

describe('columns are found by their headings', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['as written', [0, 1, 2, 3, 4, 5], ['D10', 'E10']],
    ['one inserted before all', [9, 0, 1, 2, 3, 4, 5], ['E10', 'F10']],
    ['one inserted before the figures', [0, 1, 2, 9, 3, 4], ['E10', 'F10']],
    ['figures and notes changed places', [0, 1, 2, 4, 3], ['E10', 'D10']],
    ['the unit deleted', [0, 1, 3, 4], ['C10', 'D10']],
    ['the check column first', [5, 0, 1, 2, 3, 4], ['E10', 'F10']],
  ])('columns are found by their headings: %s', (_, order, expected) => {
    expect(cells(scanForm(BM4, sheet(arranged(formLines(BM4), order))))).toEqual(expected);
  });

  test('columns are found in a block that does not start in A1', () => {
    const lines = arranged(formLines(BM4), [0, 1, 2, 3, 4]).slice(4);
    expect(cells(scanForm(BM4, { ...sheet(lines), firstRow: 5, firstColumn: 3 }))).toEqual(['F10', 'G10']);
  });

  test('columns are found with lines inserted above the header', () => {
    const lines = [...Array.from({ length: 20 }, (): Line => []), ...formLines(BM4)];
    expect(cells(scanForm(BM4, sheet(lines)))).toEqual(['D30', 'E30']);
  });

  test('the usual columns are assumed if the header has other words', () => {
    const lines = formLines(BM4).map((line, place): Line => (place === 4 || place === 5 ? ['Mã', 'Nội dung'] : line));
    expect(cells(scanForm(BM4, sheet(lines)))).toEqual(['D10', 'E10']);
  });

  test('a header in capitals, with spaces and a colon is recognised', () => {
    const lines = formLines(BM4).map((line, place) =>
      place === 4 || place === 5
        ? line.map((text) => (typeof text === 'string' ? ` ${text.toUpperCase()} ` : text))
        : line,
    );
    expect(cells(scanForm(BM4, sheet(arranged(lines, [9, 0, 1, 2, 3, 4]))))).toEqual(['E10', 'F10']);
  });

  test('a header that is repeated further down, as in tables pasted from Word, is not a row', () => {
    const lines = formLines(BM4);
    const paged = [...lines.slice(0, 15), ...formHeader, ...lines.slice(15)];
    expect(cells(scanForm(BM4, sheet(paged)))).toEqual(['D10', 'E10']);
    expect(scanForm(BM4, sheet(paged)).rows.get('BM4:3.4')?.figureAt).toBe('D29');
  });

  test('the words of a heading in the title block are not a header', () => {
    const titled = [['Ghi chú', null, null, 'Số liệu'], ...titleBlock.slice(1), ...formLines(BM4).slice(4)];
    expect(cells(scanForm(BM4, sheet(titled)))).toEqual(['D10', 'E10']);
  });
});

describe('the own formula of a computed row is recognised', () => {
  const isOwn = (formula: string | number | null): boolean | undefined => {
    const lines = formLines(BM4).map((line): Line => (line[0] === '1.5' ? [...line.slice(0, 3), formula] : line));
    return scanForm(BM4, sheet(lines)).rows.get('BM4:1.5')?.isOwnFormula;
  };
  const written = formLines(BM4).find(([code]) => code === '1.5')?.[3] ?? '';

  test('the formula of a form as written is recognised', () => {
    expect(isOwn(written)).toBe(true);
  });

  test.each([
    ['$ before columns and rows', (text: string) => text.replace(/D(\d+)/g, '$D$$$1')],
    ['spaces', (text: string) => text.replaceAll(',', ', ').replaceAll('=', ' = ').trim()],
    ['small letters', (text: string) => text.toLowerCase()],
    ['line breaks', (text: string) => text.replaceAll(',', ',\n')],
  ])('the formula is recognised with %s', (_, change) => {
    const changed = change(String(written));
    expect(changed).not.toBe(written);
    expect(isOwn(changed)).toBe(true);
  });

  test.each([
    ['=D9/D8*100', true],
    ['=ROUND(D9/D8*100,1)', true],
    ['=100*D9/D8', true],
    ['=D8/D9*100', false],
    ['=D9/D8', false],
  ])('the formula %s is recognised for the ratio 6:1: %s', (formula, expected) => {
    const lines = formLines(BM6).map((line): Line => (line[0] === '1' ? [...line.slice(0, 3), formula] : line));
    expect(scanForm(BM6, sheet(lines)).rows.get('BM6:1')?.isOwnFormula).toBe(expected);
  });

  test.each([
    ['a sum of a range', '=SUM(D13:D15)'],
    ['a sum of cells', '=SUM(D13,D15,D14)'],
    ['an addition', '=$D$13 + D14 + d15'],
  ])('a formula as people write it is recognised: %s', (_, content) => {
    expect(isOwn(content)).toBe(true);
  });

  test.each([
    ['a sum of more', '=SUM(D13:D16)'],
    ['another function', '=MAX(D13:D15)'],
    ['a part left out', '=SUM(D13,D14)'],
    ['other cells', String(written).replaceAll('D15', 'D16')],
    ['a link to another file', "='[BC 2021.xlsx]BM4'!D12"],
    ['arithmetic', '=5+101+506'],
    ['a number', 612],
    ['nothing', null],
  ])('the content of the cell is not recognised: %s', (_, content) => {
    expect(isOwn(content)).toBe(false);
  });

  test('the formula is recognised after lines were inserted and Excel moved its references', () => {
    const before = formLines(BM4);
    const lines = [...before.slice(0, 13), [null, 'trong đó'], [], ...before.slice(13)];
    const moved = String(written).replaceAll('D14', 'D16').replaceAll('D15', 'D17');
    const scan = (formula: string): boolean | undefined => {
      const put = lines.map((line): Line => (line[0] === '1.5' ? [...line.slice(0, 3), formula] : line));
      return scanForm(BM4, sheet(put)).rows.get('BM4:1.5')?.isOwnFormula;
    };
    expect([scan(moved), scan(String(written))]).toEqual([true, false]);
  });

  test('the formula is not recognised after one of its parts was deleted', () => {
    const lines = formLines(BM4).filter(([code]) => code !== '1.5.2');
    expect(scanForm(BM4, sheet(lines)).rows.get('BM4:1.5')?.isOwnFormula).toBe(false);
  });
});
