import { rowHeight } from '../../../src/core/layout/rowHeights';
import { lineCount, textWidth } from '../../../src/core/layout/textWidth';

describe('widths of Times New Roman', () => {
  test.each([
    ['', 0],
    ['0123456789', 65],
    ['MMM', 34.7],
    ['iii', 10.8],
    // Marks add nothing, horns a little.
    ['aáàạậ', 28.9],
    ['ơ', 7.3],
  ])('"%s" at 13 points is %d points wide', (text, width) => {
    expect(textWidth(text, 13)).toBeCloseTo(width, 1);
  });

  test('composed and decomposed letters are equally wide', () => {
    const text = 'Tỷ lệ hồ sơ được giải quyết đúng hạn';
    expect(textWidth(text.normalize('NFD'), 13)).toBe(textWidth(text, 13));
  });

  test('bold letters are wider than upright ones', () => {
    expect(textWidth('Tổng số nhiệm vụ', 13, true)).toBeGreaterThan(textWidth('Tổng số nhiệm vụ', 13));
  });
});

describe('the number of lines of a wrapped text', () => {
  test.each([
    ['', 50, 1],
    ['một', 50, 1],
    ['một hai ba', 30, 3],
    ['một hai ba', 45, 2],
    ['một\nhai', 500, 2],
    // A word without a place to break it is cut at the border.
    ['0000000000', 26, 3],
    ['a 0000000000', 26, 4],
  ])('"%s" in %d points takes %d lines', (text, room, lines) => {
    expect(lineCount(text, room, 13)).toBe(lines);
  });
});

describe('the height of a row', () => {
  const style = { wrap: true };

  test('the height of a row is that of its longest text', () => {
    const short = { text: 'Người', width: 16, style };
    const long = {
      text: 'Số TTHC đang cung cấp trực tuyến mức độ 3 có phát sinh hồ sơ nộp trực tuyến',
      width: 35,
      style,
    };
    expect(rowHeight(9, [short]).height).toBeLessThan(21);
    expect(rowHeight(9, [short, long])).toEqual(rowHeight(9, [long]));
    expect(rowHeight(9, [long]).height).toBeGreaterThan(3 * 16.5);
  });

  test('the height of a row grows if an indent or bold type takes room', () => {
    const text = 'Tỷ lệ giải quyết phản ánh kiến nghị về quy định thủ tục hành chính của tỉnh và các huyện';
    const heights = [style, { ...style, indent: 6 }, { ...style, bold: true, indent: 6 }].map((one) => {
      return rowHeight(1, [{ text, width: 35, style: one }]).height;
    });
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(heights[2]).toBeGreaterThan(heights[0] ?? 0);
  });

  test('the height of a row is one line where the text is not wrapped', () => {
    expect(rowHeight(1, [{ text: 'a '.repeat(500), width: 10, style: {} }]).height).toBeLessThan(21);
  });

  test("the height of a row stays within Excel's 409 points", () => {
    expect(rowHeight(1, [{ text: 'nhiệm vụ '.repeat(3000), width: 16, style }]).height).toBe(409);
  });
});
