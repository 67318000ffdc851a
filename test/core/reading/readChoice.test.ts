import { readChoice } from '../../../src/core/reading';

const statuses = [
  { value: 'Hoàn thành', words: ['Đã hoàn thành', 'HT'] },
  { value: 'Đang thực hiện', words: ['Đang làm'] },
  { value: 'Chưa thực hiện', words: [] },
];

describe('the assessment of a task', () => {
  test.each(['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'])('the assessment %s is clean', (text) => {
    expect(readChoice(text, statuses)).toEqual({ verdict: 'clean', value: text, text });
  });

  test.each([
    ['hoàn thành', 'Hoàn thành'],
    ['HOÀN THÀNH', 'Hoàn thành'],
    ['hoàn thành.', 'Hoàn thành'],
    [' Hoàn thành', 'Hoàn thành'],
    ['Hoàn  thành', 'Hoàn thành'],
    ['Hoàn\u00A0thành', 'Hoàn thành'],
    ['Hoàn\nthành', 'Hoàn thành'],
    ['Hòan thành', 'Hoàn thành'],
    ['Hoàn thành'.normalize('NFD'), 'Hoàn thành'],
    ['Đã hoàn thành', 'Hoàn thành'],
    ['HT', 'Hoàn thành'],
    ['ht.', 'Hoàn thành'],
    ['đang làm', 'Đang thực hiện'],
  ])('the assessment %j must be converted to %s', (text, value) => {
    expect(readChoice(text, statuses)).toEqual({ verdict: 'convert', value, text });
  });

  test.each(['', ' ', '\u00A0\u200B'])('the assessment %j is blank', (text) => {
    expect(readChoice(text, statuses)).toEqual({ verdict: 'blank', text });
  });

  test.each(['Xong', 'Chưa hoàn thành', '100%', '...', '-', '__proto__', 'x'.repeat(32767)])(
    'the assessment %.20j is unreadable',
    (text) => {
      expect(readChoice(text, statuses)).toEqual({ verdict: 'unreadable', text });
    },
  );
});
