import fc from 'fast-check';
import type { RowKey } from '../../src/core/catalogue';
import { roundHalfUp } from '../../src/core/base/rounding';
import { rowOf } from '../../src/core/base/address';
import { comparisonColumns, hasComparison, withoutComparison } from '../../src/core/layout/comparisonColumns';
import type { ComparedPeriod } from '../../src/core/layout/comparisonColumns';
import { formPlan } from '../../src/core/layout';
import { formPositions } from '../../src/core/layout/positions';
import { scanForm } from '../../src/core/layout/scanForm';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { comparisonPlanOf, comparisonRules } from '../support/comparisonPlans';
import { head } from '../support/sheetPlans';
import { recalculate, resave } from './libreOffice';
import type { Calculated } from './libreOffice';
import { edition, filedReport, typedReport } from '../support/randomReport';
import type { TypedReport } from '../support/randomReport';

/** Blanks, zeros and figures of all sizes. */
const figures = fc.array(fc.oneof(fc.constant(NaN), fc.constant(0), fc.integer({ min: 0, max: 500_000 }), fc.constantFrom(0.5, 33.33, 99.95)), { minLength: edition.rows.length, maxLength: edition.rows.length }); // prettier-ignore
const reports = [filedReport, ...fc.sample(typedReport, { seed: 581, numRuns: 5 })];
const periods = fc.sample(figures, { seed: 2022, numRuns: reports.length + 1 });

/** Another period for each report. */
function comparedPeriod(index: number, label: string): ComparedPeriod {
  return { label, isLike: true, figure: (key) => periods[index]?.[edition.row.get(key)?.index ?? -1] ?? NaN };
}

/** A report with comparison columns in all of its forms and the comparison sheet. */
async function write(report: TypedReport, index: number): Promise<Uint8Array> {
  const content = {
    figure: (key: RowKey) => report.figures.get(key),
    overFormula: () => true,
    note: () => undefined,
  };
  const plain = await FileWorkbook.create();
  const plans = edition.forms.map((form) => formPlan(form, head, form.tab, content));
  await plain.insert(plans);
  const blocks = await plain.readUsed(plans.map(({ tab }) => tab));
  const beside = edition.forms.map((form, at): SheetPlan => {
    const [plan, block] = [plans[at]!, blocks[at]!];
    const made = comparisonColumns(form, form.tab, block, scanForm(form, block), comparedPeriod(index, 'Năm 2021'), comparisonRules); // prettier-ignore
    if (!made || !('plan' in made)) throw new Error(`no columns beside ${form.id}`);
    const styles = Object.entries(made.plan.styles).map(([key, style]) => [`beside ${key}`, style] as const);
    const cells = made.plan.cells.map(({ at: cell, content: held, style }) => ({ at: cell, content: held ?? { kind: 'empty' as const }, style: `beside ${style}` })); // prettier-ignore
    return { ...plan, styles: { ...plan.styles, ...Object.fromEntries(styles) }, cells: [...plan.cells, ...cells] };
  });
  const compared = comparisonPlanOf({ previous: comparedPeriod(index, 'Năm 2021'), yearAgo: comparedPeriod(index + 1, '6 tháng 2021') }); // prettier-ignore
  const workbook = await FileWorkbook.create();
  await workbook.insert([...beside, compared]);
  return workbook.save();
}

type Shown = number | string;

function difference(now: Shown, then: Shown): Shown {
  return typeof now === 'number' && typeof then === 'number' ? now - then : '';
}

function change(now: Shown, then: Shown): Shown {
  if (typeof now !== 'number' || typeof then !== 'number' || then === 0) return '';
  return roundHalfUp(((now - then) / then) * 100, 2);
}

/** Rounds away the differences of two programs in the last digits of a double. */
function close(value: Shown): Shown {
  return typeof value === 'number' ? Number(value.toPrecision(10)) + 0 : value;
}

