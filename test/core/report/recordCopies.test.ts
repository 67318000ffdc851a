import { readMetadata } from '../../../src/core/report/metadata/WorkbookMetadata';

const at = (moment: string | null, unit: string): string =>
  JSON.stringify({
    version: 2,
    reports: [
      {
        edition: 'cv581-2022',
        period: '2022-N',
        unit,
        explanations: [],
        signoff: null,
        history: moment === null ? [] : [{ at: moment, by: 'A', verdict: 'fix', counts: { fix: 1, explain: 0, notice: 0, explained: 0 } }], // prettier-ignore
      },
    ],
  });

const read = async (copies: readonly string[]): Promise<readonly unknown[]> => {
  const { record, isDamaged } = await readMetadata({ text: null, isDamaged: true, copies, trace: null });
  return [isDamaged, ...record.reports.map(({ unit }) => unit)];
};

test('of several records the one with the latest date counts, whatever their order', async () => {
  const [old, late] = [at('2022-12-15T16:05', 'cũ'), at('2022-12-16T08:00', 'mới')];
  expect(await read([old, late])).toEqual([false, 'mới']);
  expect(await read([late, old])).toEqual([false, 'mới']);
});

test('of records without dates the last one counts, as Excel puts a new part behind the old one', async () => {
  expect(await read([at(null, 'cũ'), at(null, 'mới')])).toEqual([false, 'mới']);
});

test('a record that is not valid does not count, and several of those are damaged', async () => {
  expect(await read([at(null, 'đúng'), '{"version":9}'])).toEqual([false, 'đúng']);
  expect(await read(['{', '[]'])).toEqual([true]);
});
