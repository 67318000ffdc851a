import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { draftMessage } from '../../../../src/addin/controller/mail/draftMessage';
import type { Draft } from '../../../../src/addin/controller/mail/draftMessage';

const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => (place * 31) % 251);
const draft: Draft = {
  subject: 'Báo cáo cải cách hành chính năm 2022 của UBND tỉnh Bến Tre',
  body: 'Kính gửi Quý cơ quan,\n\nUBND tỉnh Bến Tre gửi báo cáo.\n\nTrân trọng.',
  attachment: { name: 'BC-CCHC_UBND-tinh-Ben-Tre_2022-N.xlsx', bytes },
};

test('a mail program reads subject, letter and workbook as they were', async () => {
  const { subject, text, attachments, headers } = await simpleParser(draftMessage(draft));
  expect(headers.get('x-unsent')).toBe('1');
  expect(subject).toBe(draft.subject);
  expect(text?.trimEnd()).toBe(draft.body);
  expect(attachments).toHaveLength(1);
  const [{ filename, contentType, content }] = attachments as [(typeof attachments)[number]]; // there is one
  expect([filename, contentType]).toEqual([draft.attachment.name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']); // prettier-ignore
  expect(Buffer.compare(content, bytes)).toBe(0);
});

test('lines are short and ASCII, ended as mail asks: RFC 5322, and 76 characters where a word is encoded (RFC 2047)', () => {
  const message = draftMessage({ ...draft, subject: `${draft.subject} `.repeat(6) });
  expect(message).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(message.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const lines = message.split('\r\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
  for (const line of lines.filter((one) => one.includes('=?utf-8?'))) expect(line.length).toBeLessThanOrEqual(76);
  for (const word of message.match(/=\?[^?]*\?B\?[^?]*\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75);
});

test.each([0, 1, 2, 3, 56, 57, 58, 0x8000 - 1, 0x8000, 0x8000 + 1])(
  'a file of %i bytes arrives whole',
  async (length) => {
    const { attachments } = await simpleParser(draftMessage({ ...draft, attachment: { name: 'a.xlsx', bytes: bytes.subarray(0, length) } })); // prettier-ignore
    expect(Buffer.compare(attachments[0]!.content, bytes.subarray(0, length))).toBe(0);
  },
);

test('any subject on one line, any letter and any bytes arrive; nobody slips in a header', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', ' ', '\u{1f600}', '=', '?', '_', '.'), minLength: 1, maxLength: 150 }); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(line, line, fc.uint8Array({ maxLength: 200 }), async (subject, body, file) => {
      const parsed = await simpleParser(
        draftMessage({ subject: `x${subject}\r\nBcc: y@z`, body, attachment: { name: 'a.xlsx', bytes: file } }),
      );
      expect(parsed.subject).toBe(`x${subject} Bcc: y@z`.replace(/ +/g, ' '));
      expect([parsed.bcc, parsed.headers.has('bcc')]).toEqual([undefined, false]);
      expect(parsed.text?.trim()).toBe(body.trim());
      expect(Buffer.compare(parsed.attachments[0]!.content, file)).toBe(0);
    }),
    { numRuns: 60, seed: 581 },
  );
});
