/** Vietnamese syllables without diacritics that the pane contains; other such words are probably another language. */
const syllables =
  'a an anh ban ben cao cha chi chia cho chu chung cung do doanh dung ghi gian giao hai hay hoa ii iii in khai khi ' +
  'khung kia lao long mai nay ngang nhau phi qua quan quy ra sai sang sao sau sinh so sung tai tay thanh thay theo ' +
  'tin tinh tra trang tre trong trung tuy vinh xa xem xin xong';

const abbreviations = 'bc bm cchc cntt dvc dvctt pakn pl qi s snv tthc ubnd vbqppl vpcp';

/** Names of formats, keys and programs, roman numerals of sections and letters of columns. */
const names =
  'c ctrl d e edge enter excel g i iv js k localhost ltsc microsoft n office outlook q t v vi vii webview xlsx z';

const vocabulary = new Set([syllables, abbreviations, names].join(' ').split(' '));

/** The name of a button in an English Excel, which the pane shows with the Vietnamese one. */
const quoted = '(Enable Editing)';

/** The words of a text that are not Vietnamese. */
export function notVietnamese(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.replaceAll(quoted, '').match(/\p{L}+/gu) ?? []);
  const plain = words.map((word) => word.normalize('NFC').toLowerCase()).filter((word) => /^[a-z]+$/.test(word));
  return [...new Set(plain)].filter((word) => !vocabulary.has(word)).sort();
}
