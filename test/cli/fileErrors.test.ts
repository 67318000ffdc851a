import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingProblem, workbookProblem, writingProblem } from '../../src/cli/fileErrors';
import { run } from '../../src/cli/run';
import { CheckError } from '../../src/core/report/sheets/CheckError';
import { commandLineMessages as messages } from '../../src/core/presentation/messages/commandLine';
import { WorkbookError } from '../../src/core/port/WorkbookError';
import { newFolder } from './bieumau';

const m = messages.vi;
const wording = { m, language: 'vi', call: 'bieumau' } as const;
const system = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });

describe('what cannot be read', () => {
  test.each([
    ['ENOENT', 'Không tìm thấy tệp a.xlsx'],
    ['EACCES', 'Không có quyền mở a.xlsx'],
    ['EISDIR', 'a.xlsx là thư mục'],
    ['EIO', 'Không đọc được tệp (EIO)'],
  ])('%s is the file’s', (code, expected) =>
    expect(readingProblem(system(code), 'a.xlsx', m)?.text).toContain(expected),
  );

  test.each([new WorkbookError({ code: 'legacyXls' }), new CheckError({ code: 'noForms' })])(
    '%s is the workbook’s',
    (error) => expect(workbookProblem(error, wording)?.text).toMatch(/\. Hãy .*\.$/),
  );

  test.each([new TypeError('x is not a function'), 'x', null, Object.assign(new Error(), { code: 'ERR_ASSERTION' })])(
    'neither: %s',
    (error) => {
      expect(readingProblem(error, 'a.xlsx', m)).toBeUndefined();
      expect(workbookProblem(error, wording)).toBeUndefined();
    },
  );
});

describe('what cannot be written', () => {
  test.each(['EACCES', 'EPERM'])('%s on a file that is there has two causes', (code) => {
    expect(writingProblem(system(code), 'a.xlsx', true, m)).toBe(
      'Không ghi được a.xlsx: tệp đang mở ở chương trình khác, hoặc không có quyền ghi. Hãy đóng tệp, hoặc chọn tên hay thư mục khác, rồi thử lại.',
    );
    expect(writingProblem(system(code), 'a.xlsx', false, m)).toContain('Không có quyền ghi a.xlsx');
  });
});

describe('a fault of the program', () => {
  const folder = newFolder();
  const [first, second] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')];
  beforeAll(() => [first, second].forEach((path) => writeFileSync(path, 'x')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a fault of the program is not blamed on the file, and the next file is looked at', async () => {
    const told = { out: '', error: '' };
    const terminal = {
      out: (text: string) => void (told.out += text),
      error: (text: string) => void (told.error += text),
      isInteractive: false,
    };
    const unused = (): never => {
      throw new Error('not used here');
    };
    let opened = 0;
    const open = (): Promise<never> =>
      Promise.reject((opened += 1) === 1 ? new TypeError('x') : new WorkbookError({ code: 'notWorkbook' }));
    const code = await run(['check', first, second], terminal, () =>
      Promise.resolve({ create: unused, clean: unused, open }),
    );
    expect(code).toBe(2);
    const [line, next] = told.error.split('\n');
    expect(line).toBe(`${first}: Có lỗi ngoài dự kiến của chương trình: x`);
    expect(next).toContain(`${second}: Tệp không phải là bảng tính`);
  });
});
