import { blank, explain, fix, formulaGone, overwritten, reading } from './findings';
import { figures, report } from '../../support/scenario';

describe('a rule uses the number that a cell states', () => {
  test('a wrong subtotal gives one finding: 6:2.1 = 5 + 29 + 70 + 508 holds with the 70 that 2.4 states', () => {
    // 10 + 20 + 38 = 68; 6:2.1 is 612 as 4:1.5 is.
    expect(
      report(`
        | 6:2.1 | 612 |
        | 6:2.4 | 70  |
        | 6:2.5 | 508 |`),
    ).toEqual([overwritten('BM6'), fix('6:2.4-total', 70, 68)]);
  });

  test('formulas add up what cells state', () => {
    const table = '| 6:2.4 | 70 | \n | 6:2.5 | 508 |';
    expect(report(table)).toEqual([fix('6:2.4-total', 70, 68)]);
    expect(figures(table).value('BM6:2.1')).toBe(612);
    expect(figures(table).computedValue('BM6:2.4')).toBe(68);
  });

  test('a ratio is judged by the stated total: 978 of 1200 is 81.5, whatever 190 + 980 gives', () => {
    expect(report('| 7:6.6.1 | 1200 | \n | 7:6.6 | 81.5 |')).toEqual([
      overwritten('BM7'),
      fix('7:6.6.1-total', 1200, 1170),
    ]);
  });

  test('a text with one certain reading is used: 5 + 101 + 506 is 612', () => {
    expect(report('| 4:1.5 | 614 | \n | 4:1.5.3 | "506" | \n | 6:2.5 | 512 |')).toEqual([
      fix('4:1.5-total', 614, 612),
      reading('4:1.5.3', '506', 506),
    ]);
    expect(report('| 3:3.1.2 | "4.001" |')).toEqual([reading('3:3.1.2', '4.001', 4001), fix('3:3.1.2-part', 4001)]);
  });

  test('a text among the parts of a formula gives a reading and no other finding', () => {
    expect(report('| 4:1.5.3 | "506 đơn vị" |')).toEqual([reading('4:1.5.3', '506 đơn vị', 506)]);
  });

  test.each([
    ['two figures in one cell', '"1770⏎1650"', '1770\n1650'],
    ['words that are no figure', 'khoảng 1770', 'khoảng 1770'],
    ['an error of Excel', '#DIV/0!', '#DIV/0!'],
  ])('a text with no certain reading is not used: %s', (_what, typed, stated) => {
    // 1770 would be more than the 1769 posts of 4:2.1.
    expect(report(`| 4:2.2 | ${typed} |`)).toEqual([reading('4:2.2', stated, null)]);
  });

  test.each([
    ['of wrong type', '3:3.1.1', '-5', fix('3:3.1.1-type', -5)],
    ['that is no count', '3:3.1.1', '4.5', fix('3:3.1.1-type', 4.5, 4500)],
    ['of wrong type in a total', '4:1.5.1', '-5', fix('4:1.5.1-type', -5)],
    ['out of range', '7:5.2.1', '950', fix('7:5.2.1-range', 950)],
    ['that is no code', '1:6', '3', fix('1:6-code', 3)],
  ])('a figure %s is of no use to other rules: row %s says %s', (_what, row, typed, finding) => {
    expect(report(`| ${row} | ${typed} |`)).toEqual([finding]);
  });

  test('a count of -3 questionnaires breaks its type and not the rule of surveys', () => {
    expect(report('| 1:6.1 | -3 |')).toEqual([fix('1:6.1-type', -3)]);
  });

  test('a cell with nothing but spaces is blank', () => {
    expect(report('| 3:1.4.1 | "  " |')).toEqual([blank('3:1.4.1')]);
  });

  test('a blank part leaves the total undecided and gives one finding', () => {
    const table = '| 3:1.4.1 | |';
    expect(report(table)).toEqual([blank('3:1.4.1')]);
    expect(figures(table).value('BM3:1.4')).toBeNaN();
  });
});

