import { noteHeight } from '../../../../src/core/layout/formPlan';
import { held, quiet, sheetOf, shown, told } from '../../../support/paneOn';
import { formatRecord } from '../../../../src/core/signoff';
import { beforeRequest, closeHosts } from '../../../support/host';
import { explained, over, recorded, signer, signingOn, toExplain } from './signing';
import type { SigningStage } from './signing';

jest.setTimeout(30_000);

let stage: SigningStage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

/** What earlier versions offered: the sentence of the finding without what it asks for. */
function draftOf(sentence: string): string {
  return sentence.replace(' Kiểm tra lại; nếu đúng, ghi lý do vào Ghi chú.', '');
}

const open = ['explain BM2.3.4-part BM2!D20'];
const settled = ['explained BM2.3.4-part BM2!D20'];

describe('an internal explanation', () => {
  beforeEach(async () => {
    stage = await signingOn({ figures: over });
    await stage.signing.explain(toExplain, '  Tồn từ năm 2021.\nĐã rà soát. ', true);
  });

  test('settles the finding, in the record and not in the sheet', async () => {
    expect([told(stage), stage.state().news?.text, stage.state().problem]).toEqual([settled, 'Đã lưu giải trình.', null]); // prettier-ignore
    expect(held(stage.host, 'BM2', 'E20').held).toBe('');
    expect((await recorded(stage))?.explanations).toEqual([
      { finding: toExplain, figures: 'BM2:3.3=36; BM2:3.4=40', note: '', text: 'Tồn từ năm 2021.\nĐã rà soát.' },
    ]);
    expect(explained(stage)).toMatchObject({
      state: 'standing',
      text: 'Giải trình nội bộ: Tồn từ năm 2021. Đã rà soát.',
    });
    await stage.controller.checkAll();
    expect(stage.state().verdict).toBe('ready');
  });

  test('is out of date once a figure of its rule changes, beside the old figures, and is confirmed', async () => {
    await stage.host.user.type('BM2', 'D20', '41');
    await stage.pause();
    expect(told(stage)).toEqual(open);
    expect(explained(stage)).toMatchObject({
      state: 'outdated',
      text: 'Giải trình đã cũ (“Tồn từ năm 2021. Đã rà soát.”): số liệu khi giải trình là dòng 3.3: 36, dòng 3.4: 40. Hãy xác nhận hoặc viết lại.',
      offer: 'Tồn từ năm 2021.\nĐã rà soát.',
    });
    expect(stage.signing.blocks()).toEqual({ fix: 0, explain: 1, unconfirmed: [] });
    await stage.signing.confirm([toExplain]);
    expect([told(stage), explained(stage).state]).toEqual([settled, 'standing']);
    expect((await recorded(stage))?.explanations).toMatchObject([{ figures: 'BM2:3.3=36; BM2:3.4=41', text: 'Tồn từ năm 2021.\nĐã rà soát.' }]); // prettier-ignore
  });

  test('is out of date with any figure of its rule, and stands again with the old ones', async () => {
    await stage.host.user.type('BM2', 'D19', '37');
    await stage.pause();
    expect(explained(stage).state).toBe('outdated');
    await stage.host.user.type('BM2', 'D19', '36');
    await stage.pause();
    expect(explained(stage).state).toBe('standing');
  });

  test('does not mind other rows', async () => {
    await stage.host.user.type('BM2', 'D9', '99');
    await stage.host.user.type('BM2', 'E9', 'ghi chú');
    await stage.pause();
    expect(explained(stage).state).toBe('standing');
  });

  test('is written anew for other figures', async () => {
    await stage.host.user.type('BM2', 'D20', '41');
    await stage.pause();
    await stage.signing.explain(toExplain, 'Tồn nhiều hơn', true);
    expect([told(stage), (await recorded(stage))?.explanations]).toMatchObject([
      settled,
      [{ figures: 'BM2:3.3=36; BM2:3.4=41', text: 'Tồn nhiều hơn' }],
    ]);
  });
});

