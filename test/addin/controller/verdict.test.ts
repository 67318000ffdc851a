import { paneOn, quiet, shown, told } from '../../support/paneOn';
import type { Stage, StageOptions } from '../../support/paneOn';
import type { ExcelHost } from '@bieumau/excel-host';
import { beforeRequest, closeHosts } from '../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

const over = { 'BM2:3.4': 40 };

test.each<readonly [string, StageOptions, string, readonly string[]]>([
  ['nothing wrong', {}, 'ready', []],
  ['something to explain', { figures: over }, 'explain', ['explain BM2.3.4-part BM2!D20']],
  ['explained', { figures: over, notes: { 'BM2:3.4': 'tồn' } }, 'ready', ['explained BM2.3.4-part BM2!D20']],
  ['text', { figures: { 'BM2:1.2': '1.800' } }, 'fix', ['fix BM2.1.2-type BM2!D9']],
  ['a blank', { figures: { 'BM2:1.2': undefined } }, 'fix', ['fix BM2.1.2-required BM2!D9']],
  ['a blank with a reason', { figures: { 'BM2:3.1': undefined }, notes: { 'BM2:3.1': 'không rà soát' } }, 'ready', ['notice BM2.3.1-required BM2!D17']], // prettier-ignore
])('%s', async (_what, options, verdict, findings) => {
  stage = await paneOn(options);
  expect(stage.state().verdict).toBeNull();
  await stage.controller.checkAll();
  expect([stage.state().verdict, told(stage)]).toEqual([verdict, findings]);
});

test('while people type blanks are progress, after a check findings, and stay so', async () => {
  stage = await paneOn({ figures: { 'BM2:1.2': undefined, 'BM2:3.1': undefined } });
  expect(shown(stage)).toEqual([]);
  expect(stage.state().report).toMatchObject({ progress: { filled: 7, wanted: 9 }, counts: { blank: 2, notices: 0 } });
  await stage.controller.checkAll();
  expect(told(stage)).toEqual(['fix BM2.1.2-required BM2!D9', 'fix BM2.3.1-required BM2!D17']);
  // The six other forms and the appendix, which are not in the workbook.
  expect(stage.state().report?.counts).toMatchObject({ blank: 2, notices: 7 });
  await stage.host.user.type('BM2', 'D9', '53');
  await stage.pause();
  expect(told(stage)).toEqual(['fix BM2.3.1-required BM2!D17']);
});

describe('the headline tells kinds apart', () => {
  test.each<readonly [string, StageOptions, readonly string[]]>([
    ['nothing yet', { figures: Object.fromEntries(['1.1', '1.2', '1.3', '2.1', '2.2.1', '2.2.2', '3.1', '3.3', '3.4'].map((code) => [`BM2:${code}`, undefined])) }, ['Chưa nhập số liệu', 'còn 9 ô chưa nhập']], // prettier-ignore
    ['nothing wrong', {}, ['Chưa thấy gì phải sửa hay giải trình']],
    ['two texts', { figures: { 'BM2:1.1': '70', 'BM2:1.2': '53 văn bản' } }, ['2 ô cần chuyển thành số']],
    ['text, a fault and a blank', { figures: { 'BM2:1.1': '70', 'BM2:3.4': 40, 'BM2:2.1': undefined } }, ['1 ô cần chuyển thành số', '1 chỗ cần xem', 'còn 1 ô chưa nhập']], // prettier-ignore
    ['a note that nobody has confirmed', { figures: over, notes: { 'BM2:3.4': 'tồn' } }, ['Chưa thấy gì phải sửa hay giải trình', '1 Ghi chú chờ xác nhận']], // prettier-ignore
  ])('%s', async (_what, options, headline) => {
    stage = await paneOn(options);
    expect(stage.state().report?.headline).toEqual(headline);
  });

  test('after a check a blank is no longer said to be nothing to mend', async () => {
    stage = await paneOn({ figures: { 'BM2:2.1': undefined } });
    expect(stage.state().report?.headline).toEqual(['Các ô đã nhập chưa thấy lỗi', 'còn 1 ô chưa nhập']);
    await stage.controller.checkAll();
    expect(stage.state().report?.headline[0]).toBe('Còn 1 ô chưa nhập');
  });
});

