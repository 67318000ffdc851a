import fc from 'fast-check';
import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import type { SignoffState } from '../../../../src/core/signoff';
import { FileWorkbook } from '../../../../src/workbook/xlsx';
import { typedReport } from '../../../support/randomReport';
import type { TypedReport } from '../../../support/randomReport';
import { looks, someLooks, withLooks } from './looks';
import { changeOf, plansOfReport, readingOf, signOff } from '../../../support/signFile';

jest.setTimeout(60_000);

async function stateOf(bytes: Uint8Array): Promise<SignoffState> {
  const [result, ...others] = await assessWorkbook(await FileWorkbook.open(bytes));
  expect(others).toEqual([]);
  return result!.signoff;
}

const forms = fc.constantFrom(['BM2', 'PL'], ['BM5', 'BM6'], ['BM1', 'BM4'], ['BM3', 'BM2']);

const signedFile = fc.tuple(typedReport, forms);

async function signed([report, wanted]: readonly [TypedReport, readonly string[]]): Promise<Uint8Array> {
  const file = await FileWorkbook.create();
  await file.insert(plansOfReport(report, wanted));
  await signOff(file);
  return file.save();
}

test('there is something to every look', async () => {
  const [report] = fc.sample(typedReport, { seed: 581, numRuns: 1 });
  const bytes = await signed([report!, ['BM2', 'BM4', 'PL']]);
  for (const name of Object.keys(looks)) expect([name, Buffer.compare(withLooks(bytes, [name], 7), withLooks(bytes, [], 7))]).not.toEqual([name, 0]); // prettier-ignore
});

test('any change of looks, sheet names, their order, widths and cached results keeps a sign-off of any report', async () => {
  await fc.assert(
    fc.asyncProperty(signedFile, fc.array(someLooks, { minLength: 3, maxLength: 3 }), async (made, all) => {
      const bytes = await signed(made);
      expect(await stateOf(bytes)).toMatchObject({ state: 'unchanged' });
      for (const [names, seed] of all) expect([names, (await stateOf(withLooks(bytes, names, seed))).state]).toEqual([names, 'unchanged']); // prettier-ignore
    }),
    { numRuns: 12, seed: 20221215 },
  );
});

test('any single change of a printed cell of any report voids it, and names the place', async () => {
  const places = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(signedFile, places, async (made, all) => {
      const bytes = await signed(made);
      for (const [place, at] of all.entries()) {
        const file = await FileWorkbook.open(bytes);
        const { key, tab, cell, text } = changeOf(await readingOf(file), at, place);
        const isNumber = /^\d+$/.test(text);
        await file.write([{ tab, cell, content: isNumber ? { kind: 'number', value: Number(text) } : { kind: 'text', text } }]); // prettier-ignore
        const state = await stateOf(await file.save());
        expect([key, text, state.state]).toEqual([key, text, 'changed']);
        expect(state.state === 'changed' && state.changed.map((part) => part.key)).toContain(key);
      }
    }),
    { numRuns: 8, seed: 20221215 },
  );
});

test('a form that comes voids it', async () => {
  const [report] = fc.sample(typedReport, { seed: 7, numRuns: 1 });
  const bytes = await signed([report!, ['BM2']]);
  const grown = await FileWorkbook.open(bytes);
  await grown.insert(plansOfReport(report!, ['BM5']));
  expect(await stateOf(await grown.save())).toMatchObject({ state: 'changed' });
});

test('a check reads the record in one more trip, and of another unit or period it says nothing', async () => {
  const [report] = fc.sample(typedReport, { seed: 7, numRuns: 1 });
  const file = await FileWorkbook.open(await signed([{ ...report!, period: 'N' }, ['BM2']]));
  await file.insert(plansOfReport({ ...report!, period: '6T' }, ['BM5']));
  expect((await assessWorkbook(file)).map(({ report, signoff }) => [report.sheets.periodCode, signoff.state])).toEqual([
    ['2022-N', 'unchanged'],
    ['2022-6T', 'never'],
  ]);
});
