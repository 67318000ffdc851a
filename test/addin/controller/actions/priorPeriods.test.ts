import { plansOf } from '../../../../src/core/presentation/sheets/insertReport';
import type { PriorOffer } from '../../../../src/addin/controller/selectors/priorPeriods';
import type { PaneDriver } from '../../../support/PaneDriver';
import { ruleSentence } from '../../../../src/core/presentation/kinds/ruleSentence';
import { emptyRecord, formatRecord } from '../../../../src/core/signoff';
import { FileWorkbook } from '../../../../src/workbook/xlsx';
import { edition } from '../../../support/scannedSheets';
import { closeHosts, costOf } from '../../../support/host';
import { plans, unit } from '../../../support/insertedPlans';
import type { Contents } from '../../../support/insertedPlans';
import { paneOn, quiet } from '../../../support/paneOn';
import type { Stage } from '../../../support/paneOn';
import { goesOn, isTold } from '../../../support/failures';

jest.setTimeout(60_000);
afterEach(closeHosts);

type Period = NonNullable<Contents['period']>;

/** A file with Biểu mẫu 5 of a period. */
async function fileOf(
  period: Period,
  figures: Readonly<Record<string, number | string>>,
  of = unit,
): Promise<Uint8Array> {
  const workbook = await FileWorkbook.create();
  const content = {
    figure: (key: string) =>
      edition.row.get(key)?.type === 'heading' ? undefined : (figures[key.replace('BM5:', '')] ?? 0),
    ...{ overFormula: () => false, note: () => undefined, tasks: [] },
  };
  await workbook.insert(
    plansOf({ edition, period, unit: of, forms: ['BM5'], content }, [], (rule) => ruleSentence(edition, rule, 'vi')),
  );
  return workbook.save();
}

const half = { year: 2022, kind: '6T' } as const;

