import type { Cell, CellContent } from '../../../../src/core/base/CellContent';
import { emptyCell } from '../../../../src/core/base/CellContent';
import { cellAddress } from '../../../../src/core/base/address';
import { openFile } from '../../../../src/workbook/xlsx/openFile';
import { archives } from './archives';
import { cells } from './cells';
import { markup } from './markup';
import { packages } from './packages';
import { fixture } from './Transformation';
import type { Transformation } from './Transformation';

/** The form in a file as it is checked: its identity, and its cells that are not empty, by address. */
interface Form {
  readonly identity: string | null | undefined;
  readonly cells: Readonly<Record<string, Cell>>;
}

async function formOf(bytes: Uint8Array): Promise<Form> {
  const file = await openFile(bytes);
  const identity = (await file.sheets()).find(({ tab }) => tab === 'BM1')?.identity;
  const [block] = await file.readUsed(['BM1']);
  const found = block!.cells.flatMap((row, at) =>
    row.map((cell, index) => [cellAddress(block!.firstColumn + index, block!.firstRow + at), cell] as const),
  );
  return { identity, cells: Object.fromEntries(found.filter(([, { content }]) => content.kind !== 'empty')) };
}

function withContents({ identity, cells: before }: Form, contents: Readonly<Record<string, CellContent>>): Form {
  const after = new Map(Object.entries(before));
  for (const [address, content] of Object.entries(contents)) {
    if (content.kind === 'empty') after.delete(address);
    else after.set(address, { ...(before[address] ?? emptyCell), content });
  }
  return { identity, cells: Object.fromEntries(after) };
}

const problemOf = async (bytes: Uint8Array): Promise<unknown> =>
  formOf(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'problem' in error ? error.problem : error),
  );

const all: readonly Transformation[] = [...archives, ...packages, ...markup, ...cells];
const tables = { archives, packages, markup, cells };

test('there are at least 80 kinds of files, each with a title of its own', () => {
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(80);
});

describe.each(Object.entries(tables))('%s', (_, table: readonly Transformation[]) => {
  let normal: Form;
  beforeAll(async () => {
    normal = await formOf(fixture('00-base'));
  });

  test.each(table.filter(({ problem }) => !problem).map((one) => [one.title, one] as const))(
    'read as the normal file: %s',
    async (__, { make, cells: others = {} }) => {
      expect(await formOf(make())).toEqual(withContents(normal, others));
    },
  );

  test.each(table.flatMap(({ title, make, problem }) => (problem ? [[title, make, problem] as const] : [])))(
    'refused: %s',
    async (__, make, problem) => {
      expect(await problemOf(make())).toMatchObject(problem);
    },
  );
});