describe('a Ghi chú', () => {
  test('is written into the row, and stands', async () => {
    stage = await signingOn({ figures: over });
    expect(explained(stage)).toMatchObject({ state: 'missing', note: { tab: 'BM2', cell: 'E20' } });
    // The editor starts empty; which figures stand where stands beside it.
    expect(explained(stage)).toMatchObject({
      offer: '',
      facts: [
        { label: 'Dòng 3.4', figure: '40', place: { tab: 'BM2', cell: 'D20' } },
        { label: 'Dòng 3.3', figure: '36', place: { tab: 'BM2', cell: 'D19' } },
      ],
    });
    await stage.signing.explain(toExplain, '=Tồn từ năm 2021', false);
    expect(held(stage.host, 'BM2', 'E20').held).toBe('=Tồn từ năm 2021');
    expect([told(stage), explained(stage)]).toMatchObject([settled, { state: 'standing', text: null }]);
  });

  test('is seen in full in print: its row grows, and one that somebody made higher stays', async () => {
    stage = await signingOn({ figures: over });
    const heightOf = (): number => sheetOf(stage.host, 'BM2').rowHeights[19] ?? 0;
    const before = heightOf();
    const long = 'Các văn bản tồn từ năm 2021 được xử lý dứt điểm trong quý I, theo kế hoạch của tỉnh.';
    await stage.signing.explain(toExplain, long, false);
    expect(heightOf()).toBe(noteHeight(long));
    expect(heightOf()).toBeGreaterThan(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('BM2').getRange('A20').format.rowHeight = 300;
      await context.sync();
    });
    await stage.signing.explain(toExplain, `${long} Đã rà soát.`, false);
    expect([heightOf(), held(stage.host, 'BM2', 'E20').held]).toEqual([300, `${long} Đã rà soát.`]);
  });

  test('that stood there is confirmed once, and is out of date when figures change', async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.4': 'Tồn từ 2021' } });
    expect(told(stage)).toEqual(settled);
    expect(explained(stage)).toMatchObject({ state: 'unconfirmed', offer: 'Tồn từ 2021' });
    expect(stage.signing.blocks()).toEqual({ fix: 0, explain: 0, unconfirmed: [toExplain] });
    expect(await stage.signing.sign(signer)).toBe(false);
    await stage.signing.confirm(stage.signing.blocks().unconfirmed);
    expect(stage.signing.blocks()).toEqual({ fix: 0, explain: 0, unconfirmed: [] });
    await stage.host.user.type('BM2', 'D20', '41');
    await stage.pause();
    expect(explained(stage)).toMatchObject({
      state: 'outdated',
      text: 'Giải trình đã cũ (“Tồn từ 2021”): số liệu khi giải trình là dòng 3.3: 36, dòng 3.4: 40. Hãy xác nhận hoặc viết lại.',
    });
    expect(told(stage)).toEqual(open);
  });

  test('that is rewritten in the sheet for the new figures settles, and is to be confirmed again', async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.4': 'Tồn từ 2021' } });
    await stage.signing.confirm([toExplain]);
    await stage.host.user.type('BM2', 'D20', '41');
    await stage.host.user.type('BM2', 'E20', 'Tồn từ 2021 và 2020');
    await stage.pause();
    expect([told(stage), explained(stage).state]).toEqual([settled, 'unconfirmed']);
    await stage.signing.confirm([toExplain]);
    expect(explained(stage).state).toBe('standing');
  });

  test('in any row of the rule explains, and is rewritten where it stands', async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.3': 'Gồm cả năm 2021' } });
    expect(explained(stage)).toMatchObject({ state: 'unconfirmed', offer: 'Gồm cả năm 2021', note: { cell: 'E19' } });
    await stage.signing.explain(toExplain, 'Gồm cả tồn năm 2021', false);
    expect([held(stage.host, 'BM2', 'E19').held, held(stage.host, 'BM2', 'E20').held]).toEqual(['Gồm cả tồn năm 2021', '']); // prettier-ignore
    expect(explained(stage).state).toBe('standing');
  });

  test('that is a dash explains nothing', async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.3': '-' } });
    expect(explained(stage)).toMatchObject({ state: 'missing', note: { cell: 'E20' } });
  });

  test('that goes away leaves the finding open', async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.4': 'Tồn' } });
    await stage.signing.confirm([toExplain]);
    await stage.host.user.clear('BM2', 'E20');
    await stage.pause();
    expect([told(stage), explained(stage).state]).toEqual([open, 'missing']);
  });
});

