import { formPlan } from '../../../src/core/layout';
import { restoreForm } from '../../../src/core/layout/restoreForm';
import { scanForm } from '../../../src/core/layout/scanForm';
import { carriedOverFormula, carriedOverValue, confirmedFormula } from '../../../src/core/layout/carriedOver';
import { blankContent } from '../../../src/core/report/sheets/NewReport';
import { sheetWords } from '../../../src/core/presentation/messages';
import { edition, form, sheet } from '../../support/scannedSheets';
import type { Line } from '../../support/scannedSheets';

const words = sheetWords.verdicts;
const cells = { figure: 'D14', note: 'E14' };
const own = '=IFERROR(IF(AND(ISTEXT(D14),LEN(TRIM(D14))>0),"✗ phải là số",""),"✗ có ô bị lỗi")';

describe('the check formula of a carried-over figure', () => {
  test.each([0, 12, 1800, -3.5, 0.25, 1e21, 1e-7])(
    'the carried-over figure %d and the own formula of the row are read back',
    (value) => {
      const formula = carriedOverFormula(own, cells, value, words);
      expect(carriedOverValue(formula)).toBe(value);
      expect(confirmedFormula(formula)).toBe(own);
      const alone = carriedOverFormula(undefined, cells, value, words);
      expect(carriedOverValue(alone)).toBe(value);
      expect(confirmedFormula(alone)).toBeUndefined();
    },
  );

  test.each([
    ['with spaces and $', (formula: string) => formula.replaceAll(',', ', ').replace('D14', '$D$14')],
    ['in small letters', (formula: string) => formula.replace('IF(IF(COUNT', 'if(if(count')],
  ])('the formula is recognised as other programs write it: %s', (_, rewritten) => {
    expect(carriedOverValue(rewritten(carriedOverFormula(own, cells, 12, words)))).toBe(12);
  });

  test.each([
    own,
    '=IF(D14=12,"? số kỳ trước","")',
    '=IF(IF(COUNT(D14)=1,IF(D14=E14,LEN(E14)=0,FALSE),FALSE),"? a","")',
    '',
  ])('a formula without a carried-over figure gives none: %s', (formula) => {
    // prettier-ignore
    expect(carriedOverValue(formula)).toBeUndefined();
    expect(confirmedFormula(formula)).toBeUndefined();
  });
});

describe('a form with carried-over figures', () => {
  const head = {
    edition,
    period: { year: 2023, kind: 'Q1' as const, text: '2023-Q1' },
    unit: 'UBND tỉnh A',
    words: sheetWords,
  };
  const figures = new Map([['BM5:1.1', 26]]);
  const figure = (key: string): number | undefined => figures.get(key);
  const plan = formPlan(form('BM5'), head, 'BM5', { ...blankContent, figure, carriedOver: figure });
  const at = (address: string): unknown => plan.cells.find((one) => one.at === address)?.content;

  test('carried-over figures are filled in, named in the check column and coloured, and other rows stay as they were', () => {
    const blank = formPlan(form('BM5'), head, 'BM5', blankContent);
    const row = Number(/\d+/.exec(plan.cells.find(({ content }) => content.kind === 'number')?.at ?? '')?.[0]);
    expect(at(`D${row}`)).toEqual({ kind: 'number', value: 26 });
    const check = at(`F${row}`) as { formula: string }; // a formula, or the next line fails
    expect(carriedOverValue(check.formula)).toBe(26);
    const differing = plan.cells.filter(({ at: address, content }) => JSON.stringify(content) !== JSON.stringify(blank.cells.find((one) => one.at === address)?.content)); // prettier-ignore
    expect(differing.map((one) => one.at)).toEqual([`D${row}`, `F${row}`]);
    expect(plan.conditionalFormats.length).toBeGreaterThan(blank.conditionalFormats.length);
    expect(plan.conditionalFormats.map(({ formula }) => formula)).toContain(`LEFT($F${String(row - 1)},1)="?"`);
  });

  test('carried-over figures are read back from the sheet, and restoring the form keeps them', () => {
    const lines: Line[] = [];
    for (const { at: address, content } of plan.cells) {
      const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const line = (lines[Number(row) - 1] ??= []) as (string | number | null)[]; // built here
      const value = content.kind === 'number' ? content.value : content.kind === 'formula' ? content.formula : 'text' in content ? content.text : null; // prettier-ignore
      line[letters.charCodeAt(0) - 65] = value;
    }
    const cellsOf = sheet(
      Array.from(lines, (line: Line | undefined) => Array.from(line ?? [], (value) => value ?? null)),
    );
    const scanned = scanForm(form('BM5'), cellsOf);
    expect([...scanned.rows].filter(([, { carriedOver }]) => carriedOver !== undefined).map(([key, { carriedOver }]) => [key, carriedOver])).toEqual([['BM5:1.1', 26]]); // prettier-ignore
    const restored = restoreForm(form('BM5'), head, 'BM5', scanned, () => false);
    const formulas = restored!.cells.flatMap(({ content }) => (content?.kind === 'formula' ? [content.formula] : []));
    expect(formulas.flatMap((formula) => carriedOverValue(formula) ?? [])).toEqual([26]);
  });
});