/** Biểu mẫu 5 of the whole year, all rows filled. */
function figures(changes: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> {
  const rows = edition.forms.find(({ id }) => id === 'BM5')!.rows.filter(({ type }) => type !== 'heading');
  return Object.fromEntries(rows.map(({ code, key }) => [key, changes[code] ?? 0]));
}

async function opened(
  stage: Stage,
  bytes: Uint8Array,
  name = '6 tháng.xlsx',
): Promise<[PaneDriver['earlier'], PriorOffer]> {
  const earlier = stage.controller.earlier;
  const offer = await earlier.open({ name, bytes });
  if (!offer) throw new Error(stage.state().problem ?? 'nothing was told');
  return [earlier, offer];
}

async function taken(stage: Stage, bytes: Uint8Array): Promise<PaneDriver['earlier']> {
  const [earlier, offer] = await opened(stage, bytes);
  const completion = earlier.completionOf(offer);
  expect(await earlier.take(offer, earlier.views(offer, completion, 'use')[0]!.id, completion)).toBe(true);
  return earlier;
}

function rules(stage: Stage): readonly string[] {
  const { report } = stage.state();
  return [...(report?.questions ?? []), ...(report?.forms.flatMap(({ findings }) => findings) ?? [])].map(
    ({ id }) => id,
  );
}

describe('figures of an earlier file', () => {
  test('are kept with the workbook, checked against live, and shown in the card of a row', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures({ '2.1': 12, '3': 5 }) });
    const earlier = await taken(stage, await fileOf(half, { '2.1': 10, '3': 4, '2.2': 0 }));
    expect(stage.state().news?.text).toBe('Đã lấy 13 số liệu 6 tháng đầu năm 2022.');
    expect(earlier.lines()).toEqual([
      {
        ...{ code: '2022-6T', period: '6 tháng đầu năm 2022', source: 'tệp 6 tháng.xlsx', figures: '13 số liệu' },
        remove: 'Bỏ số liệu 6 tháng đầu năm 2022',
      },
    ]);
    expect(rules(stage).filter((id) => id.includes('-period'))).toEqual([]);

    const row = stage.controller.reading()!.forms.get('BM5')!.scanned.rows.get('BM5:2.1')!;
    await stage.host.user.type('BM5', row.figureAt, '9');
    await stage.pause();
    expect(rules(stage)).toContain('BM5.2.1-period BM5:2.1');
    const finding = stage
      .state()
      .report!.forms.flatMap((form) => form.findings)
      .find(({ code }) => code === '2.1')!;
    expect(finding.sentence).toContain('nhỏ hơn 6 tháng đầu năm 2022 (10, tệp “6 tháng.xlsx”)');

    await stage.host.user.select('BM5', row.figureAt);
    await quiet(stage.host);
    expect(stage.state().card?.figures).toEqual([
      { period: '6T 2022', text: '10', value: 10, file: '6 tháng.xlsx' },
      { period: 'Năm 2022', text: '9', value: 9, file: null },
    ]);

    await earlier.remove('2022-6T');
    expect(earlier.lines()).toEqual([]);
    expect(rules(stage)).not.toContain('BM5.2.1-period BM5:2.1');
  });

  test('a file of a name as long as Windows allows is taken all the same', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures() });
    const [earlier, offer] = await opened(stage, await fileOf(half, { '2.1': 10 }), `${'tên '.repeat(60)}.xlsx`);
    const completion = earlier.completionOf(offer);
    expect(await earlier.take(offer, earlier.views(offer, completion, 'use')[0]!.id, completion)).toBe(true);
    expect(earlier.lines()).toHaveLength(1);
  });

  test('somebody else who opens the workbook is told the same', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures({ '2.1': 9 }) });
    await taken(stage, await fileOf(half, { '2.1': 10 }));
    const { assessWorkbook } = await import('../../../../src/core/report/assessment/assessWorkbook');
    const [result] = await assessWorkbook(stage.workbook);
    expect(result?.priors.flatMap(({ sources }) => sources)).toEqual([{ period: '2022-6T', file: '6 tháng.xlsx' }]);
    expect(result?.findings.map(({ rule }) => rule)).toContain('BM5.2.1-period');
  });

  test('an explanation holds for both figures; the sign-off counts it', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures({ '2.1': 9 }) });
    await taken(stage, await fileOf(half, { '2.1': 10 }));
    await stage.controller.signing.explain('BM5.2.1-period BM5:2.1', 'Đã rà soát, loại trùng', true);
    const found = (): string | undefined =>
      stage.state().report?.forms.flatMap(({ findings }) => findings).find(({ code }) => code === '2.1')?.explanation?.state; // prettier-ignore
    expect(found()).toBe('standing');
    const { figureAt } = stage.controller.reading()!.forms.get('BM5')!.scanned.rows.get('BM5:2.1')!;
    await stage.host.user.type('BM5', figureAt, '8');
    await stage.pause();
    expect(found()).toBe('outdated');
  });

  test.each<readonly [string, () => Promise<Uint8Array>, RegExp]>([
    ['nothing', () => Promise.resolve(new Uint8Array()), /Tệp không có gì/],
    ['no workbook', () => Promise.resolve(new TextEncoder().encode('x'.repeat(100))), /không phải là bảng tính/],
    ['an .xls', () => Promise.resolve(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])), /\.xls|Excel 97|cũ/], // prettier-ignore
  ])('%s is refused in a sentence, and the controller goes on', async (_, bytes, sentence) => {
    const stage = await paneOn();
    const earlier = stage.controller.earlier;
    expect(await earlier.open({ name: 'a.xlsx', bytes: await bytes() })).toBeNull();
    expect(stage.state().problem).toMatch(sentence);
    isTold(stage);
    await goesOn(stage);
  });

  test('of another unit they are used only if a person says so; of a later period never', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures() });
    const [earlier, other] = await opened(stage, await fileOf(half, { '2.1': 10 }, 'Sở Tài chính'));
    const [view] = earlier.views(other, earlier.completionOf(other), 'use');
    expect([view?.use, view?.isUsual]).toEqual(['Vẫn dùng số liệu 6 tháng đầu năm 2022', false]);
    expect(await earlier.take(other, view!.id, earlier.completionOf(other))).toBe(true);
    expect(earlier.lines()[0]?.source).toBe('tệp 6 tháng.xlsx, của “Sở Tài chính”');
    const [, later] = await opened(stage, await fileOf({ year: 2023, kind: 'Q1' }, { '2.1': 10 }));
    expect(earlier.views(later, earlier.completionOf(later), 'use')[0]?.use).toBeNull();
  });
});

