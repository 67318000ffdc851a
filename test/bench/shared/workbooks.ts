import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertReport } from '../../../src/core/presentation/sheets/insertReport';
import { ruleSentence } from '../../../src/core/presentation/kinds/ruleSentence';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import sample from '../../../src/cli/samples/ben-tre-2022.json';
import { asFiled, edition } from './reports';

/** Runs a function with the paths of `count` workbooks on disk: the report of 2022, each with different figures. */
export async function withWorkbooks(count: number, use: (paths: readonly string[]) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bieumau-bench-'));
  try {
    const paths: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const path = join(folder, `${String(index)}.xlsx`);
      await writeFile(path, await workbook(index));
      paths.push(path);
    }
    await use(paths);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All forms and the appendix, as `sample` writes them; every second figure differs between the workbooks. */
async function workbook(index: number): Promise<Uint8Array> {
  const file = await FileWorkbook.create();
  const figure = (key: string): string | number | undefined => {
    const row = edition.row.get(key);
    return row?.type === 'count' && row.index % 2 === 0 ? row.index * 7 + index : asFiled.get(key);
  };
  const content = { figure, overFormula: () => true, note: () => undefined, tasks: sample.tasks };
  const forms = [...edition.forms, edition.appendix].map(({ id }) => id);
  const head = { edition, period: { year: 2022, kind: 'N' }, unit: `Đơn vị ${String(index)}`, forms } as const;
  await insertReport(file, { ...head, content }, (rule) => ruleSentence(edition, rule, 'vi'));
  return file.save();
}
