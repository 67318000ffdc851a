import { version as packageVersion } from '../../package.json';
import { version } from '../../src/cli/run';
import { bieumau } from './bieumau';
import { here } from './here';

describe('help', () => {
  test('help is in Vietnamese, then in English', () => {
    const { code, out, err } = bieumau('--help');
    expect([code, err]).toEqual([0, '']);
    expect(out.indexOf('Cách dùng:')).toBeGreaterThan(0);
    expect(out.indexOf('Usage:')).toBeGreaterThan(out.indexOf('Cách dùng:'));
  });

  test('help is in one language where it is chosen', async () => {
    expect((await here('--help', '--lang', 'en')).out).not.toContain('Cách dùng');
    expect((await here('--lang=vi', '--help')).out).not.toContain('Usage');
  });

  test.each(['new', 'check', 'signoff', 'clean', 'sample'])('of %s', async (command) => {
    for (const words of [
      [command, '--help'],
      [command, '-h'],
      ['help', command],
    ]) {
      const { code, out } = await here(...words);
      expect(code).toBe(0);
      expect(out).toContain(`bieumau ${command} –`);
    }
  });

  test('lines of the help are shorter than 130 characters', async () => {
    const texts = await Promise.all(
      ['new', 'check', 'signoff', 'clean', 'sample'].map((command) => here(command, '--help')),
    );
    const lines = texts.flatMap(({ out }) => out.split('\n'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
  });
});

test('the version is that of the package', () => {
  expect(bieumau('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  expect(version).toBe(packageVersion);
});

describe('wrong commands end with 2 and a hint', () => {
  test.each<readonly [readonly string[], string]>([
    [['foo'], 'Không có lệnh “foo”.'],
    [['--foo'], 'Không có lựa chọn --foo.'],
    [['check'], 'Chưa có tệp nào để kiểm tra.'],
    [['check', '--csv', 'a.xlsx'], 'Không có lựa chọn --csv.'],
    [['check', '--json=yes', 'a.xlsx'], 'Lựa chọn --json không nhận giá trị.'],
    [['check', '--json', '--json', 'a.xlsx'], 'Lựa chọn --json chỉ được ghi một lần.'],
    [['check', '--lang', 'fr', 'a.xlsx'], 'Không có ngôn ngữ “fr”; chọn vi hoặc en.'],
    [['sample'], 'Thiếu -o.'],
    [['sample', '-o'], 'Sau -o phải có giá trị.'],
    [['new', '--period', '2022-N', '--unit', 'A'], 'Thiếu -o.'],
    [['new', '-o', 'a.xlsx', '--unit', 'A'], 'Thiếu --period.'],
    [['new', '-o', 'a.xlsx', '--period', '2022-N'], 'Thiếu --unit.'],
    [['new', '-o', '--period', '2022-N', '--unit', 'A'], 'Sau -o phải có giá trị.'],
    [['new', '-o', 'a.xlsx', '--period', '2022-N', '--unit', 'Sở', 'Nội', 'vụ'], 'Thừa “Nội”.'],
    [['new', '-o', 'a.xlsx', '--period', '2022', '--unit', 'A'], 'Không đọc được kỳ báo cáo “2022”. Kỳ viết là NĂM-Q1'],
    [['new', '-o', 'a.xlsx', '--period', '2022-Q2', '--unit', 'A'], 'Kỳ báo cáo “2022-Q2” không có.'],
    [['new', '-o', 'a.xlsx', '--period', '9022-N', '--unit', 'A'], 'Năm của kỳ báo cáo “9022-N” không hợp lý.'],
    [['new', '-o', 'a.xlsx', '--period', '2022-N', '--unit', '  '], 'Tên đơn vị (--unit) đang để trống.'],
    [['new', '-o', 'a.xlsx', '--period', '2022-N', '--unit', 'A\nB'], 'Tên đơn vị (--unit) phải viết trên một dòng, '],
    [
      ['new', '-o', 'a.xlsx', '--period', '2022-N', '--unit', 'A'.repeat(121)],
      'Tên đơn vị (--unit) dài quá 120 ký tự.',
    ],
    [
      ['new', '-o', 'a.xlsx', '--period', '2022-N', '--unit', 'A', '--forms', 'BM1,BM9'],
      'Không có biểu BM9. Các biểu có thể chọn: BM1, BM2,',
    ],
    [['new', '-o', 'a.xls', '--period', '2022-N', '--unit', 'A'], 'a.xls không phải tên tệp .xlsx.'],
  ])('%j', async (words, expected) => {
    const { code, out, err } = await here(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
    expect(err).toContain('Xem cách dùng: bieumau');
  });

  test('no command shows the help on the error output', () => {
    const { code, out, err } = bieumau();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Cách dùng:');
  });

  test('a hint to a wrong command is in English on request', async () => {
    const { code, err } = await here('chekc', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('Unknown command “chekc”.');
  });
});
