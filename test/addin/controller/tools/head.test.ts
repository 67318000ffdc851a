import type { Snapshot } from '@bieumau/excel-host';
import { headOffer, standingChoice } from '../../../../src/core/presentation/quickFixes/headOffer';
import type { HeadOffer } from '../../../../src/core/presentation/quickFixes/headOffer';
import type { HeadChoice } from '../../../../src/core/report/sheets/coveringReport';
import { paneOn, held } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import { closeHosts } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

const signed: HeadChoice = { number: '123', issuer: 'UBND', date: '5/12/2022' };
/** Days and the first two months with a zero in front, Nghị định 30/2020/NĐ-CP. */
const line = '(Kèm theo Báo cáo số 123/BC-UBND ngày 05 tháng 12 năm 2022';

async function offerOn(options: StageOptions, choice = signed): Promise<HeadOffer> {
  stage = await paneOn(options);
  return headOffer(stage.controller.reading()!, choice, 'vi');
}

/** Without the cells of the reference lines. */
function besides({ sheets, ...rest }: Snapshot, lines: readonly (readonly [string, number])[]): object {
  return {
    ...rest,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells.filter(
        ({ row, column }) => !lines.some(([tab, at]) => tab === sheet.name && at === row && column === 0),
      ),
    })),
  };
}

test('number and date go into the line of every form and of the appendix, and nowhere else; and out again', async () => {
  const { changes, problem } = await offerOn({ forms: ['BM2', 'PL'] });
  expect(problem).toBeNull();
  expect(changes.map(({ tab, isReworded }) => [tab, isReworded])).toEqual([['BM2', false], ['PL', false]]); // prettier-ignore
  const before = stage.host.snapshot();
  await stage.controller.change(changes);
  expect(stage.state()).toMatchObject({ problem: null, news: { text: 'Đã sửa 2 ô.', canUndo: true } });
  for (const { tab, cell } of changes) expect(held(stage.host, tab, cell).held).toMatch(line);
  const lines = changes.map(({ tab, cell }) => [tab, Number(cell.slice(1)) - 1] as const);
  expect(besides(stage.host.snapshot(), lines)).toEqual(besides(before, lines));
  // What is written once is not offered again.
  expect(headOffer(stage.controller.reading()!, signed, 'vi').changes).toEqual([]);
  await stage.controller.undo();
  expect(stage.host.snapshot()).toEqual(before);
});

test.each<readonly [string, Partial<HeadChoice>, string]>([
  ['no number yet', { number: '' }, '……/BC-UBND ngày 05 tháng 12 năm 2022'],
  ['no date yet', { date: '' }, '123/BC-UBND ngày …… tháng …… năm 2022'],
  ['a department', { issuer: 'SNV' }, '123/BC-SNV ngày 05'],
  ['spaces', { number: ' 12 3 ', issuer: ' U BND' }, '123/BC-UBND ngày 05'],
  ['a report signed in January', { date: '3.1.2023' }, 'ngày 03 tháng 01 năm 2023'],
])('%s', async (_what, change, text) => {
  const { changes } = await offerOn({}, { ...signed, ...change });
  expect(changes.map(({ now }) => (now.kind === 'text' ? now.text : ''))).toEqual([expect.stringContaining(text)]);
});

