import type { Assessment } from '../../src/core/report/assessment/Assessment';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { makeCleanCopy } from '../../src/core/report/outgoing/makeCleanCopy';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { internalWorkbook, secret } from '../support/internalWorkbook';
import { recalculate, resave } from './libreOffice';
import type { Calculated } from './libreOffice';

const forms = ['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7'];

async function clean(bytes: Uint8Array, hasChecks: boolean): Promise<Uint8Array> {
  const choose = (all: readonly Assessment[]): Assessment | undefined => all[0];
  const copy = await makeCleanCopy(bytes, FileWorkbook, { choose, hasChecks, withheld: 'x', toolTexts: () => [] });
  if (copy.outcome !== 'made') throw new Error(copy.outcome);
  return copy.bytes;
}

/** What LibreOffice shows in columns A to E, or to F with the checks. */
function printed(calculated: Calculated, tab: string, columns: RegExp): readonly unknown[] {
  const cells = [...(calculated.get(tab) ?? [])].filter(([cell, value]) => columns.test(cell) && value !== '');
  expect(cells.length).toBeGreaterThan(30);
  return cells;
}

describe('a clean copy in LibreOffice', () => {
  let given: Calculated;
  let copy: Calculated;
  let checked: Calculated;
  let saved: readonly Uint8Array[];

  beforeAll(async () => {
    const bytes = await internalWorkbook();
    const copies = [await clean(bytes, false), await clean(bytes, true)];
    [given, copy, checked] = (await recalculate([bytes, ...copies])) as [Calculated, Calculated, Calculated];
    saved = await resave(copies, ['xlsx']);
  });

  test.each(forms)('%s shows the same, with and without the checks', (tab) => {
    expect(printed(copy, tab, /^[A-E]\d/)).toEqual(printed(given, tab, /^[A-E]\d/));
    expect(printed(checked, tab, /^[A-F]\d/)).toEqual(printed(given, tab, /^[A-F]\d/));
  });

  test('the rule sheet counts the same', () => {
    expect(printed(checked, 'Kiểm tra', /^[A-F]\d/)).toEqual(printed(given, 'Kiểm tra', /^[A-F]\d/));
  });

  test('no cell has an error, and no sheet but the forms is there', () => {
    expect([...copy.keys()].sort()).toEqual([...forms, 'PL']);
    expect([...copy.values()].flatMap((cells) => [...cells.values()]).filter((value) => /^#|^Err:/.test(String(value)))).toEqual([]); // prettier-ignore
  });

  test('the sign-off holds after LibreOffice has saved the copy, which still says nothing internal', async () => {
    for (const bytes of saved) {
      const [assessment] = await assessWorkbook(await FileWorkbook.open(bytes));
      expect(assessment!.signoff.state).toBe('unchanged');
      expect(secret.test(JSON.stringify(assessment!.record))).toBe(false);
    }
  });
});
