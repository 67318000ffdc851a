import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { closeHosts, costOf, openHost } from '../../support/host';
import { reportPlans } from '../../support/reportPlans';

jest.setTimeout(180_000);
afterEach(closeHosts);

const megabyte = 1_000_000;

function formulas(plans: readonly SheetPlan[]): number {
  return plans.flatMap(({ cells }) => cells).filter(({ content }) => content.kind === 'formula').length;
}

test.each(['blank', 'filed'] as const)('all sheets of a %s report', async (how) => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  const plans = reportPlans(how, ['Sheet1']);
  expect(plans.length).toBeGreaterThanOrEqual(8);
  const inserted = await costOf(host, () => workbook.insert(plans));
  expect(inserted.requests).toBeLessThanOrEqual(3);
  expect(inserted.bytes).toBeLessThan(megabyte);

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
  expect(await assessWorkbook(workbook)).toEqual(await assessWorkbook(file));
});