describe('a formula overwritten by a value that agrees', () => {
  test('several overwritten formulas of a form give one notice: 98 = 980/1000, 95 = 190/200 and 1170 = 190 + 980', () => {
    expect(report('| 7:6.4 | 95 | \n | 7:6.5 | 98 | \n | 7:6.6.1 | 1170 |')).toEqual([overwritten('BM7')]);
  });

  test('a value agrees with its formula cut off or rounded: 83.58 and 83.6 for 978/1170', () => {
    expect(report('| 7:6.6 | 83.58 |')).toEqual([overwritten('BM7')]);
    expect(report('| 7:6.6 | 83.6 |')).toEqual([overwritten('BM7')]);
  });

  test('two forms with overwritten formulas give a notice each', () => {
    expect(report('| 2:1 | 131 | \n | 3:3.1 | 97.5 |')).toEqual([overwritten('BM2'), overwritten('BM3')]);
  });

  test('a value that does not agree gives a finding of its own rule alone', () => {
    expect(report('| 2:1 | 133 |')).toEqual([fix('2:1-total', 133, 131)]);
  });

  test('a text that agrees gives a reading besides the notice', () => {
    expect(report('| 2:1 | "131" |')).toEqual([overwritten('BM2'), reading('2:1', '131', 131)]);
  });
});

describe('a computed row whose formula is gone', () => {
  test('an emptied total is offered the sum 5 + 101 + 506, which is used meanwhile', () => {
    expect(report('| 4:1.5 | |')).toEqual([formulaGone('4:1.5-total', null, 612)]);
    expect(report('| 4:1.5 | | \n | 5:1.2 | 613 |')).toEqual([
      formulaGone('4:1.5-total', null, 612),
      explain('4:1.5-equal', 612),
    ]);
  });

  test('an emptied ratio is offered 90 for 9 of 10', () => {
    expect(report('| 1:2 | |')).toEqual([formulaGone('1:2-ratio', null, 90)]);
  });

  test('an emptied ratio over a zero denominator gives no finding', () => {
    expect(report('| 2:2.2 | | \n | 2:2.2.1 | 0 | \n | 2:2.2.2 | 0 |')).toEqual([]);
  });

  test('another formula in the place of the own one must be fixed, as a file does not tell its result', () => {
    expect(report('| 4:1.5 | =D12+D13 |')).toEqual([formulaGone('4:1.5-total', '=D12+D13', null)]);
    expect(report('| 7:6.7 | =ROUND(D60/D59*100,0) |')).toEqual([
      formulaGone('7:6.7-ratio', '=ROUND(D60/D59*100,0)', null),
    ]);
  });
});

describe('a formula of the user in a row without one', () => {
  test('plain arithmetic counts as its result: 12 + 7 is 19', () => {
    expect(report('| 2:1.3 | =12+7 |')).toEqual([]);
    expect(figures('| 2:1.3 | =12+7 |').value('BM2:1.3')).toBe(19);
    // 70 + 53 + 19 = 142
    expect(report('| 2:1.3 | =12+7 | \n | 2:1 | 131 |')).toEqual([fix('2:1-total', 131, 142)]);
  });

  test('the result of plain arithmetic is judged as if it were typed: 10 / 4 is no count', () => {
    expect(report('| 2:1.3 | =10/4 |')).toEqual([fix('2:1.3-type', 2.5, 2500)]);
    expect(report('| 2:1.3 | =5-12 |')).toEqual([fix('2:1.3-type', -7)]);
  });

  test('any other formula must be fixed and is used by no rule', () => {
    expect(report("| 2:1.3 | ='Sở Tư pháp'!D9 |")).toEqual([reading('2:1.3', "='Sở Tư pháp'!D9", null)]);
    expect(report('| 2:1.3 | =SUM(H1:H9) | \n | 2:1 | 1 |')).toEqual([reading('2:1.3', '=SUM(H1:H9)', null)]);
  });
});
