import fc from 'fast-check';
import type { ExcelHost } from '@bieumau/excel-host';
import { closeHosts, openHost } from '../../../support/host';
import { typedReport } from '../../../support/randomReport';
import { paneOn, quiet } from '../../../support/paneOn';
import type { Stage } from '../../../support/paneOn';
import { changeOf, plansOfReport, readingOf, signOff } from '../../../support/signFile';
import { ExcelWorkbook } from '../../../../src/workbook/excel';

jest.setTimeout(60_000);
afterEach(closeHosts);

/** What people do to a workbook in Excel without changing what its report says. */
const looks: Readonly<Record<string, (host: ExcelHost, tab: string, at: number) => Promise<unknown>>> = {
  font: (_, tab, at) =>
    inExcel(tab, (sheet) => {
      sheet.getRange(`A1:F${String(10 + at)}`).format.font.set({ bold: at % 2 === 0, size: 9, color: '#FF0000' });
    }),
  fill: (_, tab, at) =>
    inExcel(tab, (sheet) => {
      sheet.getRange(`D${String(7 + at)}`).format.fill.color = '#00FF00';
    }),
  widths: (_, tab, at) =>
    inExcel(tab, (sheet) => {
      sheet.getRange('A:E').format.columnWidth = 20 + at;
      sheet.getRange('7:9').format.rowHeight = 15 + at;
    }),
  'number format': (_, tab, at) =>
    inExcel(tab, (sheet) => {
      sheet.getRange(`D${String(7 + at)}`).numberFormat = [['0.000']];
    }),
  order: (_, tab) => inExcel(tab, (sheet) => (sheet.position = 0)),
  'another sheet': ({ user }) => user.addSheet(),
  'rows inserted': ({ user }, tab, at) => user.insertRows(tab, 8 + at, 2),
  'hidden rows': ({ user }, tab, at) => user.hideRows(tab, 8 + at, 2),
};

async function inExcel(tab: string, change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(tab));
    await context.sync();
  });
}

interface Made {
  readonly stage: Stage;
  readonly tab: string;
}

/** A report made at random, signed off, in Excel with the pane beside it. */
async function open(report: Parameters<typeof plansOfReport>[0], form: string): Promise<Made> {
  const host = await openHost();
  await new ExcelWorkbook().insert(plansOfReport(report, [form], ['Sheet1']));
  await signOff(new ExcelWorkbook());
  await host.user.unprotect(form);
  const snapshot = host.snapshot();
  await closeHosts();
  const stage = await paneOn({ forms: [], before: (next) => next.load(snapshot) });
  await quiet(stage.host);
  return { stage, tab: form };
}

const form = fc.constantFrom('BM2', 'BM5', 'BM6');

test('any change of looks keeps the sign-off of any report, in what the pane shows', async () => {
  const some = fc.array(fc.tuple(fc.constantFrom(...Object.keys(looks)), fc.nat({ max: 8 })), { minLength: 4, maxLength: 6 }); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(typedReport, form, some, async (report, wanted, all) => {
      const { stage, tab } = await open(report, wanted);
      expect(stage.state().signoff?.state).toBe('unchanged');
      for (const [name, at] of all) {
        await looks[name]!(stage.host, tab, at);
        await stage.pause();
        expect([name, stage.state().signoff?.state]).toEqual([name, 'unchanged']);
      }
      await stage.host.user.rename(tab, 'Tư pháp');
      await stage.controller.checkAll();
      expect(stage.state().signoff?.state).toBe('unchanged');
      await stage.controller.stop();
      await closeHosts();
    }),
    { numRuns: 6, seed: 20221215 },
  );
});

test('any single change of a printed cell of any report voids it once people pause', async () => {
  await fc.assert(
    fc.asyncProperty(
      typedReport,
      form,
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      async (report, wanted, all) => {
        // prettier-ignore
        const { stage } = await open(report, wanted);
        for (const [place, at] of all.entries()) {
          const { key, tab, cell, text } = changeOf(await readingOf(stage.workbook), at, place);
          await stage.host.user.type(tab, cell, text);
          await stage.pause();
          expect([key, text, stage.state().signoff?.state]).toEqual([key, text, 'changed']);
          await signOff(stage.workbook);
          await stage.controller.checkAll();
          expect(stage.state().signoff?.state).toBe('unchanged');
        }
        await stage.controller.stop();
        await closeHosts();
      },
    ),
    { numRuns: 6, seed: 20221215 },
  );
});
