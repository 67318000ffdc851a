import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { internalWorkbook, secret } from '../support/internalWorkbook';
import { unzip } from '../support/archive';
import { newFolder } from './bieumau';
import { here } from './here';

jest.setTimeout(60_000);

const folder = newFolder();
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(file('given.xlsx'), await internalWorkbook());
  const made = await here('new', '-o', file('unsigned.xlsx'), '--period', '2022-N', '--unit', 'Sở Y tế', '--forms', 'BM5'); // prettier-ignore
  expect(made.code).toBe(0);
});

test('a clean copy is written beside the file, and what is in it and what is not is told', async () => {
  const before = readFileSync(file('given.xlsx'));
  const { code, out, err } = await here('clean', file('given.xlsx'), '-o', file('clean.xlsx'), '--period', '2022-n');
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n')).toEqual([
    `Đã ghi ${file('clean.xlsx')}.`,
    'Gồm 8 biểu: Biểu mẫu 1, Biểu mẫu 2, Biểu mẫu 3, Biểu mẫu 4, Biểu mẫu 5, Biểu mẫu 6, Biểu mẫu 7, Phụ lục.',
    expect.stringMatching(
      /^Không kèm: nội dung \d+ giải trình nội bộ; cột Kiểm tra và trang Kiểm tra; kỳ khác \(quý III năm 2022\); số liệu kỳ trước lưu trong tệp; các lần kiểm tra; 1 trang khác \(Nháp mật\); nội dung ngoài phần in của biểu, nhận xét gắn vào ô, hình vẽ, tên người soạn, đường dẫn tệp\.$/,
    ),
    'Công thức tự lập được thay bằng kết quả; số liệu, ghi chú và xác nhận giữ nguyên.',
    '',
  ]);
  expect(readFileSync(file('given.xlsx')).equals(before)).toBe(true);
  expect(Object.values(unzip(readFileSync(file('clean.xlsx')))).filter((text) => secret.test(text))).toEqual([]);
  const checked = await here('check', '--json', file('clean.xlsx'));
  expect(JSON.parse(checked.out)).toMatchObject([{ signoff: { state: 'unchanged', by: 'Nguyễn Thị Hòa' } }]);
});

test('with --with-checks the check column and the rule sheet go along', async () => {
  const { code, out } = await here('clean', file('given.xlsx'), '-o', file('checks.xlsx'), '--period', '2022-N', '--with-checks'); // prettier-ignore
  expect(code).toBe(0);
  expect(out).toContain('Kèm cột Kiểm tra bên cạnh biểu và trang Kiểm tra.');
  expect(unzip(readFileSync(file('checks.xlsx')))['xl/workbook.xml']).toContain('name="Kiểm tra"');
});

test('a file that is there is replaced only if that is asked for', async () => {
  writeFileSync(file('there.xlsx'), 'x');
  const words = ['clean', file('given.xlsx'), '-o', file('there.xlsx'), '--period', '2022-N'];
  const { code, err } = await here(...words);
  expect(code).toBe(2);
  expect(err).toMatch(/^Đã có tệp .*there\.xlsx\..*--force/);
  expect(readFileSync(file('there.xlsx'), 'utf8')).toBe('x');
  expect((await here(...words, '--force')).code).toBe(0);
  expect(readFileSync(file('there.xlsx')).length).toBeGreaterThan(1000);
});

test('a report without a sign-off is refused with exit code 1', async () => {
  const { code, out } = await here('clean', file('unsigned.xlsx'), '-o', file('none.xlsx'));
  expect(code).toBe(1);
  expect(out).toBe('Chưa lập được bản sạch: cần có xác nhận kiểm tra còn hiệu lực. Chưa xác nhận kiểm tra.\n');
  expect(existsSync(file('none.xlsx'))).toBe(false);
});

test.each([
  [['clean'], /Chưa có tệp nào để lập bản sạch/],
  [['clean', 'given.xlsx'], /Thiếu -o/],
  [['clean', 'given.xlsx', 'a.xlsx', '-o', 'b.xlsx'], /Thừa/],
  [
    ['clean', 'given.xlsx', '-o', 'b.xlsx'],
    /Chưa rõ báo cáo nào.*--period, --unit: 2022-N, UBND tỉnh Bến Tre; 2022-Q3/,
  ],
  [['clean', 'given.xlsx', '-o', 'b.xlsx', '--unit', 'Sở Y tế'], /Chưa rõ báo cáo nào/],
  [['clean', 'gone.xlsx', '-o', 'b.xlsx'], /gone\.xlsx/],
])('the arguments %j are refused with a sentence and exit code 2', async (words, sentence) => {
  const { code, err } = await here(...words.map((word) => (word.endsWith('.xlsx') ? file(word) : word)));
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});
