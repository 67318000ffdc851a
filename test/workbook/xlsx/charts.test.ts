import type { PlanChart } from '../../../src/core/layout/SheetPlan';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { samplePlan } from '../../support/samplePlan';
import { unzip } from '../../support/archive';

const chart: PlanChart = {
  kind: 'columns',
  title: 'Qua <các> kỳ',
  categories: 'B4:B6',
  values: 'D4:D6',
  area: 'H2:N16',
};

async function drawn(): Promise<Uint8Array> {
  const workbook = await FileWorkbook.create();
  await workbook.insert([samplePlan({ tab: 'BM4' }), samplePlan({ tab: "So'sánh", charts: [chart] })]);
  return workbook.save();
}

function chartIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzip(bytes)).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  expect(parts).toHaveLength(1);
  return parts[0]![1].replaceAll('&apos;', "'");
}

test('a column chart refers to its cells with their sheet', async () => {
  const bytes = await drawn();
  const xml = chartIn(bytes);
  expect(xml).toMatch(/<c:barDir val="col"\/>/);
  expect(xml).toMatch(/<c:cat>.*<c:f>'So''sánh'!\$B\$4:\$B\$6<\/c:f>/s);
  expect(xml).toMatch(/<c:val>.*<c:f>'So''sánh'!\$D\$4:\$D\$6<\/c:f>/s);
  expect(xml).toContain('Qua &lt;các&gt; kỳ');
  expect(xml).not.toContain('<c:legend>');
  const parts = unzip(bytes);
  expect(parts['xl/drawings/drawing1.xml']).toMatch(/<xdr:from><xdr:col>7<\/xdr:col>.*<xdr:row>1<\/xdr:row>/s);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<drawing');
});

test('a workbook with charts can be changed, and keeps them', async () => {
  const workbook = await FileWorkbook.open(await drawn());
  await workbook.write([{ tab: 'BM4', cell: 'D5', content: { kind: 'number', value: 9 } }]);
  const xml = chartIn(await workbook.save());
  expect(xml).toContain("<c:f>'So''sánh'!$D$4:$D$6</c:f>");
  expect(xml).toContain('Qua &lt;các&gt; kỳ');
});
