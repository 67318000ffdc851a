import type { ExcelHost } from '@bieumau/excel-host';
import { paneOn, fixesOf, held, press, shown, told } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import { closeHosts } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

async function open(options: StageOptions): Promise<ExcelHost> {
  stage = await paneOn(options);
  return stage.host;
}

function labels(rule: string): readonly string[] {
  return fixesOf(stage, rule).map(({ label, isPrimary }) => `${isPrimary ? '*' : ''}${label}`);
}

test('a text becomes its number, and text again after undo', async () => {
  const host = await open({ figures: { 'BM2:1.2': '1.800' } });
  expect(labels('BM2.1.2-type')).toEqual(['*Chuyển thành 1.800']);
  await press(stage, 'BM2.1.2-type', 'Chuyển thành 1.800');
  expect(held(host, 'BM2', 'D9').held).toBe(1800);
  expect(stage.state()).toMatchObject({
    news: { text: 'Đã sửa 1 ô.', canUndo: true, isPartial: false },
    problem: null,
  });
  expect(told(stage)).toEqual([]);
  await stage.controller.undo();
  expect(held(host, 'BM2', 'D9').held).toBe('1.800');
  expect(stage.state().news).toEqual({ text: 'Đã trả lại 1 ô như trước.', canUndo: false, isPartial: false });
  expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9']);
});

test('all certain texts become numbers at once, and doubtful ones stay', async () => {
  const typed = {
    'BM2:1.1': '70',
    'BM2:1.2': '53 văn bản',
    'BM2:1.3': '12\n15',
    'BM2:2.1': '-',
    'BM2:3.1': '143\u00a0',
  };
  const host = await open({ figures: { ...typed, 'BM2:3.3': 1.8 } });
  const all = stage.state().report?.convertAll;
  expect(all?.type === 'cells' && all.changes.map(({ cell, now }) => [cell, now])).toEqual([
    ['D8', { kind: 'number', value: 70 }],
    ['D9', { kind: 'number', value: 53 }],
    ['D17', { kind: 'number', value: 143 }],
  ]);
  await stage.controller.apply(all!);
  expect(['D8', 'D9', 'D10', 'D12', 'D17', 'D19'].map((cell) => held(host, 'BM2', cell).held)).toEqual([70, 53, '12\n15', '-', 143, 1.8]); // prettier-ignore
  expect(stage.state().news?.text).toBe('Đã sửa 3 ô.');
  expect(stage.state().report?.convertAll).toBeNull();
  await stage.controller.undo();
  expect(['D8', 'D9', 'D17'].map((cell) => held(host, 'BM2', cell).held)).toEqual(['70', '53 văn bản', '143\u00a0']);
});

describe('a cell that changed since the fix was offered', () => {
  /** Excel loses the events, so that the offer stands. */
  async function changed(host: ExcelHost, cell: string, text: string): Promise<void> {
    host.faults.dropEvents(1);
    await host.user.type('BM2', cell, text);
    await stage.pause();
  }

  test('a cell that changed since the fix was offered stays, and the pane says so', async () => {
    const host = await open({ figures: { 'BM2:1.2': '53 văn bản' } });
    await changed(host, 'D9', '60');
    await press(stage, 'BM2.1.2-type', 'Chuyển thành 53');
    expect(held(host, 'BM2', 'D9').held).toBe(60);
    expect(stage.state().news).toMatchObject({ isPartial: true, canUndo: false });
    expect(stage.state().news?.text).toContain('BM2!D9');
    expect(told(stage)).toEqual([]);
  });

  test('a cell that changed stays while the others are fixed', async () => {
    const host = await open({ figures: { 'BM2:1.1': '70', 'BM2:1.2': '53' } });
    await changed(host, 'D9', '60');
    await stage.controller.apply(stage.state().report!.convertAll!);
    expect([held(host, 'BM2', 'D8').held, held(host, 'BM2', 'D9').held]).toEqual([70, 60]);
    expect(stage.state().news).toMatchObject({ isPartial: true, canUndo: true });
    expect(stage.state().news?.text).toMatch(/^Đã sửa 1 ô\. .*BM2!D9/);
  });

  test('a cell that changed after its fix is not undone', async () => {
    const host = await open({ figures: { 'BM2:1.1': '70', 'BM2:1.2': '53' } });
    await stage.controller.apply(stage.state().report!.convertAll!);
    await changed(host, 'D8', '71');
    await stage.controller.undo();
    expect([held(host, 'BM2', 'D8').held, held(host, 'BM2', 'D9').held]).toEqual([71, '53']);
    expect(stage.state().news).toMatchObject({ isPartial: true, canUndo: false });
  });
});