describe('LibreOffice calculates comparisons as TypeScript does', () => {
  let files: readonly Uint8Array[] = [];
  let calculated: readonly Calculated[] = [];

  beforeAll(async () => {
    files = await Promise.all(reports.map(write));
    calculated = await recalculate(files);
  }, 600_000);

  /** Each row with a function that returns its displayed values in columns of a sheet. */
  function rowsOf(tab: string, at: ReadonlyMap<RowKey, number>, index: number) {
    const cells = calculated[index]?.get(tab);
    return [...at].map(([key, row]) => {
      const shown = (column: string): Shown => cells?.get(`${column}${String(row)}`) ?? '';
      return { key, type: edition.row.get(key)?.type ?? 'heading', shown };
    });
  }

  test.each(reports.map((_, index) => index))('the comparison columns of the forms of report %i agree', (index) => {
    let compared = 0;
    for (const form of edition.forms)
      for (const { key, type, shown } of rowsOf(form.tab, formPositions(form).rowOf, index)) {
        const then = type === 'heading' ? NaN : comparedPeriod(index, '').figure(key);
        const hasDifference = type !== 'heading' && type !== 'code';
        const expected = [
          Number.isNaN(then) ? '' : then,
          hasDifference ? difference(shown('D'), shown('G')) : '',
          hasDifference && type !== 'percent' ? change(shown('D'), shown('G')) : '',
        ];
        expect([key, ...['G', 'H', 'I'].map((column) => close(shown(column)))]).toEqual([key, ...expected.map(close)]);
        if (expected[1] !== '') compared += 1;
      }
    expect(compared).toBeGreaterThan(30);
  });

  test.each(reports.map((_, index) => index))('the comparison sheet of report %i agrees', (index) => {
    const { cells } = comparisonPlanOf();
    const rows = new Map<RowKey, number>();
    const codes = cells.filter(({ at, style }) => at.startsWith('A') && style === 'code');
    codes.forEach(({ at }, position) => rows.set(edition.rows[position]?.key ?? '', rowOf(at)));
    expect(rows.size).toBe(edition.rows.length);
    const inForms = new Map(edition.forms.flatMap((form) => rowsOf(form.tab, formPositions(form).rowOf, index)).map(({ key, shown }) => [key, shown('D')])); // prettier-ignore
    for (const { key, type, shown } of rowsOf('So sánh', rows, index)) {
      const figure = type === 'heading' ? '' : (inForms.get(key) ?? '');
      const isCompared = type !== 'heading' && type !== 'code';
      const expected = [
        typeof figure === 'number' ? figure : '',
        isCompared ? difference(shown('D'), shown('E')) : '',
        isCompared && type !== 'percent' ? change(shown('D'), shown('E')) : '',
        isCompared ? difference(shown('D'), shown('H')) : '',
        isCompared && type !== 'percent' ? change(shown('D'), shown('H')) : '',
      ];
      expect([key, ...['D', 'F', 'G', 'I', 'J'].map((column) => close(shown(column)))]).toEqual([key, ...expected.map(close)]); // prettier-ignore
    }
    // The row that is selected initially, over the three periods.
    const sheet = calculated[index]?.get('So sánh');
    const at = (cell: string): Shown => sheet?.get(cell) ?? '';
    const chosen = [...rows].find(([key]) => String(at('L2')).startsWith(`${key.replace(':', ' ')} `))?.[1] ?? 0;
    expect(['M6', 'M7', 'M8'].map(at)).toEqual(['H', 'E', 'D'].map((column) => at(`${column}${String(chosen)}`)));
  });

  test.each([['xls'], ['ods']] as const)(
    'the comparison columns are recognised after a file was saved as .%s',
    async (format) => {
      const [bytes] = await resave(files.slice(0, 1), [format, 'xlsx']);
      const workbook = await FileWorkbook.open(bytes!);
      const blocks = await workbook.readUsed(edition.forms.map(({ tab }) => tab));
      for (const [index, form] of edition.forms.entries()) {
        const block = blocks[index]!;
        const scanned = scanForm(form, block);
        expect([form.id, hasComparison(block)]).toEqual([form.id, true]);
        expect(comparisonColumns(form, form.tab, block, scanned, comparedPeriod(3, 'Năm 2020'), comparisonRules)).toHaveProperty('plan'); // prettier-ignore
        const ours = withoutComparison(form, form.tab, block, scanned)?.cells.length ?? 0;
        expect(ours).toBeGreaterThan(form.rows.filter(({ type }) => type === 'count').length * 2);
      }
    },
  );
});