describe('what stands in the forms', () => {
  const filed = '(Kèm theo Báo cáo số 704/BC-UBND ngày 20 tháng 12 năm 2022 của UBND tỉnh Bến Tre)';
  const other = '(Kèm theo Báo cáo số 7/BC-SNV ngày …… tháng 01 năm 2023 của UBND tỉnh Bến Tre)';
  const blank: HeadChoice = { number: '', issuer: '', date: '' };
  const written = ({ changes }: HeadOffer): readonly unknown[] =>
    changes.map(({ tab, now }) => [tab, now.kind === 'text' ? now.text.replace('\n', ' ') : '']);

  async function filedOn(text = filed): Promise<void> {
    await offerOn({ forms: ['BM2', 'PL'], before: ({ user }) => user.type('BM2', 'A3', text) });
  }
  const offer = (choice: Partial<HeadChoice>): HeadOffer =>
    headOffer(stage.controller.reading()!, { ...blank, ...choice }, 'vi');

  test('fills the fields, each from the first form that knows it', async () => {
    await filedOn();
    expect(standingChoice(stage.controller.reading()!)).toEqual({ number: '704', issuer: 'UBND', date: '20/12/2022' });
    await stage.host.user.type('PL', 'A3', other);
    await stage.host.user.type('BM2', 'A3', filed.replace('704', '……').replace('ngày 20', 'ngày ……'));
    await stage.pause();
    // A date that is known in part fills nothing.
    expect(standingChoice(stage.controller.reading()!)).toEqual({ number: '7', issuer: 'UBND', date: '' });
  });

  test('is nothing in forms that were just inserted, apart from the sign of a committee', async () => {
    await offerOn({ forms: ['BM2', 'PL'] });
    expect(standingChoice(stage.controller.reading()!)).toEqual({ number: '', issuer: 'UBND', date: '' });
  });

  test('stays where a field is empty', async () => {
    await filedOn();
    expect(written(offer({ number: '12' }))).toEqual([
      ['BM2', filed.replace('704', '12')],
      ['PL', expect.stringContaining('số 12/BC-UBND ngày …… tháng …… năm 2022')],
    ]);
    expect(written(offer({ date: '3/1/2023', issuer: 'SNV' }))).toEqual([
      ['BM2', filed.replace('UBND ngày 20 tháng 12 năm 2022', 'SNV ngày 03 tháng 01 năm 2023')],
      ['PL', expect.stringContaining('số ……/BC-SNV ngày 03 tháng 01 năm 2023')],
    ]);
    expect(written(offer({}))).toEqual([]);
  });

  test('stays where it is known in part only', async () => {
    await filedOn(other);
    expect(written(offer({ number: '12' }))).toContainEqual(['BM2', other.replace('số 7', 'số 12')]);
  });
});

test('a date that is none is said, and nothing is offered', async () => {
  const { changes, problem } = await offerOn({}, { ...signed, date: '31/11/2022' });
  expect(changes).toEqual([]);
  expect(problem).toMatch(/^Ngày không đúng/);
});

describe('a line that somebody changed', () => {
  const typed = (text: string): Promise<HeadOffer> => offerOn({ before: ({ user }) => user.type('BM2', 'A3', text) });

  test.each([
    ['(Kèm theo Báo cáo số 7/BC-UBND ngày 1 tháng 2 năm 2021 của UBND tỉnh Bến Tre)', false],
    ['(Kèm theo Báo cáo số 7/BC-UBND ngày 1 tháng 2 năm 2021 của UBND tỉnh Bến Tre)'.normalize('NFD'), false],
    ['(Kèm theo Báo cáo số 7 của UBND tỉnh)', true],
    ['(Kèm theo Báo cáo số 7/BC-UBND ngày 1 tháng 2 năm 2021 của UBND tỉnh Bến Tre) Bản chính thức', true],
    [`(Kèm theo Báo cáo số ${'7'.repeat(2_000)})`, true],
  ])('%j is found, reworded: %s', async (text, isReworded) => {
    const { changes } = await typed(text);
    expect(changes).toMatchObject([{ tab: 'BM2', cell: 'A3', isReworded }]);
    await stage.controller.change(changes);
    expect(held(stage.host, 'BM2', 'A3').held).toMatch(line);
  });

  test.each(['Biểu mẫu của tỉnh', ''])('%j is none: nothing is offered', async (text) => {
    expect((await typed(text)).changes).toEqual([]);
  });

  test('in a moved row is found there', async () => {
    const { changes } = await offerOn({ before: ({ user }) => user.insertRows('BM2', 2, 3) });
    expect(changes).toMatchObject([{ cell: 'A6' }]);
  });
});
