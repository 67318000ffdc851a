/** The letters of TCVN 5712:1993 from A1 to FE in the order of the standard; marks and rare capitals as ?. */
const tcvn = 'ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ';

const tcvnSigns = new Map(Array.from(tcvn).map((letter, place) => [letter, String.fromCharCode(0xa1 + place)]));

/** As the fonts .VnTime hold it; capitals with a tone are small ones in the font of capitals. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => tcvnSigns.get(letter) ?? tcvnSigns.get(letter.toLowerCase()) ?? letter)
    .join('');
}

const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031B';

const alone: Readonly<Record<string, string>> = {
  đ: 'ñ',
  [`i${hook}`]: 'æ',
  [`i${tilde}`]: 'ó',
  [`i${dot}`]: 'ò',
  [`i${acute}`]: 'í',
  [`i${grave}`]: 'ì',
  [`y${dot}`]: 'î',
};
const tones: Readonly<Record<string, string>> = { [acute]: 'ù', [grave]: 'ø', [hook]: 'û', [tilde]: 'õ', [dot]: 'ï' };
const withCircumflex: Readonly<Record<string, string>> = {
  [acute]: 'á',
  [grave]: 'à',
  [hook]: 'å',
  [tilde]: 'ã',
  [dot]: 'ä',
};
const withBreve: Readonly<Record<string, string>> = {
  [acute]: 'é',
  [grave]: 'è',
  [hook]: 'ú',
  [tilde]: 'ü',
  [dot]: 'ë',
};

/** The signs of letters that were written before. */
const vniSigns = new Map<string, string>();

/** As the VNI fonts for Windows hold it: a vowel, then a sign for what is on it. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const small = letter.toLowerCase();
      const sign = vniSigns.get(small) ?? vniOf(small);
      vniSigns.set(small, sign);
      return letter === letter.toLowerCase() ? sign : sign.toUpperCase();
    })
    .join('');
}

function vniOf(letter: string): string {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const whole = alone[base + marks.join('')];
  if (whole !== undefined) return whole;
  const tone = marks.find((mark) => mark in tones);
  if (marks.includes(circumflex)) return base + (tone === undefined ? 'â' : withCircumflex[tone]!);
  if (marks.includes(breve)) return base + (tone === undefined ? 'ê' : withBreve[tone]!);
  const stem = marks.includes(horn) ? { o: 'ô', u: 'ö' }[base]! : base;
  return stem + (tone === undefined ? '' : tones[tone]!);
}
