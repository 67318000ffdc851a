import { recognise } from '../../../src/core/recognition';
import type { Head } from '../../../src/core/recognition';
import { toTcvn3, toVni } from './distortions/encodings';
import { edition, header, sheet } from './sheets';

const nothing: Head = { unit: null, year: null, kind: null, date: null };
const headOf = (...lines: readonly string[]): Head =>
  recognise(edition, [sheet(lines.map((line) => `| ${line} |`).join('\n'))]).head;

const reference = '(Kèm theo Báo cáo số 704/BC-UBND ngày 05 tháng 12 năm 2022 của UBND tỉnh Bến Tre)';
const known = { unit: 'UBND tỉnh Bến Tre', date: { year: 2022, month: 12, day: 5 } };

describe('the data of the covering report', () => {
  test.each([
    ['as printed', reference],
    ['decomposed', reference.normalize('NFD')],
    ['TCVN3', toTcvn3(reference)],
    ['VNI', toVni(reference)],
    ['over two lines of a cell', reference.replace(' của', '⏎của')],
    ['with spaces', reference.replace('704/', '704 /').replace('ngày ', 'ngày  ')],
  ])('unit and date of the covering report are read: %s', (_, line) => {
    expect(headOf(line)).toEqual({ ...nothing, ...known });
  });

  test.each<[string, Partial<Head>]>([
    [
      '(Kèm theo Báo cáo số 704/BC-UBND ngày 20/12/2022 của UBND tỉnh Bến Tre)',
      { unit: known.unit, date: { ...known.date, day: 20 } },
    ],
    ['Kèm theo Báo cáo của UBND huyện Ba Tri', { unit: 'UBND huyện Ba Tri' }],
    [reference.replace(')', ' về công tác CCHC năm 2022)'), known],
    [reference.replace('UBND tỉnh Bến Tre', 'Sở Nội vụ gửi báo cáo UBND tỉnh'), { ...known, unit: 'Sở Nội vụ' }],
    ['(Kèm theo báo cáo theo Công văn số 581/BNV-CCHC ngày 21 tháng 02 năm 2022 của Bộ Nội vụ)', {}],
    ['(Theo Công văn số 581/BNV-CCHC ngày 21 tháng 02 năm 2022 của Bộ Nội vụ)', {}],
    ['(Kèm theo Công văn số 581/BNV-CCHC về báo cáo ngày 21 tháng 02 năm 2022 của Bộ Nội vụ)', {}],
    ['Căn cứ Báo cáo số 12/BC-STP ngày 01 tháng 11 năm 2021 của Sở Tư pháp', {}],
    ['Nguồn: Báo cáo số 12/BC-STP ngày 01 tháng 11 năm 2021 của Sở Tư pháp', {}],
  ])('the line gives what it says of the covering report: %s', (line, said) => {
    expect(headOf(line)).toEqual({ ...nothing, ...said });
  });

  test('a date that does not exist is not used', () => {
    expect(headOf(reference.replace('05', '32'))).toEqual({ ...nothing, unit: known.unit });
  });

  test('a reference with blanks gives the unit', () => {
    expect(headOf('(Kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm …… của UBND tỉnh Bến Tre)')).toEqual({
      ...nothing,
      unit: known.unit,
    });
  });
});

