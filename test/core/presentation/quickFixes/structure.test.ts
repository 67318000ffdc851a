import type { ExcelHost, SheetSnapshot } from '@bieumau/excel-host';
import { messages } from '../../../../src/core/presentation/messages';
import { restoreOffers } from '../../../../src/core/presentation/quickFixes/restoreOffer';
import { fillOffer } from '../../../../src/core/presentation/quickFixes/fillOffer';
import type { CellChange } from '../../../../src/core/presentation/quickFixes/QuickFix';
import { paneOn, fixesOf, held, press, quiet, sheetOf, shown, told, written } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import { looks } from '../../../support/restoreForm';
import { closeHosts } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

async function open(options: StageOptions = {}): Promise<ExcelHost> {
  stage = await paneOn({ notes: { 'BM2:1.3': 'gồm 2 văn bản', 'BM2:3.4': 'tồn' }, ...options });
  return stage.host;
}

/** Somebody takes the protection off, does something, and puts it on again. */
async function spoil({ user }: ExcelHost, act: () => Promise<unknown>): Promise<void> {
  await user.activate('BM2');
  await user.unprotect('BM2');
  await act();
  await user.protect('BM2');
  await stage.pause();
}

/** The sheets whose protection changes from now on. */
async function protectionChanges(): Promise<readonly string[]> {
  const changed: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onProtectionChanged.add(({ worksheetId }) => {
      changed.push(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  return changed;
}

/** What puts all formulas back. */
function fillChanges(): { readonly changes: readonly CellChange[] } {
  const { empties, typed } = fillOffer(stage.controller.reading()!, 'vi');
  return { changes: [...empties, ...typed].map(({ change }) => change) };
}

function pasteFormat(change: (sheet: Excel.Worksheet) => unknown): () => Promise<void> {
  return () =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('BM2'));
      await context.sync();
    });
}

/** A form as it is seen, without the contents of the columns of figures and notes. */
function frame(sheet: SheetSnapshot): object {
  const { cellLooks, ...rest } = looks(sheet) as { cellLooks: { at: string; held: unknown; look: object }[] };
  const cells = cellLooks.map(({ at, held: content, look }) => {
    const { locked = true, ...seen } = look as { locked?: boolean };
    return {
      ...{ at, look: { ...seen, locked } },
      held: / [34]$/.test(at) ? '' : content,
    };
  });
  return { ...rest, cells };
}

const ofTotal = 'Khôi phục công thức (131)';

describe('a total that somebody typed over', () => {
  test('a total that somebody typed over gets its formula back on request, and can be typed over again', async () => {
    const host = await open({ figures: { 'BM2:1': 132 } });
    const { protection } = sheetOf(host, 'BM2');
    expect(protection).not.toBeNull();
    expect(fixesOf(stage, 'BM2.1-total')).toMatchObject([{ label: ofTotal, isPrimary: false }]);
    expect(stage.state().report?.convertAll).toBeNull();
    await press(stage, 'BM2.1-total', ofTotal);
    expect(String(held(host, 'BM2', 'D7').held)).toMatch(/SUM\(D8,D9,D10\)/);
    expect(host.user.text('BM2', 'D7')).toBe('131');
    expect(sheetOf(host, 'BM2').protection).toEqual(protection);
    expect(told(stage)).toEqual([]);
    await stage.controller.undo();
    expect(held(host, 'BM2', 'D7').held).toBe(132);
    await host.user.type('BM2', 'D7', '133');
    expect(host.user.text('BM2', 'D7')).toBe('133');
  });

  test('a column pasted over totals is taken whole, and no fix of its figures lifts the protection', async () => {
    const host = await open({ forms: ['BM3'] });
    // Row 1 in D7 is a heading, row 1.4 in D11 a total.
    const column = ['', '34 thủ tục', '89', '322', '1762', ...Array<string>(20).fill('0')];
    await host.user.paste('BM3', 'D7', column.join('\n'));
    await stage.pause();
    expect(host.user.text('BM3', 'D11')).toBe('1.762');
    const lifted = await protectionChanges();
    await stage.controller.apply(stage.state().report!.convertAll!);
    const { changes } = fillChanges();
    expect(changes.length).toBeGreaterThan(0);
    await stage.controller.change(changes);
    await stage.controller.undo();
    await quiet(host);
    expect(stage.state().problem).toBeNull();
    expect(lifted).toEqual([]);
  });

  test('in a file of an earlier version, the formula is written into a locked cell of a protected sheet', async () => {
    const host = await open();
    const lockD7 = pasteFormat((sheet) => (sheet.getRange('D7').format.protection.locked = true));
    await spoil(host, async () => {
      await host.user.type('BM2', 'D7', '132');
      await lockD7();
    });
    await expect(host.user.type('BM2', 'D7', '131')).rejects.toThrow('protected');
    await press(stage, 'BM2.1-total', ofTotal);
    expect(host.user.text('BM2', 'D7')).toBe('131');
    expect(sheetOf(host, 'BM2').protection).not.toBeNull();
  });

  test('a total typed over with the same value is a notice of the form', async () => {
    await open({ figures: { 'BM2:1': 131 } });
    expect(told(stage)).toEqual(['notice BM2-formula BM2!D7']);
    expect(shown(stage)[0]?.fixes.map(({ label }) => label)).toEqual([`Dòng 1: ${ofTotal}`]);
  });
});

test('a formula that was deleted is put back', async () => {
  const host = await open();
  await spoil(host, () => host.user.clear('BM2', 'D7'));
  expect(fixesOf(stage, 'BM2.1-total')).toMatchObject([{ label: ofTotal, isPrimary: true }]);
  await press(stage, 'BM2.1-total', ofTotal);
  expect(host.user.text('BM2', 'D7')).toBe('131');
  expect(told(stage)).toEqual([]);
});

