import { ExcelHost } from '@bieumau/excel-host';
import { openFile } from '../src/files/openFile';
import { saveFile } from '../src/files/saveFile';
import { fileContents } from './fileContents';
import { fileLibrary } from './fileLibrary';
import { reportFile } from './reportFile';

/** Opens a file in a host and saves it again. */
async function passed(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new ExcelHost();
  await host.load(await openFile(bytes, fileLibrary));
  const saved = await saveFile(host.snapshot(), fileLibrary);
  await host.dispose();
  return saved;
}

describe('A file with all forms that is opened in the host and saved again', () => {
  let before: ReturnType<typeof fileContents>;
  let after: ReturnType<typeof fileContents>;
  beforeAll(async () => {
    const bytes = await reportFile({ 'BM4:1.5.1': 5, 'BM4:1.5.2': 101 });
    before = fileContents(bytes);
    after = fileContents(await passed(bytes));
  }, 60_000);

  test('the saved file has the same sheets', () => {
    expect(Object.keys(before.sheets)).toHaveLength(9);
    expect(Object.keys(after.sheets)).toEqual(Object.keys(before.sheets));
  });

  test('the saved file has the same italics, and no page number on first pages', () => {
    expect(JSON.stringify(before.sheets['BM1']!.cells)).toContain('/(Kết luận, chỉ thị');
    expect(before.sheets['BM1']!.page['firstPage']).toEqual({ differentFirst: '1' });
  });

  test('the saved file has the same names', () => {
    expect(Object.keys(before.names).length).toBeGreaterThan(20);
    expect(after.names).toEqual(before.names);
  });

  test.each([
    'cells',
    'formats',
    'merges',
    'widths',
    'heights',
    'validations',
    'conditionalFormats',
    'protection',
    'page',
    'view',
    'links',
    'state',
  ] as const)('the saved file has the same %s', (kind) => {
    for (const [tab, sheet] of Object.entries(before.sheets))
      expect({ tab, [kind]: after.sheets[tab]![kind] }).toEqual({ tab, [kind]: sheet[kind] });
  });
});
