import { codeBeforeName, readCode } from '../../../src/core/recognition/codes';
import type { CellContent } from '../../../src/core/base/CellContent';

const number = (value: number): CellContent => ({ kind: 'number', value });
const words = (text: string): CellContent => ({ kind: 'text', text });

describe('the codes that a cell may mean', () => {
  test.each<[string, CellContent, string, readonly string[]]>([
    ['as printed', words('1.4.2'), 'General', ['1.4.2']],
    ['with a closing dot', words('1.4.2.'), 'General', ['1.4.2']],
    ['with a bracket', words('1.1)'), 'General', ['1.1']],
    ['with a comma', words('1,1'), 'General', ['1.1']],
    ['with spaces', words(' 1. 1 '), 'General', ['1.1']],
    ['a scanned l', words('l.1'), 'General', ['1.1']],
    ['a scanned I', words('I.2'), 'General', ['1.2']],
    ['Roman', words('III.'), 'General', ['3']],
    ['a number', number(2), 'General', ['2']],
    ['a number with a decimal', number(1.1), 'General', ['1.1']],
    ['a number that was calculated', number(1.1 + 0.1), 'General', ['1.2']],
    ['a date of day and month, or month and day', number(45_020), 'd/m/yyyy', ['4.4', '4.4.23']],
    ['a date of three', number(36_984), 'dd/mm/yyyy', ['3.4', '4.3', '3.4.1', '4.3.1']],
    ['a word', words('Tổng'), 'General', []],
    ['a large number', number(4559), 'General', []],
    ['a dash', words('-'), 'General', []],
    ['a date with a time', number(45_020.5), 'd/m/yyyy h:mm', []],
    ['a formula without a result', { kind: 'formula', formula: '=A1+1' }, 'General', []],
    ['a formula', { kind: 'formula', formula: '=A1+1', result: 3 }, 'General', ['3']],
  ])('the codes of a cell are read: %s', (_, content, numberFormat, codes) => {
    const text = content.kind === 'text' ? content.text : '';
    expect(readCode({ content, numberFormat }, text).codes).toEqual(codes);
  });
});

test.each<[string, ReturnType<typeof codeBeforeName>]>([
  ['1.1. Số VBQPPL', { code: '1.1', name: 'Số VBQPPL' }],
  ['2) Tỷ lệ', { code: '2', name: 'Tỷ lệ' }],
  ['1.4.2 Số TTHC', { code: '1.4.2', name: 'Số TTHC' }],
  ['100% UBND', undefined],
  ['Số 1.1', undefined],
  ['12 345', undefined],
])('a code is split from the name after it: %s', (text, found) => {
  expect(codeBeforeName(text)).toEqual(found);
});
