import type { ExcelHost } from '@bieumau/excel-host';
import { assessed } from '../../support/assessed';
import { rowCard } from '../../../src/core/presentation/viewmodels/rowCard';
import { paneOn, held, press, quiet, shown, told, written } from '../../support/paneOn';
import type { Stage, StageOptions } from '../../support/paneOn';
import { closeHosts } from '../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

/** Excel's values, as a program or a paste leaves them. */
async function put(cells: Readonly<Record<string, unknown>>, tab = 'BM2'): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.protection.load('protected');
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
}

const long = 'x'.repeat(32_767);

describe('what may stand in cells', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
    ['an error in a figure', { D9: '#REF!' }, ['fix BM2.1.2-type BM2!D9']],
    ['a total that lost a part', { D7: '=SUM(D8,#REF!,D10)' }, ['fix BM2.1-total BM2!D7']],
    ['an error in a note', { E9: '#REF!' }, []],
    ['an error in a code', { A9: '#REF!' }, ['fix BM2.1.2-row BM2!D9']],
    ['a text of 32,767 characters in a figure', { D9: long }, ['fix BM2.1.2-type BM2!D9']],
    ['in a note', { E9: long }, []],
    ['in a code', { A9: long }, ['fix BM2.1.2-row BM2!D9']],
    ['in a name', { B9: long }, ['explain BM2.1.2-name BM2!B9']],
    ['from Word, with line breaks', { D9: "'53\n", D17: "'143\r\n " }, ['fix BM2.1.2-type BM2!D9', 'fix BM2.3.1-type BM2!D17']], // prettier-ignore
    ['with spaces that do not break', { D9: "'\u00a053\u00a0", A9: '\u00a01.2\u00a0' }, ['fix BM2.1.2-type BM2!D9']],
    ['with spaces of no width', { D9: "'\u200b53", A9: '1.2\u200b' }, ['fix BM2.1.2-type BM2!D9']],
    ['codes with closing dots', { A8: '1.1.', A9: '1.2.' }, []],
    ['a code that Excel took for a number', { A8: 1.1 }, []],
    ['a boolean', { D9: true }, ['fix BM2.1.2-type BM2!D9']],
    ['a formula in a note that explains', { D20: 40, E20: '="tồn " & 4' }, ['explained BM2.3.4-part BM2!D20']],
    ['a formula in a note that says nothing', { D20: 40, E20: '=""' }, ['explain BM2.3.4-part BM2!D20']],
    ['plain arithmetic', { D9: '=50+3' }, []],
  ];
  test.each(cases)('%s', async (_what, cells, expected) => {
    stage = await paneOn({ before: () => put(cells) });
    expect(told(stage)).toEqual(expected);
    expect(stage.state().problem).toBeNull();
    // Whatever stands there, what the pane says stays readable.
    for (const { sentence, fixes, name } of shown(stage))
      for (const text of [sentence, name, ...fixes.map(({ label }) => label)]) expect(text.length).toBeLessThan(500);
    const card = rowCard([assessed(stage.controller.reading()!)], { tab: 'BM2', cell: 'E9' }, 'vi');
    expect(card).toMatchObject({ code: '1.2' });
    expect(card!.reads.length).toBeLessThan(300);
  });
});