describe('a form that was damaged is what it was; no figure and no note is touched', () => {
  const damages: readonly (readonly [string, (host: ExcelHost) => Promise<unknown>, readonly string[]])[] = [
    ['a code overtyped', (host) => host.user.type('BM2', 'A9', 'x'), ['BM2.1.2-row']],
    ['a code deleted', (host) => host.user.clear('BM2', 'A9'), ['BM2.1.2-row']],
    ['the check column cleared', (host) => host.user.clear('BM2', 'F7:F20'), []],
    ['the looks of a paste from the web', pasteFormat((sheet) => {
      const area = sheet.getRange('A7:F20');
      area.format.fill.color = '#FF0000';
      area.format.font.name = 'Arial';
      area.format.protection.locked = true;
      area.dataValidation.clear();
      area.conditionalFormats.clearAll();
    }), []], // prettier-ignore
  ];
  test.each(damages)('%s', async (_what, act, findings) => {
    const host = await open();
    const [before, was] = [frame(sheetOf(host, 'BM2')), written(host, 'BM2')];
    await spoil(host, () => act(host));
    expect(frame(sheetOf(host, 'BM2'))).not.toEqual(before);
    expect(told(stage).map((one) => one.split(' ')[1])).toEqual(findings);
    const [rule] = findings;
    if (rule === undefined) await stage.controller.restore('BM2');
    else await press(stage, rule, 'Khôi phục biểu mẫu…');
    expect(stage.state()).toMatchObject({ problem: null, news: { isPartial: false } });
    expect(stage.state().news?.text).toMatch(/^Đã khôi phục Biểu mẫu 2/);
    expect({ ...frame(sheetOf(host, 'BM2')), lock: null }).toEqual({ ...before, lock: null });
    expect(sheetOf(host, 'BM2').protection).not.toBeNull();
    expect(written(host, 'BM2')).toEqual(was);
    expect(told(stage)).toEqual([]);
  });

  test.each<readonly [string, number]>([
    ['in the middle', 17],
    ['the first', 7],
    ['the last', 20],
  ])('a row deleted: %s', async (_what, row) => {
    const host = await open();
    const seen = (): object => ({ ...frame(sheetOf(host, 'BM2')), lock: null });
    const before = seen();
    const kept = written(host, 'BM2').filter((one) => !String(one).includes('='));
    await spoil(host, () => host.user.deleteRows('BM2', row));
    const left = written(host, 'BM2').filter((one) => !String(one).includes('='));
    expect(left.length).toBeLessThanOrEqual(kept.length);
    const missing = shown(stage).find(({ fixes }) => fixes.some(({ label }) => label === 'Khôi phục biểu mẫu…'));
    expect(missing?.sentence).toMatch(/^Không tìm thấy dòng/);
    const reading = stage.controller.reading()!;
    expect(restoreOffers(reading, 'vi').map(({ notes }) => notes)).toEqual([
      [`Thêm lại các dòng bị xóa: ${missing!.code}`],
    ]);
    await press(stage, missing!.id.split(' ')[0]!, 'Khôi phục biểu mẫu…');
    expect(written(host, 'BM2').filter((one) => !String(one).includes('='))).toEqual(left);
    expect(seen()).toEqual(before);
    expect(told(stage).filter((one) => one.includes('-row'))).toEqual([]);
  });
});

test('a form whose columns were moved is not restored, and nothing is offered', async () => {
  const host = await open();
  await spoil(host, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('BM2');
      sheet.getRange('A9').values = [['x']];
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    }),
  );
  await stage.controller.checkAll();
  expect(told(stage)).toEqual(['fix BM2.1.2-row BM2!E9']);
  expect(fixesOf(stage, 'BM2.1.2-row')).toEqual([]);
  const before = host.snapshot();
  await stage.controller.restore('BM2');
  expect(host.snapshot()).toEqual(before);
  expect(stage.state().news).toMatchObject({ isPartial: true });
});

describe('sheets', () => {
  const marks = (host: ExcelHost): readonly (string | undefined)[] =>
    host.snapshot().sheets.map(({ names }) => names.find(({ name }) => name === '_bm')?.formula.split('|')[1]);

  test('a sheet that lost its mark can be marked as the form again', async () => {
    const host = await open({ forms: ['BM1', 'BM2'] });
    await stage.workbook.setIdentity('BM2', null);
    await stage.controller.checkAll();
    expect(told(stage)).toEqual(['fix BM2-unmarked –']);
    await press(stage, 'BM2-unmarked', 'Nhận “BM2” là Biểu mẫu 2');
    expect(marks(host)).toEqual([undefined, 'BM1', 'BM2', 'KT']);
    expect(told(stage)).toEqual([]);
    expect(stage.state().news?.text).toBe('Đã ghi nhận trang tính.');
  });

  test.each([0, 1])('of two copies one is kept: copy %i', async (kept) => {
    const host = await open();
    const copy = await host.user.copySheet('BM2');
    await stage.pause();
    const before = written(host, copy);
    const [finding, ...others] = shown(stage).filter(({ id }) => !id.includes('-absent'));
    expect([finding?.id, others]).toEqual(['BM2-twice BM2', []]);
    await press(stage, 'BM2-twice', messages.vi.fixes.keepTab(kept === 0 ? 'BM2' : copy));
    expect(marks(host)).toEqual([undefined, kept === 0 ? 'BM2' : undefined, kept === 0 ? undefined : 'BM2']);
    expect(told(stage)).toEqual([]);
    expect(stage.state().report?.forms.map(({ tab }) => tab)).toEqual([kept === 0 ? 'BM2' : copy]);
    expect(written(host, copy)).toEqual(before);
  });
});
