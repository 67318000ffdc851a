import { fillOffer } from '../../../../src/core/presentation/quickFixes/fillOffer';
import { paneOn, told } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import { closeHosts } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

async function offerOn(options: StageOptions): Promise<ReturnType<typeof fillOffer>> {
  stage = await paneOn(options);
  return fillOffer(stage.controller.reading()!, 'vi');
}

/** Clears cells. */
function cleared(...cells: readonly string[]): NonNullable<StageOptions['before']> {
  return async ({ user }) => {
    for (const cell of cells) await user.clear('BM2', cell);
  };
}

test('a form with all its formulas needs nothing', async () => {
  expect(await offerOn({})).toEqual({ empties: [], typed: [] });
});

test('emptied formulas are put back; typed ones are asked one by one', async () => {
  const { empties, typed } = await offerOn({ figures: { 'BM2:2.2': 99, 'BM2:3.2': '100%' }, before: cleared('D7') });
  expect(empties.map(({ key, place, text }) => [key, place.cell, text])).toEqual([
    ['BM2:1', 'D7', 'đang ghi trống, theo công thức: 131'],
  ]);
  expect(typed.map(({ key, text }) => [key, text])).toEqual([
    ['BM2:2.2', 'đang ghi 99%, theo công thức: 100%'],
    ['BM2:3.2', 'đang ghi 100%, theo công thức: 100%'],
  ]);
  await stage.controller.change([...empties, ...typed.slice(0, 1)].map(({ change }) => change));
  const { user } = stage.host;
  expect(['D7', 'D13', 'D18'].map((cell) => user.text('BM2', cell))).toEqual(['131', '100', '100%']);
  // What is still typed over its formula is text that means the same number.
  expect(told(stage)).toEqual(['fix BM2.3.2-type BM2!D18', 'notice BM2-formula BM2!D18']);
  await expect(user.type('BM2', 'F7', '1')).rejects.toThrow('protected');
});

test('a formula of somebody’s own that gives the same is one of the form’s, another is asked about', async () => {
  const { empties, typed } = await offerOn({
    before: async ({ user }) => {
      await user.type('BM2', 'D7', '=SUM(D8:D10)');
      await user.type('BM2', 'D13', '=D15/D14');
      await user.type('BM2', 'D18', '=#REF!*100');
    },
  });
  expect(empties).toEqual([]);
  expect(typed.map(({ key }) => key)).toEqual(['BM2:2.2', 'BM2:3.2']);
});

test('over blanks there is no figure yet', async () => {
  const { empties } = await offerOn({ figures: { 'BM2:1.1': undefined, 'BM2:1.2': undefined, 'BM2:1.3': undefined }, before: cleared('D7') }); // prettier-ignore
  expect(empties.map(({ text }) => text)).toEqual(['đang ghi trống, theo công thức: chưa đủ số để tính']);
});

test('where a part of a formula is not in the sheet, it cannot be put back', async () => {
  const { empties, typed } = await offerOn({
    before: async ({ user }) => {
      await user.activate('BM2');
      await user.unprotect('BM2');
      await user.clear('BM2', 'D18');
      await user.deleteRows('BM2', 20);
    },
  });
  expect([empties, typed]).toEqual([[], []]);
});