describe('where rows went', () => {
  test('sorted the other way round: findings and fixes are where the rows are', async () => {
    stage = await paneOn({ figures: { 'BM2:1.2': '53 văn bản', 'BM2:3.4': 40 }, before: turnedAround });
    expect(told(stage)).toEqual([
      'fix BM2.1-total BM2!D20',
      'fix BM2.1.2-type BM2!D18',
      'fix BM2.2.2-ratio BM2!D14',
      'fix BM2.3.2-ratio BM2!D9',
      'explain BM2.3.4-part BM2!D7',
    ]);
    // 70 + 53 + 8, wherever they stand.
    await press(stage, 'BM2.1-total', 'Khôi phục công thức (131)');
    expect(String(held(stage.host, 'BM2', 'D20').held)).toContain('SUM(D19,D18,D17)');
    await press(stage, 'BM2.1.2-type', 'Chuyển thành 53');
    expect(held(stage.host, 'BM2', 'D18').held).toBe(53);
  });

  /** The table upside down, its formulas gone. */
  async function turnedAround({ user }: ExcelHost): Promise<void> {
    await user.unprotect('BM2');
    await Excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem('BM2').getRange('A7:E20').load('values');
      await context.sync();
      const lines = area.values as unknown[][];
      const computed = ['1', '2.2', '3.2'];
      area.values = [...lines].reverse().map((line) => line.map((value, column) => (column === 3 && computed.includes(String(line[0])) ? '' : value))); // prettier-ignore
      await context.sync();
    });
  }

  test('a row of a Word table that was split goes on below', async () => {
    stage = await paneOn({ figures: { 'BM2:1.2': 'x' } });
    await stage.host.user.insertRows('BM2', 10);
    await put({ B10: 'ban hành trong năm' });
    await stage.controller.checkAll();
    expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9', 'notice BM2!B10-added BM2!B10']);
  });

  test('hidden by a filter: found, and mended in their own rows', async () => {
    stage = await paneOn({
      figures: { 'BM2:1.1': '70', 'BM2:1.2': '53', 'BM2:1.3': '8' },
      before: async ({ user }) => {
        await user.unprotect('BM2');
        await user.hideRows('BM2', 9);
        await user.protect('BM2');
      },
    });
    expect(told(stage)).toHaveLength(3);
    await stage.controller.apply(stage.state().report!.convertAll!);
    expect(['D8', 'D9', 'D10'].map((cell) => held(stage.host, 'BM2', cell).held)).toEqual([70, 53, 8]);
    expect(told(stage)).toEqual([]);
  });

  test('two rows with one code: told, and no fix guesses', async () => {
    stage = await paneOn({ before: () => put({ A10: '1.2', B10: 'Số VBQPPL do cấp huyện ban hành' }) });
    const found = shown(stage).filter(({ id }) => id.includes('-row'));
    expect(found.map(({ id }) => id)).toContain('BM2.1.2-row BM2:1.2');
    expect(found.find(({ id }) => id.startsWith('BM2.1.2-row'))?.fixes).toEqual([]);
  });
});

describe('other sheets', () => {
  const newer = async ({ user }: ExcelHost): Promise<void> => {
    await user.addSheet('Mới');
    await stageWorkbookMark('cv999-2030|BM1|2030-N|UBND tỉnh Bến Tre');
  };
  async function stageWorkbookMark(identity: string): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mới').names.add('_bm', `="${identity}"`);
      await context.sync();
    });
  }

  test('one of a newer edition is told; the others are checked', async () => {
    stage = await paneOn({ figures: { 'BM2:1.2': 'x' }, before: newer });
    expect(stage.state().obstacles).toEqual([expect.stringMatching(/“Mới”.*“cv999-2030”/)]);
    expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9']);
    await stage.controller.checkAll();
    expect(stage.state()).toMatchObject({ verdict: 'fix', problem: null });
  });

  test('one of a newer edition alone is told', async () => {
    stage = await paneOn({ forms: [], before: newer });
    expect(stage.state()).toMatchObject({ report: null, reports: [], problem: null });
    expect(stage.state().obstacles).toHaveLength(1);
  });

  test('a name that is no identity makes no form', async () => {
    stage = await paneOn({ before: async ({ user }) => { await user.addSheet('Mới'); await stageWorkbookMark('x'); } }); // prettier-ignore
    expect(stage.state()).toMatchObject({ obstacles: [], reports: [{}] });
  });

  test('a cell far beyond the table is told with its sheet and a way out; then it is over', async () => {
    stage = await paneOn();
    await put({ XFD1048576: 1 });
    await stage.controller.checkAll();
    expect(stage.state().problem).toMatch(/BM2.*Ctrl\+End/);
    await put({ XFD1048576: '' });
    await stage.controller.checkAll();
    expect(stage.state()).toMatchObject({ problem: null, verdict: 'ready' });
  });

  const noForms: StageOptions = { forms: [] };
  test('a workbook without forms has nothing to check and says nothing', async () => {
    stage = await paneOn(noForms);
    await stage.controller.checkAll();
    expect(stage.state()).toMatchObject({ report: null, verdict: null, problem: null, obstacles: [] });
    await stage.controller.restore('BM2');
    expect(stage.state().news).toMatchObject({ isPartial: true });
  });
});

test('a form that comes to be emptied is a form to be filled', async () => {
  stage = await paneOn();
  await stage.host.user.unprotect('BM2');
  await stage.host.user.clear('BM2', 'D7:E20');
  await stage.pause();
  await quiet(stage.host);
  expect(written(stage.host, 'BM2')).toEqual([]);
  expect(stage.state().report).toMatchObject({ headline: ['Chưa nhập số liệu', 'còn 9 ô chưa nhập'], progress: { filled: 0 } }); // prettier-ignore
});
