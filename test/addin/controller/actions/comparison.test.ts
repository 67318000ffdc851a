import { comparisonSheetId, decodeIdentity } from '../../../../src/core/layout/identity';
import { closeHosts, costOf } from '../../../support/host';
import { paneOn } from '../../../support/paneOn';
import type { Stage } from '../../../support/paneOn';
import { goesOn, isTold } from '../../../support/failures';

jest.setTimeout(60_000);
afterEach(closeHosts);

/** Quý I after the year, both in the workbook. */
async function nextOn(): Promise<Stage> {
  const stage = await paneOn({ forms: ['BM2'] });
  const earlier = stage.controller.earlier;
  expect(await earlier.insertNext(earlier.nextViews()[0]!)).toBe(true);
  return stage;
}

const tab = 'BM2 2023-Q1';

function column(stage: Stage, letters: string): readonly unknown[] {
  const sheet = stage.host.snapshot().sheets.find(({ name }) => name === tab)!;
  const at = letters.charCodeAt(0) - 65;
  return sheet.cells.filter(({ column: place }) => place === at).map(({ formula, value }) => (formula ? 'formula' : value)); // prettier-ignore
}

test('columns stand beside the forms and go away again; nothing of the forms changes', async () => {
  const stage = await nextOn();
  const before = JSON.stringify(stage.controller.reading()!.entries.size);
  const checks = column(stage, 'F');
  const comparing = stage.controller.comparing;
  expect(comparing.hasColumns()).toBe(false);
  await comparing.addColumns('2022-N');
  expect(stage.state()).toMatchObject({
    problem: null,
    news: { text: `Đã thêm cột so sánh với năm 2022 vào ${tab}.` },
  });
  expect(comparing.hasColumns()).toBe(true);
  expect(column(stage, 'G')).toContain(131);
  expect(column(stage, 'H').filter((one) => one === 'formula').length).toBeGreaterThan(5);
  expect(column(stage, 'F')).toEqual(checks);
  expect(JSON.stringify(stage.controller.reading()!.entries.size)).toBe(before);

  await comparing.removeColumns();
  expect(comparing.hasColumns()).toBe(false);
  expect(column(stage, 'G').filter((one) => one !== undefined && one !== '')).toEqual([]);
});

test('something of somebody else’s is kept, and its cell is named', async () => {
  const stage = await nextOn();
  const sheet = stage.controller.reading()!.forms.get('BM2')!;
  const at = sheet.scanned.rows.get('BM2:1.1')!.figureAt.replace('D', 'H');
  await stage.workbook.writeLocked([{ tab, cell: at, content: { kind: 'text', text: 'của tôi' } }]);
  const comparing = stage.controller.comparing;
  await comparing.addColumns('2022-N');
  expect(stage.state().news).toMatchObject({ isPartial: true });
  expect(stage.state().news?.text).toContain(`${tab}!${at}`);
  expect(comparing.hasColumns()).toBe(false);
  expect(column(stage, 'H')).toContain('của tôi');
});

test('the comparison sheet is made, and made anew in its place', async () => {
  const stage = await nextOn();
  const comparing = stage.controller.comparing;
  const sheets = (): readonly string[] =>
    stage.controller.sheets().flatMap(({ tab: name, identity }) => (decodeIdentity(identity ?? '')?.form === comparisonSheetId ? [name] : [])); // prettier-ignore
  await comparing.makeSheet();
  expect(stage.state()).toMatchObject({ problem: null, news: { text: 'Đã lập trang So sánh.' } });
  expect(sheets()).toEqual(['So sánh']);
  await comparing.makeSheet();
  expect(sheets()).toEqual(['So sánh']);
  // It is no report, and no sheet to be checked.
  expect(stage.state().reports).toHaveLength(2);
});

test('without earlier figures it is said', async () => {
  const stage = await paneOn({ forms: ['BM2'] });
  const comparing = stage.controller.comparing;
  await comparing.makeSheet();
  expect(stage.state().news).toMatchObject({ isPartial: true, text: 'Chưa có số liệu kỳ trước để so sánh.' });
  await comparing.addColumns('2022-6T');
  expect(stage.state().news?.isPartial).toBe(true);
});

test('whatever fails is told, with what was done before', async () => {
  const first = await nextOn();
  const { requests } = await costOf(first.host, async () => first.controller.comparing.addColumns('2022-N'));
  expect(requests).toBeLessThan(12);
  for (let n = 1; n <= requests; n += 1) {
    await closeHosts();
    const stage = await nextOn();
    stage.host.faults.failRequest(n, 'AccessDenied');
    await stage.controller.comparing.addColumns('2022-N');
    isTold(stage);
    await goesOn(stage);
  }
});
