/** A letter that somebody will look over and send. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
}

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const line = '\r\n';
/** Stands in no base64: an underscore is no sign of it. */
const boundary = '_bieumau_';

/**
 * An .eml that Outlook opens as a draft with the workbook attached: `X-Unsent` says that it was never sent, and
 * Outlook fills in sender and date itself. Names of files are ASCII.
 * https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail
 */
export function draftMessage({ subject, body, attachment: { name, bytes } }: Draft): string {
  return [
    'X-Unsent: 1',
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    inLines(base64(utf8(body.replace(/\r?\n/g, line)))),
    `--${boundary}`,
    `Content-Type: ${kind};${line} name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;${line} filename="${name}"`,
    '',
    inLines(base64(bytes)),
    `--${boundary}--`,
    '',
  ].join(line);
}

/** Longest piece of UTF-8 in an encoded word: a line with one has 76 signs at most (RFC 2047), "Subject: " among them. */
const longestWord = 39;

/** A header beyond ASCII in words of base64, each of whole letters, folded over several lines. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const letter of text.replace(/\s+/g, ' ').normalize('NFC')) {
    if (utf8(word + letter).length > longestWord) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((one) => `=?utf-8?B?${base64(utf8(one))}?=`).join(`${line} `);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** More arguments than this at once, and the call stack is full. */
const chunk = 0x8000;

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

/** 76 signs a line (RFC 2045). */
function inLines(text: string): string {
  return text.replace(/.{76}(?=.)/g, `$&${line}`);
}
