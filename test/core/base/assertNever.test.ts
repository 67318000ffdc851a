import { assertNever } from '../../../src/core/base/assertNever';

test('a value that the types exclude is refused and shown', () => {
  const forged = { kind: 'later' } as never; // as data of a later version could bring it
  expect(() => assertNever(forged)).toThrow('unexpected {"kind":"later"}');
});
