import { recognise } from '../../../src/core/recognition';
import { decode } from '../../../src/core/recognition/encoding/decode';
import { toTcvn3, toVni } from './distortions/encodings';
import { edition, header, sheet } from './sheets';

describe('letters of the old encodings', () => {
  test.each([
    ['tcvn3', 'Tû lÖ hå s¬ gi¶i quyÕt ®óng h¹n', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
    ['tcvn3', 'C¶I C¸CH TTHC', 'CẢI CÁCH TTHC'],
    ['tcvn3', 'Sè v\u00ADît', 'Số vượt'],
    ['vni', 'Tyû leä hoà sô giaûi quyeát ñuùng haïn', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
    ['vni', 'CAÛI CAÙCH', 'CẢI CÁCH'],
    ['unicode', 'hòa'.normalize('NFD'), 'hòa'],
  ] as const)('a text in an old encoding is decoded: %s: %s', (encoding, text, unicode) => {
    expect(decode(text, encoding)).toBe(unicode);
  });

  test('every name of the forms is decoded from every encoding', () => {
    const names = edition.rows.map(({ name }) => name);
    expect(names.map((name) => decode(toTcvn3(name), 'tcvn3'))).toEqual(names);
    expect(names.map((name) => decode(toVni(name), 'vni'))).toEqual(names);
    expect(names).toHaveLength(146);
  });
});

describe('the encoding of a sheet is detected by the words in it', () => {
  const lines = (write: (text: string) => string): string => `
    | ${write('Biểu mẫu 2')} |
    ${write(header)}
    | 1.1 | ${write('Số VBQPPL do cấp tỉnh ban hành')}  | ${write('Văn bản')} | #70 | ${write('Giảm so với kỳ trước')} |
    | 1.2 | ${write('Số VBQPPL do cấp huyện ban hành')} | ${write('Văn bản')} | #53 | |`;

  test.each([
    ['Unicode', (text: string) => text],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('a sheet is decoded: %s', (_, write) => {
    const { rows } = recognise(edition, [sheet(lines(write))]);
    expect(rows.get('BM2:1.1')).toMatchObject({
      ...{ at: 'D3', certainty: 'certain', doubt: null },
      ...{ code: '1.1', name: 'Số VBQPPL do cấp tỉnh ban hành', note: 'Giảm so với kỳ trước' },
    });
  });

  test('the encoding is detected line by line if somebody continued in Unicode', () => {
    const mixed = `${lines(toVni)}
      | 1.3 | Số VBQPPL do cấp xã ban hành | Văn bản | #8 | Hòa |`;
    const { rows } = recognise(edition, [sheet(mixed)]);
    expect([...rows.values()].map(({ name }) => name)).toEqual([
      'Số VBQPPL do cấp tỉnh ban hành',
      'Số VBQPPL do cấp huyện ban hành',
      'Số VBQPPL do cấp xã ban hành',
    ]);
  });
});
