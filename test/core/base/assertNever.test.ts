import { assertNever } from '../../../src/core/base/assertNever';

test('assertNever throws an error that shows the unexpected value', () => {
  const forged = { kind: 'later' } as never; // as data of a later version could bring it
  expect(() => assertNever(forged)).toThrow('unexpected {"kind":"later"}');
});
