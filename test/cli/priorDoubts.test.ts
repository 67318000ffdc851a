import { join } from 'node:path';
import { here } from './here';

const file = (name: string): string => join(__dirname, '../fixtures/found', name);

async function messages(prior: string, ...words: readonly string[]): Promise<string> {
  const { out, err } = await here('check', file('20-current.xlsx'), '--prior', file(prior), '--any-unit', ...words);
  return out + err;
}

describe('what is doubtful about figures of an old file is said, with both readings', () => {
  test('another unit of money', async () => {
    const out = await messages('20-prior-money-ty-dong.xlsx');
    expect(out).toContain('ghi đơn vị tính là “Tỷ đồng”, biểu mẫu là “Triệu đồng”; có thể là 2.599 hoặc 2.599.000.');
    expect(out).toContain('ghi đơn vị tính là “Tỷ đồng”, biểu mẫu là “Triệu đồng”; có thể là 2.600 hoặc 2.600.000.');
  });

  test('counts in rows of percentages', async () => {
    const out = await messages('21-prior-percent-row-with-count-unit.xlsx');
    expect(out.match(/ghi đơn vị tính là “Cơ quan”, biểu mẫu là “%”/g)).toHaveLength(3);
    expect(out).toContain('không quy đổi được');
  });

  test('a total of a line that the form does not add', async () => {
    const out = await messages('22-prior-sum-with-extra-line.xlsx');
    expect(out).toContain('công thức tổng cộng cả ô D15 (“1.4.4 Số TTHC thuộc Ban Quản lý các khu công nghiệp”)');
    expect(out).toContain('có thể là 4.641 hoặc 5.341.');
  });

  test('in JSON and in English', async () => {
    const out = await messages('20-prior-money-ty-dong.xlsx', '--json', '--lang', 'en');
    expect(out).toContain(
      'cell C8 gives the unit as “Tỷ đồng”; the form has “Triệu đồng”; it may be 2,599 or 2,599,000.',
    );
  });
});
