import { held, quiet, told } from '../../../support/paneOn';
import { beforeRequest, closeHosts } from '../../../support/host';
import { explained, over, recorded, signingOn, toExplain } from './signing';
import type { SigningStage } from './signing';

jest.setTimeout(60_000);

let stage: SigningStage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

const open = ['explain BM2.3.4-part BM2!D20'];
const settled = ['explained BM2.3.4-part BM2!D20'];
const note = (): unknown => held(stage.host, 'BM2', 'E20').held;

describe('an explanation that the pane printed', () => {
  beforeEach(async () => {
    stage = await signingOn({ figures: over });
    await stage.signing.explain(toExplain, 'Tồn từ năm 2021', false);
    await quiet(stage.host);
  });

  test('is known to be of the pane, and shown before it is removed', async () => {
    expect((await recorded(stage))?.explanations).toMatchObject([{ text: null, printed: 'Tồn từ năm 2021' }]);
    expect(explained(stage)).toMatchObject({
      printed: { place: { tab: 'BM2', cell: 'E20' }, text: 'Tồn từ năm 2021', left: '' },
      hasOwnNote: false,
      removes: 'explanation',
    });
    expect(await stage.signing.explain(toExplain, 'Nội bộ thôi', true)).toBe(false);
    expect([note(), stage.state().news?.isPartial]).toEqual(['Tồn từ năm 2021', true]);
  });

  test('is gone from the Ghi chú once it is internal, and undo puts both back', async () => {
    expect(await stage.signing.explain(toExplain, 'Nội bộ thôi', true, 'Tồn từ năm 2021')).toBe(true);
    await quiet(stage.host);
    expect([note(), told(stage), explained(stage)]).toMatchObject(['', settled, { printed: null, text: 'Giải trình nội bộ: Nội bộ thôi' }]); // prettier-ignore
    expect((await recorded(stage))?.explanations).toEqual([
      { finding: toExplain, figures: 'BM2:3.3=36; BM2:3.4=40', note: '', text: 'Nội bộ thôi' },
    ]);
    expect(stage.state().news).toMatchObject({ text: 'Đã lưu giải trình.', canUndo: true });
    await stage.controller.undo();
    await quiet(stage.host);
    expect([note(), stage.state().news?.text]).toEqual(['Tồn từ năm 2021', 'Đã trả lại giải trình như trước.']);
    expect((await recorded(stage))?.explanations).toMatchObject([{ text: null, printed: 'Tồn từ năm 2021' }]);
  });

  test('leaves what a person typed beside it', async () => {
    await stage.host.user.type('BM2', 'E20', 'Theo BC 15. Tồn từ năm 2021');
    await stage.pause();
    expect(explained(stage)).toMatchObject({
      printed: { text: 'Tồn từ năm 2021', left: 'Theo BC 15.' },
      hasOwnNote: true,
    });
    await stage.signing.explain(toExplain, 'Nội bộ thôi', true, 'Tồn từ năm 2021');
    expect(note()).toBe('Theo BC 15.');
  });

  test('that a person rewrote is theirs, and stays', async () => {
    await stage.host.user.type('BM2', 'E20', 'Lý do khác');
    await stage.pause();
    expect(explained(stage)).toMatchObject({ printed: null, hasOwnNote: true });
    await stage.signing.explain(toExplain, 'Nội bộ thôi', true);
    expect(note()).toBe('Lý do khác');
  });

  test('is deleted after it was shown, and undo puts it back', async () => {
    expect(await stage.signing.remove(toExplain)).toBe(false);
    expect(note()).toBe('Tồn từ năm 2021');
    expect(await stage.signing.remove(toExplain, 'Tồn từ năm 2021')).toBe(true);
    await quiet(stage.host);
    expect([note(), told(stage), (await recorded(stage))?.explanations]).toEqual(['', open, []]);
    await stage.controller.undo();
    await quiet(stage.host);
    expect([note(), told(stage), explained(stage).state]).toEqual(['Tồn từ năm 2021', settled, 'standing']);
  });

  test('is not removed where somebody changed the Ghi chú at that moment', async () => {
    beforeRequest(stage.host, 1, () => stage.host.user.type('BM2', 'E20', 'của người khác'));
    expect(await stage.signing.remove(toExplain, 'Tồn từ năm 2021')).toBe(false);
    await quiet(stage.host);
    expect([note(), stage.state().news?.isPartial]).toEqual(['của người khác', true]);
  });
});

test('the first saving is taken back with its Ghi chú', async () => {
  stage = await signingOn({ figures: over });
  await stage.signing.explain(toExplain, 'Tồn từ năm 2021', false);
  await quiet(stage.host);
  await stage.controller.undo();
  await quiet(stage.host);
  expect([note(), told(stage), (await recorded(stage))?.explanations]).toEqual(['', open, []]);
});

test('undo leaves an explanation that somebody changed afterwards', async () => {
  stage = await signingOn({ figures: over });
  await stage.signing.explain(toExplain, 'Tồn từ năm 2021', true);
  const { text } = await stage.workbook.readRecord();
  await stage.workbook.writeRecord(text!.replace('Tồn từ năm 2021', 'Tồn từ năm 2020'), '');
  await stage.controller.undo();
  await quiet(stage.host);
  expect([explained(stage).text, stage.state().news]).toMatchObject([
    'Giải trình nội bộ: Tồn từ năm 2020',
    { text: 'Giải trình đã được thay đổi sau đó nên giữ nguyên.', isPartial: true },
  ]);
});

test('an internal explanation is deleted from the record alone', async () => {
  stage = await signingOn({ figures: over });
  await stage.signing.explain(toExplain, 'Nội bộ', true);
  expect(explained(stage).removes).toBe('explanation');
  expect(await stage.signing.remove(toExplain)).toBe(true);
  expect([told(stage), (await recorded(stage))?.explanations, stage.state().news?.text]).toEqual([open, [], 'Đã xóa giải trình.']); // prettier-ignore
});

describe('a Ghi chú of a person', () => {
  beforeEach(async () => {
    stage = await signingOn({ figures: over, notes: { 'BM2:3.4': 'Gồm cả năm 2021' } });
    await stage.signing.confirm([toExplain]);
  });

  test('stays where its confirmation is withdrawn', async () => {
    expect(explained(stage)).toMatchObject({ printed: null, hasOwnNote: true, removes: 'confirmation' });
    await stage.signing.remove(toExplain);
    expect([note(), explained(stage).state, stage.state().news?.text]).toEqual(['Gồm cả năm 2021', 'unconfirmed', 'Đã bỏ xác nhận Ghi chú.']); // prettier-ignore
    await stage.controller.undo();
    expect(explained(stage).state).toBe('standing');
  });

  test('stays where the pane added words to it that are removed later', async () => {
    await stage.signing.explain(toExplain, 'Gồm cả năm 2021, chưa kể năm 2020', false);
    await quiet(stage.host);
    expect([note(), explained(stage).printed]).toMatchObject([
      'Gồm cả năm 2021, chưa kể năm 2020',
      { text: ', chưa kể năm 2020', left: 'Gồm cả năm 2021' },
    ]);
    await stage.signing.explain(toExplain, 'Nội bộ thôi', true, ', chưa kể năm 2020');
    expect(note()).toBe('Gồm cả năm 2021');
  });
});
