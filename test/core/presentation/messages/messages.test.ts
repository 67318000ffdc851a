import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../../src/core/presentation/messages';
import type { Language } from '../../../../src/core/presentation/messages';
import { commandLineMessages as messages } from '../../../../src/core/presentation/messages/commandLine';
import { priorMessages } from '../../../../src/core/presentation/messages/prior';

type Leaf = string | ((...words: never[]) => string);

/** Every message by its path, such as `findings.remedies.total`. */
function leaves(part: object, path = ''): readonly (readonly [string, Leaf])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, value as Leaf] as const];
  });
}

/** The lists of a language with the messages that are loaded later. */
const all = (language: Language): object => ({ ...messages[language], prior: priorMessages[language] });
const vi = leaves(all('vi'));
const en = new Map(leaves(all('en')));

/** The paths of all source files below a folder. */
function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const texts = (language: Language): readonly (readonly [string, string])[] =>
  leaves(all(language)).flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf] as const] : []));

test('both languages have the same messages, and functions take the same number of arguments', () => {
  expect(vi.length).toBeGreaterThan(200);
  expect([...en.keys()].sort()).toEqual(vi.map(([path]) => path).sort());
  const shape = (leaf: Leaf | undefined): string =>
    typeof leaf === 'function' ? `function of ${String(leaf.length)}` : typeof leaf;
  for (const [path, leaf] of vi) expect([path, shape(en.get(path))]).toEqual([path, shape(leaf)]);
});

test('every message is used outside of the lists', () => {
  const words = new Set(
    sourceFiles(join(__dirname, '../../../../src'))
      .filter((file) => !/presentation[\\/]messages[\\/](vi|en)[\\/]/.test(file))
      .flatMap((file) => readFileSync(file, 'utf8').match(/[\p{L}\p{N}_]+|<=|>=|<>|[=<>~]/gu) ?? []),
  );
  const unused = vi.filter(([path]) => !words.has(path.split('.').at(-1) ?? '')).map(([path]) => path);
  expect(words.size).toBeGreaterThan(1000);
  expect(unused).toEqual([]);
});

test.each(languages)('the fixed messages of %s are not blank, in NFC, and contain no placeholder', (language) => {
  const fixed = texts(language);
  expect(fixed.length).toBeGreaterThan(80);
  for (const [path, text] of fixed) {
    expect([path, text.trim().length > 0]).toEqual([path, true]);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/TODO|undefined|\$\{/);
  }
});

test('the two languages do not repeat each other', () => {
  const english = new Map(texts('en'));
  const repeated = texts('vi').filter(([path, text]) => english.get(path) === text);
  // The tab of a sheet, which is Vietnamese in both.
  expect(repeated).toEqual([['prior.comparison.tab', 'So sánh']]);
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

describe('English plurals', () => {
  test.each([
    [0, '0 notices'],
    [1, '1 notice'],
    [2, '2 notices'],
    [1762, '1,762 notices'],
  ])('%d is counted as %s', (count, expected) => {
    expect(messages.en.report.notices(count)).toBe(expected);
  });

  test('the plural that is not the singular with an s is given', () => {
    const { signoffsMissing, priorProblems } = messages.en.commands;
    expect(signoffsMissing(1)).toContain('1 report.');
    expect(priorProblems.recognised(1, 1)).toBe(
      'Recognised by codes and names: 1 row matches; 1 is doubtful and not used.',
    );
    expect(priorProblems.recognised(2, 2)).toBe('Recognised by codes and names: 2 rows match; 2 are doubtful and not used.'); // prettier-ignore
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

test('the last item of an enumeration follows a word', () => {
  const { and, or } = messages.vi.places;
  expect([and([]), and(['1']), and(['1', '2']), or(['1', '2', '3'])]).toEqual(['', '1', '1 và 2', '1, 2 hoặc 3']);
});
