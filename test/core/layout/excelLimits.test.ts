import { everyPlan, formulas } from '../../support/sheetPlans';

/** Functions that Excel 2010 has; more may be added from its list only. */
const known = [
  ...[
    'ABS',
    'AND',
    'COUNT',
    'COUNTIF',
    'EXACT',
    'FIND',
    'IF',
    'IFERROR',
    'INT',
    'ISERROR',
    'ISNUMBER',
    'ISTEXT',
    'LEFT',
  ],
  ...['LEN', 'MAX', 'MIN', 'NOT', 'OR', 'ROUND', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'TRIM', 'TRUNC'],
];

/** The deepest brackets outside quotes; calls nest no deeper. */
function depth(formula: string): number {
  let open = 0;
  let deepest = 0;
  for (const sign of formula.replace(/"[^"]*"/g, '')) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    deepest = Math.max(deepest, open);
  }
  expect(open).toBe(0);
  return deepest;
}

const plans = everyPlan();
const all = plans.flatMap((plan) => formulas(plan).map(({ at, formula }) => ({ where: `${plan.tab}!${at}`, formula })));

describe("Excel's limits hold on every sheet", () => {
  test('every sheet has formulas', () => {
    expect(plans.map((plan) => formulas(plan).length > 0)).toEqual(plans.map(() => true));
    expect(all.length).toBeGreaterThan(600);
  });

  test('formulas have at most 8,192 characters and 64 levels, and their brackets are closed', () => {
    expect(all.filter(({ formula }) => formula.length > 8192 || depth(formula) > 63)).toEqual([]);
  });

  test('formulas use functions of Excel 2010 only', () => {
    const used = all.flatMap(({ formula }) => formula.replace(/"[^"]*"/g, '').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('every verdict has a text after its sign', () => {
    expect(all.filter(({ formula }) => /"(✗|!|lưu ý:) ?(, [^"]*)?"(?!&)/.test(formula))).toEqual([]);
  });

  test('titles have at most 32, errors 224, prompts 255 characters, and lists 255 with their commas', () => {
    const validations = plans.flatMap(({ validations: v }) => v);
    expect(validations.length).toBeGreaterThan(90);
    const wrong = validations.filter(
      ({ prompt, error }) =>
        [prompt.title, error.title].some((title) => title === '' || title.length > 32) ||
        prompt.message.length > 255 ||
        error.message.length > 224,
    );
    expect(wrong).toEqual([]);
    const lists = validations.flatMap((v) => (v.kind === 'list' ? [v.items] : []));
    expect(lists.filter((items) => items.join(',').length > 250 || items.some((item) => item.includes(',')))).toEqual(
      [],
    );
  });

  test('no validation text of the forms exceeds the limits and has to be cut', () => {
    const texts = plans.flatMap(({ validations }) => validations.flatMap(({ prompt, error }) => [prompt, error]));
    expect(texts.filter(({ title, message }) => /…$/.test(title) || /…$/.test(message))).toEqual([]);
  });

  test('rows are 409 points high at most, and none has two heights', () => {
    for (const { tab, rowHeights } of plans) {
      expect([tab, rowHeights.filter(({ height }) => !(height > 0 && height <= 409))]).toEqual([tab, []]);
      expect([tab, new Set(rowHeights.map(({ row }) => row)).size]).toEqual([tab, rowHeights.length]);
    }
  });

  test('every cell occurs once and has a style, and no area is merged twice', () => {
    for (const { tab, cells, styles, merges } of plans) {
      expect([tab, new Set(cells.map(({ at }) => at)).size]).toEqual([tab, cells.length]);
      expect([tab, cells.filter(({ style }) => !styles[style])]).toEqual([tab, []]);
      expect([tab, new Set(merges).size]).toEqual([tab, merges.length]);
    }
  });

  test('conditional formats refer to their own sheet only', () => {
    const formats = plans.flatMap((plan) => plan.conditionalFormats);
    expect(formats).toHaveLength(plans.length * 4);
    expect(formats.filter(({ formula }) => formula.includes('!$') || /[A-Z0-9']!/.test(formula))).toEqual([]);
  });

  test('no type is smaller than 11 points, and forms and appendix are set in 13', () => {
    const sizes = plans.flatMap(({ styles }) => Object.values(styles).map(({ size }) => size ?? 13));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    for (const { cells, styles, page } of plans.slice(0, -1)) {
      const last = /:([A-Z])/.exec(page.printArea)?.[1] ?? '';
      const small = cells.filter(({ at, style }) => at.charAt(0) <= last && (styles[style]?.size ?? 13) !== 13);
      expect(small).toEqual([]);
    }
  });
});