describe('what Quý III holds', () => {
  const quarter = { year: 2022, kind: 'Q3' } as const;

  test('is asked once and answered once', async () => {
    const now = figures({ '2.1': 20, '2.2': 9, '2.3': 5, '4.1': 1 });
    const stage = await paneOn({ forms: ['BM5'], figures: now, period: quarter });
    await taken(stage, await fileOf(half, { '2.1': 10, '2.2': 8, '2.3': 5, '4.1': 2 }));
    const [question, ...others] = stage.state().report!.questions;
    expect(others).toEqual([]);
    expect(question?.sentence).toContain('3/4 số phát sinh trong kỳ');
    expect(question?.fixes.map(({ label }) => label)).toEqual(['Số của riêng quý', 'Số của 9 tháng']);
    expect(rules(stage)).toContain('BM5.4.1-period BM5:4.1');

    const [asQuarter] = question!.fixes;
    await stage.controller.apply(asQuarter!.fix as Parameters<Stage['controller']['apply']>[0]);
    expect(stage.state().report!.questions).toEqual([]);
    expect(rules(stage)).not.toContain('BM5.4.1-period BM5:4.1');
  });
});

describe('what a review found', () => {
  test('one form of the period in the workbook hides nothing that a file knows of the others', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures({ '2.1': 9 }) });
    const earlier = await taken(stage, await fileOf(half, { '2.1': 10 }));
    await stage.workbook.insert(plans(['BM2'], { period: half }));
    await stage.controller.checkAll();
    stage.controller.choose(stage.state().reports[0]!.key);
    expect(rules(stage)).toContain('BM5.2.1-period BM5:2.1');
    expect(earlier.lines().map(({ source, remove }) => [source, remove !== null])).toEqual([['tệp 6 tháng.xlsx', true]]); // prettier-ignore
  });

  test('a sign-off that was lost stays known when figures are taken along', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures() });
    const trace = '1|2022-12-15T16:05|0123456789ab|Nguyễn Văn An';
    await stage.workbook.writeRecord(formatRecord(emptyRecord), trace);
    await stage.controller.checkAll();
    expect(stage.state().signoff?.state).toBe('lost');
    await taken(stage, await fileOf(half, { '2.1': 10 }));
    expect(stage.state().signoff?.state).toBe('lost');
    expect((await stage.workbook.readRecord()).trace).toBe(trace);
  });

  test('a record that cannot be read is not overwritten', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures() });
    const later = JSON.stringify({ version: 3, reports: [] });
    await stage.workbook.writeRecord(later, '');
    const [earlier, offer] = await opened(stage, await fileOf(half, { '2.1': 10 }));
    const completion = earlier.completionOf(offer);
    expect(await earlier.take(offer, earlier.views(offer, completion, 'use')[0]!.id, completion)).toBe(false);
    isTold(stage);
    expect((await stage.workbook.readRecord()).text).toBe(later);
  });

  test('the next period starts from the figures as they are when it is made', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures({ '1.2': 615 }) });
    const earlier = stage.controller.earlier;
    const [offered] = earlier.nextViews();
    const { figureAt } = stage.controller.reading()!.forms.get('BM5')!.scanned.rows.get('BM5:1.2')!;
    await stage.host.user.type('BM5', figureAt, '700');
    expect(await earlier.insertNext(offered!)).toBe(true);
    expect(stage.state().report?.starting.find(({ key }) => key === 'BM5:1.2')?.figure).toBe('700');
    // What was offered before is there now.
    expect(await earlier.insertNext(offered!)).toBe(false);
    expect(stage.state().news).toMatchObject({ isPartial: true });
  });

  test('the sign of the issuer is that of the earlier report, not of another unit’s', async () => {
    const memory = { unit: 'Sở Tài chính', issuer: 'STC' };
    const stage = await paneOn({ forms: ['BM5'], figures: figures(), memory });
    const earlier = stage.controller.earlier;
    await earlier.insertNext(earlier.nextViews()[0]!);
    const { sheet } = stage.controller.reading()!.forms.get('BM5')!;
    expect(JSON.stringify(sheet)).toContain('/BC-UBND ');
    expect(JSON.stringify(sheet)).not.toContain('STC');
  });

  test('what Quý III holds is asked once for the year, and can be said otherwise', async () => {
    const year = figures({ '2.1': 35, '2.2': 20, '2.3': 11, '4.1': 4 });
    const stage = await paneOn({ forms: ['BM5'], figures: year });
    await taken(stage, await fileOf(half, { '2.1': 10, '2.2': 8, '2.3': 5, '4.1': 2 }));
    const third = { year: 2022, kind: 'Q3' } as const;
    const [earlier, offer] = await opened(
      stage,
      await fileOf(third, { '2.1': 20, '2.2': 9, '2.3': 5, '4.1': 1 }),
      'q3.xlsx',
    );
    const completion = earlier.completionOf(offer);
    await earlier.take(offer, earlier.views(offer, completion, 'use')[0]!.id, completion);
    expect(stage.state().report?.questions).toHaveLength(1);
    expect(earlier.quarter()).toBeNull();
    await earlier.answer('nineMonths');
    expect(stage.state().report?.questions).toEqual([]);
    expect(earlier.quarter()?.other).toBe('quarter');
    await earlier.answer('quarter');
    expect(earlier.quarter()).toMatchObject({ other: 'nineMonths', change: 'Số của 9 tháng' });
  });
});

