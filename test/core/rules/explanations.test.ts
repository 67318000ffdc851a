import { report } from '../../support/scenario';

/** Rule and whether it is explained, of the findings of one row. */
function said(table: string, row: string): readonly string[] {
  return report(table)
    .filter((finding) => finding.row === row)
    .map(({ rule, severity, explained }) => `${rule} ${severity}${explained ? ' explained' : ''}`);
}

describe('a Ghi chú explains a finding if it says something', () => {
  test.each([
    ['chưa đến hạn', ' explained'],
    ['x', ' explained'],
    ['-', ''],
    ['…', ''],
    ['. . .', ''],
  ])('with the Ghi chú %j the finding is: explain%s', (note, ending) => {
    expect(said(`| 1:4.1 | 2 | | \n | 1:4.2 | 2 | ${note} |`, 'BM1:4.2')).toEqual([
      `BM1.4.2-attainable explain${ending}`,
    ]);
  });

  test('a dash does not make a blank a notice', () => {
    expect(said('| 1:1 | | - |', 'BM1:1')).toEqual(['BM1.1-required fix']);
    expect(said('| 1:1 | | không thuộc thẩm quyền |', 'BM1:1')).toEqual(['BM1.1-required notice']);
  });
});

test('the Ghi chú of 1:6 explains that a survey has no questionnaires yet', () => {
  expect(said('| 1:6 | 1 | đang khảo sát | \n | 1:6.1 | | \n | 1:6.2 | |', 'BM1:6.1')).toEqual([
    'BM1.6.1-code explain explained',
  ]);
});

describe('a dash in the place of a ratio', () => {
  test('a dash over a zero denominator gives no finding', () => {
    expect(said('| 2:2.2 | - | \n | 2:2.2.1 | 0 | \n | 2:2.2.2 | 0 |', 'BM2:2.2')).toEqual([]);
  });

  test('a dash in the place of a ratio that has a value must be fixed', () => {
    expect(said('| 2:2.2 | - | \n | 2:2.2.1 | 4 | \n | 2:2.2.2 | 4 |', 'BM2:2.2')).toEqual(['BM2.2.2-ratio fix']);
  });
});

test('a text that reads as −5 tasks gives one finding of its type', () => {
  expect(said('| 1:2.2 | "-5" |', 'BM1:2.2').filter((one) => one.startsWith('BM1.2.2-type'))).toHaveLength(1);
});
