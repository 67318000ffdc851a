import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import type { Assessment } from '../../../src/core/report/assessment/Assessment';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { closeHosts, costOf, openHost } from '../../support/host';
import { reportPlans } from '../../support/reportPlans';

jest.setTimeout(180_000);
afterEach(closeHosts);

/** A quarter of what Excel on the web takes in one request. */
const quarter = 1_250_000;

function formulas(plans: readonly SheetPlan[]): number {
  return plans.flatMap(({ cells }) => cells).filter(({ content }) => content.kind === 'formula').length;
}

/** What is said of a report: its cells differ, as Excel gives the results of formulas and a new file has none. */
function judgementOf({ report, findings, counts, verdict, signoff, priors }: Assessment): object {
  const { edition, periodCode, unit } = report.sheets;
  return { edition: edition.id, periodCode, unit, findings, counts, verdict, signoff, priors };
}

test.each(['blank', 'filed'] as const)('all sheets of a %s report', async (how) => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  const plans = reportPlans(how, ['Sheet1']);
  expect(plans.length).toBeGreaterThanOrEqual(8);
  const inserted = await costOf(host, () => workbook.insert(plans));
  // A look, two that write, and one for pages, frozen panes and protection.
  expect(inserted.requests).toBeLessThanOrEqual(4);
  expect(inserted.bytes).toBeLessThan(quarter);

  const tabs = plans.map(({ tab }) => tab);
  const read = await costOf(host, async () => {
    await workbook.sheets();
    await workbook.readUsed(tabs);
  });
  expect(read.requests).toBe(2);
  const cells = (await workbook.readUsed(tabs)).flatMap((block) => block.cells.flat());
  const calculated = cells.filter(({ content }) => content.kind === 'formula' && content.result !== undefined);
  expect(calculated).toHaveLength(formulas(plans));

  const file = await FileWorkbook.create();
  await file.insert(plans);
  const inExcel = (await assessWorkbook(workbook)).map(judgementOf);
  expect(inExcel.length).toBeGreaterThan(0);
  expect(inExcel).toEqual((await assessWorkbook(file)).map(judgementOf));
});