describe('percentages that Excel made', () => {
  test.each<readonly [string, number, number, string, string]>([
    ['100%', 1, 100, '0%', '100% thành 100'],
    ['12,16%', 0.1216, 12.16, '0.00%', '12,16% thành 12,16'],
  ])('%s is stored as %d and becomes %d, without its format', async (typed, stored, wanted, format, text) => {
    const host = await open({ forms: ['BM1'] });
    await host.user.type('BM1', 'D19', typed);
    await stage.pause();
    expect(held(host, 'BM1', 'D19')).toEqual({ held: stored, format });
    expect(shown(stage)[0]?.fixes[0]?.fix).toMatchObject({ changes: [{ cell: 'D19', text }] });
    await stage.controller.apply(stage.state().report!.convertAll!);
    expect(held(host, 'BM1', 'D19')).toEqual({ held: wanted, format: 'General' });
    await stage.controller.undo();
    expect(held(host, 'BM1', 'D19')).toEqual({ held: stored, format });
  });
});

test('a cell formatted as text gets a number format, and its own back after undo', async () => {
  const host = await open({
    before: async ({ user }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('BM2').getRange('D9').numberFormat = [['@']];
        await context.sync();
      });
      await user.type('BM2', 'D9', '53');
    },
  });
  expect(held(host, 'BM2', 'D9')).toEqual({ held: '53', format: '@' });
  await press(stage, 'BM2.1.2-type', 'Chuyển thành 53');
  expect(held(host, 'BM2', 'D9').held).toBe(53);
  expect(held(host, 'BM2', 'D9').format).not.toBe('@');
  expect(told(stage)).toEqual([]);
  await stage.controller.undo();
  expect(held(host, 'BM2', 'D9')).toEqual({ held: '53', format: '@' });
});

test('a figure in a group heading is cleared', async () => {
  const host = await open({ figures: { 'BM2:3': 5 } });
  expect(labels('BM2.3-heading')).toEqual(['*Xóa 5']);
  await press(stage, 'BM2.3-heading', 'Xóa 5');
  expect(held(host, 'BM2', 'D16').held).toBe('');
  expect(told(stage)).toEqual([]);
  await stage.controller.undo();
  expect(held(host, 'BM2', 'D16').held).toBe(5);
});

test('a text with two readings offers both; the answer is remembered for the row', async () => {
  const host = await open({ figures: { 'BM2:1.1': '12\n15', 'BM2:1.2': '7\n9' } });
  expect(labels('BM2.1.1-type')).toEqual(['Là 12', 'Là 15']);
  await press(stage, 'BM2.1.1-type', 'Là 15');
  expect(held(host, 'BM2', 'D8').held).toBe(15);
  expect(labels('BM2.1.2-type')).toEqual(['Là 7', 'Là 9']);
  await host.user.type('BM2', 'D8', '20\n30');
  await stage.pause();
  expect(labels('BM2.1.1-type')).toEqual(['Là 20', '*Là 30 (như lần trước)']);
  // And on another day.
  const memory = Object.fromEntries(stage.memory);
  await stage.controller.stop();
  await open({ figures: { 'BM2:1.1': '1\n2' }, memory });
  expect(labels('BM2.1.1-type')).toEqual(['Là 1', '*Là 2 (như lần trước)']);
});

describe('what a row can be asked for', () => {
  test.each<readonly [string, number | string, readonly string[]]>([
    ['BM2:1.2', 1.8, ['Là 1.800']],
    ['BM2:1.2', '-', ['Là 0']],
    ['BM2:1.2', 'khoảng 4', []],
    ['BM2:1', '132 văn bản', ['*Chuyển thành 132', 'Khôi phục công thức (131)']],
    ['BM1:7', 'Có', ['*Chuyển thành 1']],
    ['BM1:6.2', 'qua bưu điện', ['Là 0', 'Là 1', 'Là 2']],
  ])('%s with %j', async (row, typed, expected) => {
    await open({ forms: [row.slice(0, 3)], figures: { [row]: typed } });
    expect(labels(`${row.replace(':', '.')}-type`)).toEqual(expected);
  });
});

test('an assessment of a task is written as the forms have it', async () => {
  const task = { section: 'I', no: '1', content: 'Ban hành kế hoạch', result: 'Kế hoạch', time: 'Quý I', lead: 'Sở Nội vụ', support: '' }; // prettier-ignore
  const host = await open({
    forms: ['BM2', 'PL'],
    tasks: ['đã hoàn thành.', 'xong phần đầu'].map((assessment, place) => ({
      ...task,
      no: String(place + 1),
      assessment,
    })),
  });
  const assessments = (): unknown => ['G7', 'G8', 'G9', 'G10'].map((cell) => held(host, 'PL', cell).held);
  const before = assessments();
  const status = shown(stage).filter(({ fixes }) => fixes.some(({ label }) => label.startsWith('Ghi')));
  expect(status.map(({ fixes }) => fixes.map(({ label, isPrimary }) => `${isPrimary ? '*' : ''}${label}`))).toEqual([
    ['*Ghi “Hoàn thành”'],
    ['Ghi “Hoàn thành”', 'Ghi “Đang thực hiện”', 'Ghi “Chưa thực hiện”'],
  ]);
  await stage.controller.apply(stage.state().report!.convertAll!);
  expect(assessments()).toEqual((before as string[]).map((text) => (text === 'đã hoàn thành.' ? 'Hoàn thành' : text)));
  expect(before).toContain('đã hoàn thành.');
});
