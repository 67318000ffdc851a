/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, open, run } from './stage';
import { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

function draw(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B3'), 'Columns');
  chart.title.text = 'Qua các kỳ';
  chart.legend.visible = false;
  chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A1:A3'));
  chart.setPosition('D1', 'H9');
  return chart;
}

const drawn = {
  type: 'ColumnClustered',
  title: 'Qua các kỳ',
  hasLegend: false,
  series: [{ name: '', values: 'B1:B3', categories: 'A1:A3' }],
  from: 'D1',
  to: 'H9',
};

async function drawOnSheet1(): Promise<void> {
  await run(async (context) => {
    draw(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

test('a chart over cells has the properties that the client reads', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = draw(sheet).load('id,name,chartType,title/text');
    const count = sheet.charts.getCount();
    const second = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3')).load('id');
    const series = second.series.load('count');
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, count.value]).toEqual(['Chart 1', 'ColumnClustered', 'Qua các kỳ', 1]); // prettier-ignore
    expect(second.id).not.toBe(chart.id);
    expect(series.count).toBe(2);
    second.delete();
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.charts).toMatchObject([drawn]);
});

test('a chart is copied and deleted with its sheet, and a snapshot contains it', async () => {
  await drawOnSheet1();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').copy('End').name = 'Bản sao';
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  const snapshot = host.snapshot();
  expect(snapshot.sheets).toMatchObject([{ name: 'Bản sao', charts: [drawn] }]);
  const other = new ExcelHost();
  await other.load(snapshot);
  expect(other.snapshot()).toEqual(snapshot);
  await other.dispose();
});

test.each<readonly [string, (sheet: Excel.Worksheet) => unknown, string]>([
  ['of another kind', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B3')), 'ApiNotFound'],
  ['that does not exist', (sheet) => sheet.charts.getItem('x').delete(), 'ItemNotFound'],
  [
    'on a protected sheet',
    (sheet) => {
      sheet.protection.protect();
      draw(sheet);
    },
    'AccessDenied',
  ],
])('a chart %s is refused with an error location', async (_what, act, code) => {
  const error = await errorOf(() =>
    run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }),
  );
  expect(error).toEqual({ code, location: expect.stringMatching(/^Chart/) as string });
});