test('one fault is one finding: a wrong total, with the figures that it is made of', async () => {
  stage = await paneOn({ figures: { 'BM2:1': 132 } });
  expect(told(stage)).toEqual(['fix BM2.1-total BM2!D7']);
  expect(shown(stage)[0]?.figures.map(({ figure, place }) => [figure, place?.cell])).toEqual([
    ['132', 'D7'],
    ['131', undefined],
    ['70', 'D8'],
    ['53', 'D9'],
    ['8', 'D10'], // prettier-ignore
  ]);
});

describe('a verdict goes as soon as something changes', () => {
  test.each<readonly [string, (stage: Stage) => unknown]>([
    ['an edit', ({ host }) => host.user.type('BM2', 'D9', '54')],
    ['a co-author', ({ host }) => host.faults.coauthorWrites('BM2', 'D9', '54')],
    ['a row inserted', ({ host }) => host.user.insertRows('BM2', 9)],
    ['a sheet copied', ({ host }) => host.user.copySheet('BM2')],
    ['a write of the pane', ({ controller }) => controller.change([{ tab: 'BM2', cell: 'D9', was: { kind: 'number', value: 53 }, now: { kind: 'number', value: 54 }, label: '', text: '' }])], // prettier-ignore
  ])('%s', async (_what, act) => {
    stage = await paneOn();
    await stage.controller.checkAll();
    expect(stage.state().verdict).toBe('ready');
    await act(stage);
    await quiet(stage.host);
    expect(stage.state().verdict).toBeNull();
  });

  test.each([1, 2])('and does not come of an edit that arrives before request %i of the check', async (request) => {
    stage = await paneOn();
    beforeRequest(stage.host, request, () => stage.host.user.type('BM2', 'D20', '40'));
    await stage.controller.checkAll();
    expect([stage.state().verdict, told(stage)]).toEqual(['explain', ['explain BM2.3.4-part BM2!D20']]);
  });

  test('nor of one that happens while the answer is on its way', async () => {
    stage = await paneOn();
    beforeReply(stage.host, 1, () => stage.host.user.type('BM2', 'D20', '40'));
    await stage.controller.checkAll();
    expect([stage.state().verdict, told(stage)]).toEqual(['explain', ['explain BM2.3.4-part BM2!D20']]);
  });

  test('where people do not pause at all there is none', async () => {
    stage = await paneOn();
    beforeReply(stage.host, 9, (n) => stage.host.user.type('BM2', 'D9', String(n)));
    await stage.controller.checkAll();
    expect(stage.state()).toMatchObject({ activity: null, verdict: null, problem: null });
  });

  test('a check that fails leaves none', async () => {
    stage = await paneOn();
    await stage.controller.checkAll();
    stage.host.faults.dropEvents(1);
    await stage.host.user.type('BM2', 'D20', '40');
    stage.host.faults.failRequest(1, 'AccessDenied');
    await stage.controller.checkAll();
    expect(stage.state().verdict).toBeNull();
    expect(stage.state().problem).toMatch(/^Excel không cho/);
  });

  test('looking around does not change it', async () => {
    stage = await paneOn({ forms: ['BM1', 'BM2'] });
    await stage.controller.checkAll();
    expect(stage.state().verdict).toBe('ready');
    await stage.host.user.activate('BM1');
    await stage.host.user.select('BM1', 'D26');
    await stage.host.user.select('BM1', 'D9');
    await stage.pause();
    await stage.host.user.activate('BM2');
    await stage.pause();
    expect(stage.state().verdict).toBe('ready');
  });
});

/** Something happens after Excel read the form, some times from now, and before the answer arrives. */
function beforeReply(host: ExcelHost, times: number, act: (n: number) => Promise<unknown>): void {
  const { bridge } = host;
  const receive = bridge.onMessageFromHost;
  let seen = 0;
  bridge.onMessageFromHost = (text) => {
    if (seen === times || !text.includes('CẢI CÁCH THỂ CHẾ')) return receive?.(text);
    seen += 1;
    void act(seen)
      .then(() => quiet(host))
      .then(() => receive?.(text));
  };
}
