import { blank, explain, fix, formulaGone, overwritten, reading } from './findings';
import { confront, report } from '../../support/scenario';

describe('a rule uses the number that a cell states', () => {
  test('a wrong subtotal is one finding: 6:2.1 = 5 + 29 + 70 + 508 holds with the 70 that 2.4 states', () => {
    // 10 + 20 + 38 = 68; 6:2.1 is 612 as 4:1.5 is.
    expect(
      report(`
        | 6:2.1 | 612 |
        | 6:2.4 | 70  |
        | 6:2.5 | 508 |`),
    ).toEqual([overwritten('BM6'), fix('6:2.4-total', 70, 68)]);
  });

  test('the same under formulas: they add up what is stated', () => {
    const table = '| 6:2.4 | 70 | \n | 6:2.5 | 508 |';
    expect(report(table)).toEqual([fix('6:2.4-total', 70, 68)]);
    expect(confront(table).value('BM6:2.1')).toBe(612);
    expect(confront(table).computedValue('BM6:2.4')).toBe(68);
  });

  test('a ratio is judged by the stated total: 978 of 1200 is 81.5, whatever 190 + 980 gives', () => {
    expect(report('| 7:6.6.1 | 1200 | \n | 7:6.6 | 81.5 |')).toEqual([
      overwritten('BM7'),
      fix('7:6.6.1-total', 1200, 1170),
    ]);
  });

  test('text with one certain reading is used: 5 + 101 + 506 is 612', () => {
    expect(report('| 4:1.5 | 614 | \n | 4:1.5.3 | "506" | \n | 6:2.5 | 512 |')).toEqual([
      fix('4:1.5-total', 614, 612),
      reading('4:1.5.3', '506', 506),
    ]);
    expect(report('| 3:3.1.2 | "4.001" |')).toEqual([reading('3:3.1.2', '4.001', 4001), fix('3:3.1.2-part', 4001)]);
  });

  test('text under a formula: the total is 612, and nothing but the text is told', () => {
    expect(report('| 4:1.5.3 | "506 đơn vị" |')).toEqual([reading('4:1.5.3', '506 đơn vị', 506)]);
  });

  test.each([
    ['two figures in one cell', '"1770⏎1650"', '1770\n1650'],
    ['words that are no figure', 'khoảng 1770', 'khoảng 1770'],
    ['an error of Excel', '#DIV/0!', '#DIV/0!'],
  ])('text with no certain reading is not used: %s', (_what, typed, stated) => {
    // 1770 would be more than the 1769 posts of 4:2.1.
    expect(report(`| 4:2.2 | ${typed} |`)).toEqual([reading('4:2.2', stated, null)]);
  });

  test.each([
    ['of wrong type', '3:3.1.1', '-5', fix('3:3.1.1-type', -5)],
    ['that is no count', '3:3.1.1', '4.5', fix('3:3.1.1-type', 4.5, 4500)],
    ['of wrong type in a total', '4:1.5.1', '-5', fix('4:1.5.1-type', -5)],
    ['out of range', '7:5.2.1', '950', fix('7:5.2.1-range', 950)],
    ['that is no code', '1:6', '3', fix('1:6-code', 3)],
  ])('a figure %s is of no use to other rules: %s says %s', (_what, row, typed, finding) => {
    expect(report(`| ${row} | ${typed} |`)).toEqual([finding]);
  });

  test('a figure of wrong type is no survey under way: 1:6 = 1, 6.1 = -3', () => {
    expect(report('| 1:6.1 | -3 |')).toEqual([fix('1:6.1-type', -3)]);
  });

  test('a cell with nothing but spaces is blank', () => {
    expect(report('| 3:1.4.1 | "  " |')).toEqual([blank('3:1.4.1')]);
  });

  test('a blank part leaves the total undecided and is told once', () => {
    const table = '| 3:1.4.1 | |';
    expect(report(table)).toEqual([blank('3:1.4.1')]);
    expect(confront(table).value('BM3:1.4')).toBeNaN();
  });
});