describe('the next period from a report in the workbook', () => {
  const stocks = { '1.1': 26, '1.2': 615 };

  test('its stocks are there, marked until they are changed or confirmed; flows are blank', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures({ ...stocks, '2.1': 12 }) });
    const earlier = stage.controller.earlier;
    const [next, ...others] = earlier.nextViews();
    expect(others).toEqual([]);
    expect([next?.title, next?.apply]).toEqual(['Kỳ tiếp theo: quý I năm 2023', 'Lập biểu mẫu quý I năm 2023']);
    expect(await earlier.insertNext(next!)).toBe(true);
    const { state, controller } = stage;
    expect(state().report?.period).toBe('quý I năm 2023');
    const form = controller.reading()!.forms.get('BM5')!;
    expect(form.tab).toBe('BM5 2023-Q1');
    const figureOf = (code: string): unknown => form.scanned.rows.get(`BM5:${code}`)?.figure.content;
    expect([figureOf('1.1'), figureOf('1.2'), figureOf('2.1')]).toEqual([{ kind: 'number', value: 26 }, { kind: 'number', value: 615 }, { kind: 'empty' }]); // prettier-ignore
    expect(state().report?.starting.map(({ key, figure }) => [key, figure])).toEqual([['BM5:1.1', '26'], ['BM5:1.2', '615']]); // prettier-ignore
    // The report of the year is at hand without being taken along: it stands in the same workbook.
    expect(earlier.lines().map(({ code, remove }) => [code, remove])).toEqual([['2022-N', null]]);
    expect(earlier.nextViews()[0]?.title).toBe('Kỳ tiếp theo: 6 tháng đầu năm 2023');

    await controller.checkAll();
    expect(state().verdict).toBe('fix');
    await stage.host.user.select(form.tab, form.scanned.rows.get('BM5:1.1')!.figureAt);
    expect(state().card?.toConfirm).toBe('BM5:1.1');
    await controller.apply({ type: 'confirm', rows: ['BM5:1.1'] });
    expect(state().card?.toConfirm).toBeNull();
    expect(state().report?.starting.map(({ key }) => key)).toEqual(['BM5:1.2']);
    const { figureAt } = form.scanned.rows.get('BM5:1.2')!;
    await stage.host.user.type(form.tab, figureAt, '616');
    await stage.pause();
    expect(state().report?.starting).toEqual([]);

    await controller.undo();
    expect(state().report?.starting.map(({ key }) => key)).toEqual(['BM5:1.1']);
  });

  test('a note confirms as well', async () => {
    const stage = await paneOn({ forms: ['BM5'], figures: figures(stocks) });
    const earlier = stage.controller.earlier;
    await earlier.insertNext(earlier.nextViews()[0]!);
    const form = stage.controller.reading()!.forms.get('BM5')!;
    await stage.host.user.type(form.tab, form.scanned.rows.get('BM5:1.1')!.noteAt, 'không đổi');
    await stage.pause();
    expect(stage.state().report?.starting.map(({ key }) => key)).toEqual(['BM5:1.2']);
  });
});

