import { contentOf } from '../../../src/workbook/excel/entry/contentOf';

const cells = [
  ['an empty cell', ['', '', 'Empty'], { kind: 'empty' }],
  ['a number', [12.5, 12.5, 'Double'], { kind: 'number', value: 12.5 }],
  ['a whole number', [12, 12, 'Integer'], { kind: 'number', value: 12 }],
  ['a date, which is a number', [44_813, 44_813, 'Double'], { kind: 'number', value: 44_813 }],
  ['a text', ['17/17', '17/17', 'String'], { kind: 'text', text: '17/17' }],
  ['a text like a formula', ['=1+1', '=1+1', 'String'], { kind: 'text', text: '=1+1' }],
  ['a text like an error', ['#N/A', '#N/A', 'String'], { kind: 'text', text: '#N/A' }],
  ['an error', ['#DIV/0!', '#DIV/0!', 'Error'], { kind: 'error', text: '#DIV/0!' }],
  ['a boolean', [false, false, 'Boolean'], { kind: 'boolean', value: false }],
  ['a formula', [3, '=1+2', 'Double'], { kind: 'formula', formula: '=1+2', result: 3 }],
  ['a formula that gives a blank', ['', '=""', 'String'], { kind: 'formula', formula: '=""', result: '' }],
  ['a formula that fails', ['#DIV/0!', '=1/0', 'Error'], { kind: 'formula', formula: '=1/0' }],
] as const;

test.each(cells)('%s', (_title, [value, formula, type], content) => {
  expect(contentOf(value, formula, type)).toEqual(content);
});