describe('a formula overwritten by a value that agrees is told once a form', () => {
  test('98 = 980/1000, 95 = 190/200 and 1170 = 190 + 980 are one notice', () => {
    expect(report('| 7:6.4 | 95 | \n | 7:6.5 | 98 | \n | 7:6.6.1 | 1170 |')).toEqual([overwritten('BM7')]);
  });

  test('83.58 is 978/1170 cut off, 83.6 rounded: both agree', () => {
    expect(report('| 7:6.6 | 83.58 |')).toEqual([overwritten('BM7')]);
    expect(report('| 7:6.6 | 83.6 |')).toEqual([overwritten('BM7')]);
  });

  test('one notice for each form', () => {
    expect(report('| 2:1 | 131 | \n | 3:3.1 | 97.5 |')).toEqual([overwritten('BM2'), overwritten('BM3')]);
  });

  test('a value that does not agree is told by its own rule alone', () => {
    expect(report('| 2:1 | 133 |')).toEqual([fix('2:1-total', 133, 131)]);
  });

  test('as text it is a reading besides', () => {
    expect(report('| 2:1 | "131" |')).toEqual([overwritten('BM2'), reading('2:1', '131', 131)]);
  });
});

describe('a computed row whose formula is gone', () => {
  test('emptied, the sum 5 + 101 + 506 is offered and stands in meanwhile', () => {
    expect(report('| 4:1.5 | |')).toEqual([formulaGone('4:1.5-total', null, 612)]);
    expect(report('| 4:1.5 | | \n | 5:1.2 | 613 |')).toEqual([
      formulaGone('4:1.5-total', null, 612),
      explain('4:1.5-equal', 612),
    ]);
  });

  test('an emptied ratio is offered 90 for 9 of 10', () => {
    expect(report('| 1:2 | |')).toEqual([formulaGone('1:2-ratio', null, 90)]);
  });

  test('over a zero denominator it is empty anyway', () => {
    expect(report('| 2:2.2 | | \n | 2:2.2.1 | 0 | \n | 2:2.2.2 | 0 |')).toEqual([]);
  });

  test('another formula in its place: its result is not known from a file', () => {
    expect(report('| 4:1.5 | =D12+D13 |')).toEqual([formulaGone('4:1.5-total', '=D12+D13', null)]);
    expect(report('| 7:6.7 | =ROUND(D60/D59*100,0) |')).toEqual([
      formulaGone('7:6.7-ratio', '=ROUND(D60/D59*100,0)', null),
    ]);
  });
});

describe('a formula of somebody’s own in a row to be filled', () => {
  test('plain arithmetic is the number that it gives: 12 + 7 = 19', () => {
    expect(report('| 2:1.3 | =12+7 |')).toEqual([]);
    expect(confront('| 2:1.3 | =12+7 |').value('BM2:1.3')).toBe(19);
    // 70 + 53 + 19 = 142
    expect(report('| 2:1.3 | =12+7 | \n | 2:1 | 131 |')).toEqual([fix('2:1-total', 131, 142)]);
  });

  test('its number is judged as if it were typed: 10 / 4 is no count', () => {
    expect(report('| 2:1.3 | =10/4 |')).toEqual([fix('2:1.3-type', 2.5, 2500)]);
    expect(report('| 2:1.3 | =5-12 |')).toEqual([fix('2:1.3-type', -7)]);
  });

  test('any other is asked about and used by no rule', () => {
    expect(report("| 2:1.3 | ='Sở Tư pháp'!D9 |")).toEqual([reading('2:1.3', "='Sở Tư pháp'!D9", null)]);
    expect(report('| 2:1.3 | =SUM(H1:H9) | \n | 2:1 | 1 |')).toEqual([reading('2:1.3', '=SUM(H1:H9)', null)]);
  });
});
