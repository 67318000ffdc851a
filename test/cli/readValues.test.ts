import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../src/cli/CommandError';
import { readValues } from '../../src/cli/readValues';
import { editionFor } from '../../src/core/report/sheets/editionInForce';
import { commandLineMessages as messages } from '../../src/core/presentation/messages/commandLine';

const folder = mkdtempSync(join(tmpdir(), 'bieumau-'));
const path = join(folder, 'values.json');
const { edition } = editionFor({ year: 2022, kind: 'N' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(content: string | Buffer, language: 'vi' | 'en' = 'vi'): ReturnType<typeof readValues> {
  writeFileSync(path, content);
  return readValues(path, edition, messages[language]);
}

/** What is wrong with a values file, line by line. */
async function problems(content: string | Buffer, language: 'vi' | 'en' = 'vi'): Promise<readonly string[]> {
  const error: unknown = await read(content, language).catch((thrown: unknown) => thrown);
  if (error instanceof CommandError) return error.problems;
  throw new Error('the file was read', { cause: error });
}

test('a file of values gives figures, notes and tasks', async () => {
  const { figures, notes, tasks } = await read(
    '\uFEFF{"values": {"BM1:1": 18.5, "BM1:2.": "100%", " BM1:2.1": "038", "BM1:2.2": "", "BM3:1.4": "99999999999999999999"}, "notes": {"BM1:5.1": "a", "BM1:5.2": ""}, "tasks": [{"section": "ii.", "no": 1, "content": "x"}]}',
  );
  expect([...figures]).toEqual([
    ['BM1:1', 18.5],
    ['BM1:2', '100%'],
    ['BM1:2.1', 38],
    ['BM3:1.4', '99999999999999999999'],
  ]);
  expect([...notes]).toEqual([['BM1:5.1', 'a']]);
  const blank = { result: '', time: '', lead: '', support: '', assessment: '' };
  expect(tasks).toEqual([{ section: 'II', no: '1', content: 'x', ...blank }]);
});

test('a file of values in UTF-16, as Windows programs save it, is read', async () => {
  const content = Buffer.from('\uFEFF{"notes": {"BM1:1": "ghi chú"}}', 'utf16le');
  expect([...(await read(content)).notes]).toEqual([['BM1:1', 'ghi chú']]);
});

test('texts with tabs, line breaks and characters beyond the first plane are read as they are', async () => {
  const { notes } = await read('{"notes": {"BM1:1": "a\\tb\\r\\nc\\n😀", "BM1:2": "\\"{BM1:1: , "}}');
  expect([...notes]).toEqual([
    ['BM1:1', 'a\tb\r\nc\n😀'],
    ['BM1:2', '"{BM1:1: , '],
  ]);
});

describe('refused', () => {
  test.each<readonly [string, readonly string[]]>([
    ['{"values": {"BM1:99": 1}}', ['không có dòng "BM1:99"']],
    ['{"values": {"constructor": 1, "BM1": 1}}', ['không có dòng "constructor"', 'không có dòng "BM1"']],
    ['{"notes": {"BM8:1": "x"}}', ['notes["BM8:1"]: bộ biểu mẫu không có dòng']],
    ['{"values": {"BM1:1": 1, "BM1:1.": 2}}', ['dòng "BM1:1" đã có số liệu ở trên']],
    ['{"values": {"BM1:1": 1, "BM1:1": 2}}', ['values["BM1:1"]: tên này được ghi hai lần']],
    ['{"values": {"BM1:1": 1, "BM1\\u003a1": 1}}', ['values["BM1:1"]: tên này được ghi hai lần']],
    ['{"values": {}, "notes": {}, "values": {"BM1:1": 2}}', ['values: tên này được ghi hai lần']],
    ['{"tasks": [{"section": "I"}, {"section": "I", "no": 1, "section": "II"}]}', ['tasks[1].section: tên này được']],
    ['{"values": {"BM1:1": "a\\u0007b"}}', ['values["BM1:1"]: có ký tự U+0007']],
    ['{"values": {"BM1:1": "\\ud800"}}', ['values["BM1:1"]: có ký tự U+D800']],
    ['{"notes": {"BM1:1": "\\udc00x\\u009b"}}', ['notes["BM1:1"]: có ký tự U+DC00']],
    ['{"tasks": [{"section": "I", "lead": "\\uffff"}]}', ['tasks[0].lead: có ký tự U+FFFF']],
    ['{"tasks": [{"section": "I", "no": "\\u001b"}]}', ['tasks[0].no: có ký tự U+001B']],
    [`{"tasks": [${Array.from({ length: 2_001 }, () => '{"section": "I"}').join()}]}`, ['tasks: có quá 2000 nhiệm vụ']],
    ['{"values": {"__proto__": {"BM1:1": 1}}}', ['values.__proto__: tên "__proto__" không dùng được']],
    ['{"__proto__": {}}', ['__proto__: tên "__proto__" không dùng được']],
    ['{"tasks": [{"section": "I", "__proto__": 1}]}', ['tasks[0].__proto__: tên "__proto__"']],
    [
      '{"values": {"BM1:1": null, "BM1:2": [], "BM1:3": true}}',
      ['values["BM1:1"]: phải là số', 'values["BM1:2"]: phải là số', 'values["BM1:3"]: phải là số'],
    ],
    ['{"values": {"BM1:1": 1e999}}', ['values["BM1:1"]: phải là số']],
    [`{"values": {"BM1:1": "${'x'.repeat(32_768)}"}}`, ['dài quá 32767 ký tự']],
    ['{"value": {}}', ['value: không có mục này; các mục được dùng là values, notes, tasks']],
    ['{"tasks": [{"section": "IX"}, {"content": "x"}]}', ['tasks[1].section: phải là chuỗi ký tự']],
    ['{"tasks": [{"section": "IX"}]}', ['tasks[0].section: không có mục này; các mục của Phụ lục là I, II']],
    ['{"tasks": [{"section": "I", "what": 1}]}', ['tasks[0].what: không có mục này']],
    [
      '{"tasks": {}, "notes": [], "values": 1}',
      ['tasks: phải là một danh sách', 'notes: phải là một đối tượng', 'values: phải là một đối tượng'],
    ],
    ['[]', ['phải là một đối tượng JSON có mục "values"']],
    ['{\n  "values": {\n    "BM1:1" 1\n}}', ['ở dòng 3, ký tự thứ 13']],
    ['{"values": {', ['dừng giữa chừng']],
    ['', ['dừng giữa chừng']],
    ['['.repeat(100_000), ['Tệp số liệu']],
  ])('%.60s', async (text, expected) => {
    const said = (await problems(text)).join('\n');
    for (const part of expected) expect(said).toContain(part);
  });

  test('unknown rows, wrong types and unknown sections are named in one message', async () => {
    const text =
      '{"values": {"BM1:99": 1, "BM1:1": null}, "notes": {"BM1:2": 3, "BM1:98": "x"}, "tasks": [{"section": "IX", "what": 1}, 5], "more": 1}';
    expect([...(await problems(text, 'en'))].sort().map((line) => line.slice(line.indexOf('json: ') + 6))).toEqual([
      'more: unknown key; the known keys are values, notes, tasks.',
      'notes["BM1:2"]: must be a string.',
      'notes["BM1:98"]: the edition has no row "BM1:98". Write rows as "BM1:2.1".',
      'tasks[0].section: no such section; the sections of the appendix are I, II, III, IV, V, VI, VII.',
      'tasks[0].what: unknown key; the known keys are section, no, content, result, time, lead, support, assessment.',
      'tasks[1]: must be a JSON object.',
      'values["BM1:1"]: must be a number or a string.',
      'values["BM1:99"]: the edition has no row "BM1:99". Write rows as "BM1:2.1".',
    ]);
  });

  test('a file of values that is not in UTF-8, too large or absent is refused', async () => {
    expect((await problems(Buffer.from([0x7b, 0xff, 0x7d]))).join()).toContain('UTF-8');
    expect((await problems(' '.repeat(17 * 1024 * 1024))).join()).toContain('quá lớn');
    await expect(readValues(join(folder, 'none.json'), edition, messages.vi)).rejects.toThrow('Không tìm thấy tệp');
    await expect(readValues(folder, edition, messages.vi)).rejects.toThrow('là thư mục');
  });

  test('of many problems only the first are named', async () => {
    const entries = Array.from({ length: 50 }, (_, place) => `"BM9:${String(place)}": 1`);
    const lines = await problems(`{"values": {${entries.join(',')}}}`);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('và 30 lỗi khác');
  });

  test('problems of a file of values are named in English on request', async () => {
    expect((await problems('{"values": {"BM1:99": 1}}', 'en')).join()).toContain('the edition has no row "BM1:99"');
  });
});
