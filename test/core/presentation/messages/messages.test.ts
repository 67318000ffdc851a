import { languages } from '../../../../src/core/presentation/messages';
import { commandLineMessages as messages } from '../../../../src/core/presentation/messages/commandLine';

type Leaf = string | ((...words: never[]) => string);

/** Every message by its path, such as `findings.remedies.total`. */
function leaves(part: object, path = ''): readonly (readonly [string, Leaf])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, value as Leaf] as const];
  });
}

const vi = leaves(messages.vi);
const en = new Map(leaves(messages.en));
const texts = (language: (typeof languages)[number]): readonly (readonly [string, string])[] =>
  leaves(messages[language]).flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf] as const] : []));

test('both languages have the same messages, which take the same number of words', () => {
  expect(vi.length).toBeGreaterThan(200);
  expect([...en.keys()].sort()).toEqual(vi.map(([path]) => path).sort());
  const shape = (leaf: Leaf | undefined): string => (typeof leaf === 'function' ? 'function' : typeof leaf);
  for (const [path, leaf] of vi) expect([path, shape(leaf)]).toEqual([path, shape(en.get(path))]);
});

test.each(languages)('the fixed messages of %s are written, composed, and say no placeholder', (language) => {
  const all = texts(language);
  expect(all.length).toBeGreaterThan(80);
  for (const [path, text] of all) {
    expect([path, text.trim().length > 0]).toEqual([path, true]);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/TODO|undefined|\$\{/);
  }
});

test('the two languages do not repeat each other', () => {
  const english = new Map(texts('en'));
  const repeated = texts('vi').filter(([path, text]) => english.get(path) === text);
  expect(repeated).toEqual([]);
});

describe('figures', () => {
  test.each([
    [1762, '1.762', '1,762'],
    [62.28, '62,28', '62.28'],
    [1234567.89, '1.234.567,89', '1,234,567.89'],
    [0, '0', '0'],
    [-5, '-5', '-5'],
    [-0.0000001, '0', '0'],
    [0.1 + 0.2, '0,3', '0.3'],
    [999, '999', '999'],
    [4559051.123456, '4.559.051,123456', '4,559,051.123456'],
  ])('%d is %s, in English %s', (figure, vietnamese, english) => {
    expect(messages.vi.places.number(figure)).toBe(vietnamese);
    expect(messages.en.places.number(figure)).toBe(english);
  });
});

describe('periods', () => {
  test.each([
    ['Q1', 'quý I năm 2022', 'the first quarter of 2022'],
    ['6T', '6 tháng đầu năm 2022', 'the first half of 2022'],
    ['Q3', 'quý III năm 2022', 'the third quarter of 2022'],
    ['N', 'năm 2022', 'the year 2022'],
  ] as const)('%s is %s', (kind, vietnamese, english) => {
    expect(messages.vi.places.period(kind, 2022)).toBe(vietnamese);
    expect(messages.en.places.period(kind, 2022)).toBe(english);
  });
});

test('what is enumerated ends in a word', () => {
  const { and, or } = messages.vi.places;
  expect([and([]), and(['1']), and(['1', '2']), or(['1', '2', '3'])]).toEqual(['', '1', '1 và 2', '1, 2 hoặc 3']);
});