describe('the period of the report', () => {
  test.each<[string, Partial<Head>]>([
    ['Quý I năm 2023', { kind: 'Q1', year: 2023 }],
    ['QUÝ III/2023', { kind: 'Q3', year: 2023 }],
    ['Báo cáo quý 1 năm 2023', { kind: 'Q1', year: 2023 }],
    ['Quý II năm 2023', { year: 2023 }],
    ['6 tháng đầu năm 2023', { kind: '6T', year: 2023 }],
    ['Số liệu 06 tháng đầu năm 2023', { kind: '6T', year: 2023 }],
    ['9 tháng năm 2023', { year: 2023 }],
    ['năm 2022', { kind: 'N', year: 2022 }],
    ['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2022', { kind: 'N', year: 2022 }],
    ['Báo cáo định kỳ (năm 2022)', { kind: 'N', year: 2022 }],
    ['Báo cáo kết quả thực hiện Kế hoạch CCHC năm 2022', { kind: 'N', year: 2022 }],
    ['Báo cáo CCHC năm 2022 và phương hướng, nhiệm vụ năm 2023', { kind: 'N', year: 2022 }],
    ['CCHC 6 tháng đầu năm 2023 và phương hướng 6 tháng cuối năm 2023', { kind: '6T', year: 2023 }],
    ['Quý I/2023, phương hướng nhiệm vụ Quý II/2023', { kind: 'Q1', year: 2023 }],
    ['Báo cáo sáu tháng đầu năm 2023', { kind: '6T', year: 2023 }],
    ['Báo cáo quý một năm 2023', { kind: 'Q1', year: 2023 }],
    ['Báo cáo 12 tháng năm 2022', { kind: 'N', year: 2022 }],
    ['Báo cáo chín tháng đầu năm 2023', { year: 2023 }],
    ['Báo cáo 6 tháng cuối năm 2023', { year: 2023 }],
    ['Báo cáo Quý I, II năm 2023', { year: 2023 }],
    ['CCHC 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2023', {}],
    ['Kết quả CCHC 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2023', {}],
    ['và phương hướng nhiệm vụ trọng tâm năm 2023', {}],
    ['Báo cáo tháng 11 năm 2022', {}],
    ['Bến Tre, tháng 6 năm 2023', {}],
    ['(Lũy kế đến tháng 9 năm 2023)', {}],
    ['Số liệu tính đến ngày 30/6/2023', {}],
    ['Báo cáo nửa đầu năm 2023', {}],
    ['Báo cáo quý đầu năm 2023', {}],
    ['Báo cáo đợt 1 năm 2023', {}],
    ['Số liệu cùng kỳ năm 2021', {}],
    ['Kết quả tăng so với 6 tháng đầu năm 2021', {}],
    ['Số liệu năm 2021, năm 2022', {}],
    ['Kế hoạch quý I/2023', {}],
    ['Dự toán ngân sách năm 2024', {}],
    ['Thống kê năm học 2022-2023', {}],
    ['giảm so với năm 2015', {}],
    ['(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)', {}],
    ['Bến Tre, ngày 05 tháng 12 năm 2022', {}],
  ])('the period is read from the line: %s', (line, said) => {
    expect(headOf(line)).toEqual({ ...nothing, ...said });
  });

  test('two lines that disagree on a datum give none, and what they agree on is used', () => {
    expect(headOf('Quý I năm 2023', 'Quý III năm 2023')).toEqual({ ...nothing, year: 2023 });
    expect(headOf(reference, reference.replace('Bến Tre', 'Trà Vinh'))).toEqual({ ...nothing, date: known.date });
  });

  test.each([
    ['Quý I', 'năm 2023', { year: 2023 }],
    ['Quý II', 'năm 2023', { year: 2023 }],
    ['Báo cáo CCHC năm 2022', 'Nhiệm vụ trọng tâm năm 2023', { year: 2022, kind: 'N' }],
  ])('two lines are combined: %s, and below it %s', (first, second, said) => {
    expect(headOf(first, second)).toEqual({ ...nothing, ...said });
  });

  test('two spellings of a unit do not disagree', () => {
    expect(headOf(reference, reference.replace('UBND tỉnh', 'Ủy ban nhân dân tỉnh')).unit).toBe('UBND tỉnh Bến Tre');
  });

  test('names of rows do not give a period', () => {
    const { head } = recognise(edition, [
      sheet(`
        | Biểu mẫu 4 |
        ${header}
        | 1.5.4 | Tỷ lệ ĐVSNCL đã cắt giảm so với năm 2015 | % | 12,16 | |
        | 2.5   | Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015 | % | 10,88 | |`),
    ]);
    expect(head).toEqual(nothing);
  });
});
