/**
 * Two encodings from before Unicode. A file typed with their fonts holds Western letters, which only the font shows as
 * Vietnamese ones; the tables map each Western letter (Windows-1252) to the Vietnamese one. Facts of TCVN 5712:1993
 * (VN3, the fonts .VnTime, "ABC") and of the VNI fonts for Windows.
 */

/** Single letters. The fonts of capitals (.VnTimeH) show the codes of small letters as capitals. */
export const tcvn3: Readonly<Record<string, string>> = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ ' +
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
    'ïù ñủ òũ óú ôụ õừ ö\u1EED ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

/** VNI letters without a sign. */
export const vniLetters: Readonly<Record<string, string>> = pairs(
  'ôơ öư ñđ íí ìì æỉ óĩ òị îỵ ÔƠ ÖƯ ÑĐ ÍÍ ÌÌ ÆỈ ÓĨ ÒỊ ÎỴ',
);

/** VNI signs after a vowel, as combining marks: tone, circumflex with tone, breve with tone. */
export const vniSigns: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

function pairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}