describe('the next period from a file, in an empty workbook', () => {
  test('its figures are taken along', async () => {
    const stage = await paneOn({ forms: [] });
    const [earlier, offer] = await opened(stage, await fileOf(half, { '1.1': 26, '2.1': 12 }));
    const completion = earlier.completionOf(offer);
    const [view] = earlier.views(offer, completion, 'next');
    const next = earlier.nextOf(offer, view!.id, completion);
    expect(next?.title).toBe('Kỳ tiếp theo: quý III năm 2022');
    expect(await earlier.insertNext(next!)).toBe(true);
    expect(stage.state()).toMatchObject({ problem: null, report: { period: 'quý III năm 2022', unit } });
    expect(earlier.lines().map(({ code, source }) => [code, source])).toEqual([['2022-6T', 'tệp 6 tháng.xlsx']]);
    const form = stage.controller.reading()!.forms.get('BM5')!;
    const marks = [...form.scanned.rows.values()].flatMap(({ carriedOver }) => carriedOver ?? []);
    expect(marks).toContain(26);
  });

  test('whatever fails, the workbook is as it was, or what is there is said', async () => {
    const bytes = await fileOf(half, { '1.1': 26 });
    const insert = async (stage: Stage): Promise<boolean> => {
      const [earlier, offer] = await opened(stage, bytes);
      const completion = earlier.completionOf(offer);
      return earlier.insertNext(earlier.nextOf(offer, earlier.views(offer, completion, 'next')[0]!.id, completion)!);
    };
    const first = await paneOn({ forms: [] });
    const { requests } = await costOf(first.host, () => insert(first));
    const kept: string[] = [];
    for (let n = 1; n <= requests; n += 1) {
      await closeHosts();
      const stage = await paneOn({ forms: [] });
      stage.host.faults.failRequest(n, 'AccessDenied');
      const isDone = await insert(stage);
      const forms = stage.host.snapshot().sheets.filter(({ name }) => name.startsWith('BM'));
      expect([n, forms.length]).toEqual([n, isDone ? 1 : 0]);
      const { problem, news } = stage.state();
      // Opening the pane with the workbook, and showing a cell, are extras.
      if (problem !== null) isTold(stage);
      if (!isDone) expect(problem).toContain('vẫn như trước khi chèn');
      else expect(news?.text).toContain('Đã lập BM5');
      kept.push(!isDone ? 'nothing' : problem?.includes('chưa được lưu kèm') ? 'forms' : 'all');
      await goesOn(stage).catch((error: unknown) => isDone && Promise.reject(error as Error));
    }
    expect(new Set(kept)).toEqual(new Set(['nothing', 'forms', 'all']));
  });
});
