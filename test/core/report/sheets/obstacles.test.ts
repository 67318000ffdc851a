import type { FakeSheet } from '../../../support/FakeWorkbook';
import { BM2, check, identity } from '../../../support/reports';

describe('a workbook that cannot be checked says why', () => {
  test.each([
    ['no sheets', [], { code: 'noForms' }],
    ['sheets of somebody’s own', [{ tab: 'Sheet1', lines: [] }], { code: 'noForms' }],
    ['an identity that is none', [{ tab: 'BM1', identity: 'BM1', lines: [] }], { code: 'noForms' }],
    ['the sheet of all rules alone', [{ tab: 'Kiểm tra', identity: identity('KT'), lines: [] }], { code: 'noForms' }],
    [
      'an unknown edition',
      [BM2(), BM2({ tab: 'x', identity: 'cv999-2030|BM2|2030-N|A' })],
      { code: 'unknownEdition', edition: 'cv999-2030', tab: 'x' },
    ],
    [
      'an edition __proto__',
      [BM2({ identity: '__proto__|BM2|2022-N|A' })],
      { code: 'unknownEdition', edition: '__proto__', tab: 'BM2' },
    ],
    ['an unknown form', [BM2({ identity: identity('BM9') })], { code: 'unknownForm', form: 'BM9', tab: 'BM2' }],
    [
      'an unknown period',
      [BM2({ identity: identity('BM2', '2022-Q2') })],
      { code: 'unknownPeriod', period: '2022-Q2', tab: 'BM2' },
    ],
    [
      'a year out of reach',
      [BM2({ identity: identity('BM2', '1922-N') })],
      { code: 'unknownPeriod', period: '1922-N', tab: 'BM2' },
    ],
  ])('a workbook with %s cannot be checked', async (_, sheets: readonly FakeSheet[], obstacle) => {
    await expect(check(...sheets)).rejects.toMatchObject({ obstacle });
  });
});
