import { recognise } from '../../src/recognition';
import type { Head } from '../../src/recognition';
import { toTcvn3, toVni } from './distortions/encodings';
import { edition, header, sheet } from './sheets';

const nothing: Head = { unit: null, year: null, kind: null, date: null };
const headOf = (...lines: readonly string[]): Head =>
  recognise(edition, [sheet(lines.map((line) => `| ${line} |`).join('\n'))]).head;

const reference = '(Kèm theo Báo cáo số 704/BC-UBND ngày 05 tháng 12 năm 2022 của UBND tỉnh Bến Tre)';
const known = { unit: 'UBND tỉnh Bến Tre', date: { year: 2022, month: 12, day: 5 } };

describe('the covering report', () => {
  test.each([
    ['as printed', reference],
    ['decomposed', reference.normalize('NFD')],
    ['TCVN3', toTcvn3(reference)],
    ['VNI', toVni(reference)],
    ['over two lines of a cell', reference.replace(' của', '⏎của')],
    ['with spaces', reference.replace('704/', '704 /').replace('ngày ', 'ngày  ')],
  ])('%s', (_, line) => {
    expect(headOf(line)).toEqual({ ...nothing, ...known });
  });

  test('a date that does not exist is none', () => {
    expect(headOf(reference.replace('05', '32'))).toEqual({ ...nothing, unit: known.unit });
  });

  test('a blank one names the unit', () => {
    expect(headOf('(Kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm …… của UBND tỉnh Bến Tre)')).toEqual({
      ...nothing,
      unit: known.unit,
    });
  });
});

describe('the period', () => {
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
    ['giảm so với năm 2015', {}],
    ['(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)', {}],
    ['Bến Tre, ngày 05 tháng 12 năm 2022', {}],
  ])('%s', (line, said) => {
    expect(headOf(line)).toEqual({ ...nothing, ...said });
  });

  test('of two lines that disagree nothing is taken, of what they agree on it is', () => {
    expect(headOf('Quý I năm 2023', 'Quý III năm 2023')).toEqual({ ...nothing, year: 2023 });
    expect(headOf(reference, reference.replace('Bến Tre', 'Trà Vinh'))).toEqual({ ...nothing, date: known.date });
  });

  test('two ways of writing a unit are no disagreement', () => {
    expect(headOf(reference, reference.replace('UBND tỉnh', 'Ủy ban nhân dân tỉnh')).unit).toBe('UBND tỉnh Bến Tre');
  });

  test('names of rows say nothing of the period', () => {
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
