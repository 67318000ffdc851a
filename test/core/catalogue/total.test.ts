import fc from 'fast-check';
import { load } from '../../../src/core/catalogue/load';
import { put, shipped } from './files';

/** Returns the path of every value in the files of an edition. */
function places(node: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof node !== 'object' || node === null) return [path];
  const steps = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
  return [path, ...steps.flatMap((step) => places((node as Record<string | number, unknown>)[step], [...path, step]))];
}

const everywhere = places(shipped()).filter((path) => path.length > 0 && path.join() !== 'forms');

const values = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constantFrom(
    ...['', '__proto__', 'constructor', '1.5', '1.', '[1]', '[.]', '{formula}', '{codes}', '[2.2] <= {x}', '[1] + [1]'],
    ...['ratio([1], [2])', ' ratio([1.1], [1.2])', 'BM1', 'BM1.1-type', 'total', 'N', -1, 1e300, 7, true, null, [], {}],
  ),
);

describe('loading is total', () => {
  test('an edition with any changes is loaded, or every problem has a location and a message', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...everywhere), values), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const files = shipped();
          for (const [path, value] of changes) {
            if (reaches(files, path)) put(files, path, value);
          }
          expectProblems(load(files));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any JSON is refused, and every problem has a location and a message', () => {
    const anything = fc.record({ edition: fc.jsonValue(), forms: fc.array(fc.jsonValue()), appendix: fc.jsonValue() });
    fc.assert(
      fc.property(anything, (files) => {
        const loaded = load(files);
        expect(loaded.ok).toBe(false);
        expectProblems(loaded);
      }),
      { numRuns: 500 },
    );
  });
});

function expectProblems(loaded: ReturnType<typeof load>): void {
  if (loaded.ok) return;
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { where, message } of loaded.problems) expect([where !== '', message !== '']).toEqual([true, true]);
}

/** False if a change before has removed the path. */
function reaches(root: unknown, path: readonly (string | number)[]): boolean {
  let node = root;
  for (const step of path.slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false;
    node = (node as Record<string | number, unknown>)[step];
  }
  return typeof node === 'object' && node !== null;
}