describe('nothing is written where', () => {
  test.each(['', '  ', '…', '---'])('the text is %j', async (text) => {
    stage = await signingOn({ figures: over });
    await stage.signing.explain(toExplain, text, true);
    expect([stage.state().problem, told(stage), await recorded(stage)]).toEqual(['Ghi nội dung giải trình.', open, undefined]); // prettier-ignore
  });

  test.each([
    ['is the sentence of the finding', (told: string) => told],
    ['is what was offered as a draft', draftOf],
    ['is such a draft of other figures', (told: string) => draftOf(told).replace('40', '41').replace('36', '35,5')],
    [
      'differs from it in capitals, gaps and dots only',
      (told: string) => `  ${draftOf(told).toUpperCase().replaceAll(' ', '\u00a0 ')} …`,
    ],
  ])('the text %s', async (_what, textOf) => {
    stage = await signingOn({ figures: over });
    const { sentence } = shown(stage).find(({ id }) => id === toExplain)!;
    const text = textOf(sentence);
    for (const isInternal of [true, false]) {
      expect(await stage.signing.explain(toExplain, text, isInternal)).toBe(false);
      expect(stage.state().problem).toBe('Đây là số liệu do công cụ nêu ra, chưa phải lý do. Hãy viết lý do bằng lời của anh chị.'); // prettier-ignore
    }
    expect([told(stage), held(stage.host, 'BM2', 'E20').held, await recorded(stage)]).toEqual([open, '', undefined]);
    expect(await stage.signing.explain(toExplain, `${text} Tồn từ năm 2021.`, true)).toBe(true);
  });

  test('it is too long', async () => {
    stage = await signingOn({ figures: over });
    await stage.signing.explain(toExplain, 'x'.repeat(1_001), false);
    expect([stage.state().problem, held(stage.host, 'BM2', 'E20').held]).toEqual([
      'Giải trình dài quá 1000 ký tự. Hãy viết ngắn lại.',
      '',
    ]);
  });

  test('there is nothing to explain any more', async () => {
    stage = await signingOn();
    await stage.signing.explain(toExplain, 'x', true);
    await stage.signing.confirm([toExplain]);
    expect([stage.state().news, await recorded(stage)]).toEqual([
      { text: 'Chỗ này không còn phải giải trình. Hãy kiểm tra lại.', canUndo: false, isPartial: true },
      undefined,
    ]);
  });

  test('somebody wrote another Ghi chú meanwhile, which stays and is shown', async () => {
    stage = await signingOn({ figures: over });
    beforeRequest(stage.host, 1, () => stage.host.user.type('BM2', 'E20', 'của người khác'));
    await stage.signing.explain(toExplain, 'của tôi', false);
    await quiet(stage.host);
    expect(held(stage.host, 'BM2', 'E20').held).toBe('của người khác');
    expect(stage.state().news).toMatchObject({ isPartial: true, text: expect.stringContaining('BM2!E20') as string });
    expect([explained(stage).state, await recorded(stage)]).toEqual(['unconfirmed', undefined]);
  });
});

describe('what earlier versions offered as a draft explains nothing', () => {
  const draft = async (): Promise<string> => {
    stage = await signingOn({ figures: over });
    const { sentence } = shown(stage).find(({ id }) => id === toExplain)!;
    await stage.controller.stop();
    await closeHosts();
    expect(draftOf(sentence)).not.toBe(sentence);
    return draftOf(sentence);
  };

  test.each(['BM2:3.4', 'BM2:3.3'])('where it stands in the Ghi chú of %s', async (row) => {
    stage = await signingOn({ figures: over, notes: { [row]: await draft() } });
    expect([told(stage), explained(stage)]).toMatchObject([
      open,
      { state: 'draft', offer: '', text: 'Nội dung đang ghi chỉ nhắc lại số liệu do công cụ nêu ra, chưa phải giải trình. Hãy viết lý do.' }, // prettier-ignore
    ]);
    expect(stage.signing.blocks()).toEqual({ fix: 0, explain: 1, unconfirmed: [] });
  });

  test.each([
    ['an internal explanation', (text: string) => ({ note: '', text }), {}],
    ['a Ghi chú that was confirmed', (note: string) => ({ note, text: null }), { isNoted: true }],
  ])('where it is stored as %s', async (_what, stored, { isNoted = false }: { isNoted?: boolean }) => {
    const text = await draft();
    stage = await signingOn({ figures: over, ...(isNoted && { notes: { 'BM2:3.4': text } }) });
    const explanation = { finding: toExplain, figures: 'BM2:3.3=36; BM2:3.4=40', ...stored(text) };
    const report = { edition: 'cv581-2022', period: '2022-N', unit: 'UBND tỉnh Bến Tre', explanations: [explanation], signoff: null, history: [] }; // prettier-ignore
    await stage.workbook.writeRecord(formatRecord({ version: 1, reports: [report] }), '');
    await stage.controller.checkAll();
    expect([told(stage).slice(0, 1), explained(stage).state]).toEqual([open, 'draft']);
  });

  test('beside a note in own words it does not matter', async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.4': await draft(), 'BM2:3.3': 'Tồn từ 2021' } });
    expect([told(stage), explained(stage).state]).toEqual([settled, 'unconfirmed']);
  });
});

test('what others recorded meanwhile is kept', async () => {
  stage = await signingOn({ figures: { ...over, 'BM2:3.1': 0 }, notes: { 'BM2:3.1': 'không rà soát' } });
  await stage.signing.explain(toExplain, 'nội bộ', true);
  const { text } = await stage.workbook.readRecord();
  const theirs = text!.replace('"period":"2022-N"', '"period":"2022-6T"');
  await stage.workbook.writeRecord(theirs, '');
  await stage.signing.explain(toExplain, 'nội bộ', true);
  const now = JSON.parse((await stage.workbook.readRecord()).text!) as { reports: { period: string }[] };
  expect(now.reports.map(({ period }) => period)).toEqual(['2022-6T', '2022-N']);
});

test('English says it in English', async () => {
  stage = await signingOn({ figures: over, memory: { language: 'en' } });
  await stage.signing.explain(toExplain, 'internal', true);
  await stage.host.user.type('BM2', 'D20', '41');
  await stage.pause();
  expect(explained(stage).text).toBe('The explanation (“internal”) is out of date: it was given for row 3.3: 36, row 3.4: 40. Confirm or rewrite it.'); // prettier-ignore
});
