import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkOutput, checkSchema } from '../../src/cli/checkOutput';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { signOff } from '../support/signFile';
import { newFolder } from './bieumau';
import { here } from './here';

jest.setTimeout(60_000);

const folder = newFolder();
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(__dirname, '../..');
const schemaFile = join(root, 'docs/check.schema.json');

test('the schema that is shipped is the one of the code; bieumau check --schema prints it anew', async () => {
  const { code, out } = await here('check', '--schema');
  expect([code, JSON.parse(out)]).toEqual([0, checkSchema()]);
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(checkSchema());
});

test('docs/json.md names every field and every code of the schema', () => {
  const text = readFileSync(join(root, 'docs/json.md'), 'utf8');
  const fields = fieldsOf(checkSchema());
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

/** The names of all properties in a schema, and all values of its enumerations. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(fieldsOf);
  const names = 'properties' in schema ? Object.keys(schema.properties as object) : []; // an object in every schema
  const values = 'enum' in schema ? (schema.enum as readonly string[]) : []; // a list in every schema
  return [...new Set([...names, ...values, ...inside])];
}

describe('the output of check is as the schema says', () => {
  const shipped = z.fromJSONSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as z.core.JSONSchema.JSONSchema); // as zod wrote it

  async function expectValid(...words: readonly string[]): Promise<readonly object[]> {
    const { out } = await here('check', '--json', ...words);
    const output: unknown = JSON.parse(out);
    expect(checkOutput.safeParse(output).error?.issues ?? []).toEqual([]);
    expect(shipped.safeParse(output).error?.issues ?? []).toEqual([]);
    return output as readonly object[]; // as the schema says
  }

  beforeAll(async () => {
    await here('sample', '-o', file('sample.xlsx'));
    for (const [name, period] of [
      ['q1', '2023-Q1'],
      ['half', '2023-6T'],
      ['q3', '2023-Q3'],
    ] as const) {
      // prettier-ignore
      writeFileSync(file('v.json'), JSON.stringify({ values: { 'BM5:2.1': 3, 'BM5:2.2': 'bảy', 'BM5:3': 2 } }));
      await here('new', '-o', file(`${name}.xlsx`), '--period', period, '--unit', 'A', '--forms', 'BM5', '--values', file('v.json')); // prettier-ignore
    }
    await here('new', '-o', file('other.xlsx'), '--period', '2023-Q1', '--unit', 'B', '--forms', 'BM1,PL');
    const workbook = await FileWorkbook.open(readFileSync(file('q1.xlsx')));
    await signOff(workbook);
    writeFileSync(file('signed.xlsx'), await workbook.save());
    writeFileSync(file('text.xlsx'), 'x');
    const whole = readFileSync(file('q1.xlsx'));
    writeFileSync(file('cut.xlsx'), whole.subarray(0, whole.length / 2));
  });

  test('for reports of every sort, in both languages', async () => {
    for (const language of ['vi', 'en']) {
      expect(await expectValid(file('*.xlsx'), '--lang', language)).toHaveLength(8);
      await expectValid(file('half.xlsx'), file('q3.xlsx'), '--prior', file('*.xlsx'), '--lang', language);
    }
  });

  test('for files that cannot be checked, each with its code', async () => {
    const output = await expectValid(file('text.xlsx'), file('cut.xlsx'), file('none.xlsx'), folder, '/dev/null');
    expect(output.map((item) => 'code' in item && item.code)).toEqual(['notWorkbook', 'truncated', 'missing', 'isDirectory', 'notRegular']); // prettier-ignore
  });

  test('for the files of the tests, one object a report', async () => {
    const fixtures = join(root, 'test/fixtures');
    const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
    expect(names.length).toBeGreaterThan(1);
    const output = await expectValid(...names.map((name) => join(fixtures, name)));
    expect(output.length).toBeGreaterThanOrEqual(names.length);
  });
});
