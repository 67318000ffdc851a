/** Vietnamese syllables without any mark that the pane has; what else has none is likely another language. */
const syllables =
  'a an anh ban ben cao cha chi chia cho chu chung cung do doanh dung ghi gian giao hai hay hoa ii iii in khai khi ' +
  'khung kia lao long mai nay ngang nhau phi qua quan quy ra sai sang sao sau sinh so sung tai tay thanh thay theo ' +
  'tin tinh tra trang tre trong trung tuy vinh xa xem xin xong';

const abbreviations = 'bc bm cchc cntt pakn pl qi s snv tthc ubnd vbqppl';

/** Formats, keys, programs; roman figures of sections and letters of columns. */
const names =
  'c ctrl d e edge enter excel g i iv js k localhost ltsc microsoft n office outlook q t v vi vii webview xlsx';

const vocabulary = new Set([syllables, abbreviations, names].join(' ').split(' '));

/** The button of an English Excel, named beside its Vietnamese name. */
const quoted = '(Enable Editing)';

/** Words that are not Vietnamese, of all that a person reads. */
export function notVietnamese(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.replaceAll(quoted, '').match(/\p{L}+/gu) ?? []);
  const plain = words.map((word) => word.normalize('NFC').toLowerCase()).filter((word) => /^[a-z]+$/.test(word));
  return [...new Set(plain)].filter((word) => !vocabulary.has(word)).sort();
}
