import fc from 'fast-check';
import { fileName } from '../../../../src/core/presentation/sentences/fileName';

test.each([
  ['UBND tỉnh Bến Tre', '2022-N', 'BC-CCHC_UBND-tinh-Ben-Tre_2022-N.xlsx'],
  ['UBND tỉnh Bến Tre'.normalize('NFD'), '2022-6T', 'BC-CCHC_UBND-tinh-Ben-Tre_2022-6T.xlsx'],
  ['Sở Nội vụ TP. Hồ Chí Minh', '2023-Q1', 'BC-CCHC_So-Noi-vu-TP-Ho-Chi-Minh_2023-Q1.xlsx'],
  ['UBND huyện Đắk R’Lấp (Đắk Nông)', '2022-Q3', 'BC-CCHC_UBND-huyen-Dak-R-Lap-Dak-Nong_2022-Q3.xlsx'],
  ['Phường 7, đường số 5/3', '2022-N', 'BC-CCHC_Phuong-7-duong-so-5-3_2022-N.xlsx'],
  ['../../etc\\CON: "<x>"|?*', '2022-N', 'BC-CCHC_etc-CON-x_2022-N.xlsx'],
  ['财政', '2022-N', 'BC-CCHC_don-vi_2022-N.xlsx'],
  ['…', '2022-N', 'BC-CCHC_don-vi_2022-N.xlsx'],
])('%s, %s: %s', (unit, periodCode, expected) => {
  expect(fileName({ unit, periodCode })).toBe(expected);
});

test('a long name is cut between words or in one, never at a hyphen', () => {
  const name = fileName({ unit: 'Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh Thừa Thiên Huế và vùng phụ cận', periodCode: '2022-N' }); // prettier-ignore
  expect(name.length).toBeLessThanOrEqual(90);
  expect(name).toMatch(/^BC-CCHC_Ban-Quan-ly-cac-khu-kinh-te[A-Za-z0-9-]*[A-Za-z0-9]_2022-N\.xlsx$/);
});

test('whatever a unit is called, every program takes the name of its file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (unit) => {
      expect(fileName({ unit, periodCode: '2022-N' })).toMatch(/^BC-CCHC_[A-Za-z0-9]+(-+[A-Za-z0-9]+)*_2022-N\.xlsx$/);
    }),
    { seed: 581 },
  );
});
