import type { StoredRecord, Workbook } from '../../src/core/port/Workbook';

/** A workbook that can write its record too, and a fresh look at what it holds. */
export interface RecordSubject {
  readonly workbook: Workbook & { writeRecord(text: string, trace: string): Promise<void> };
  readonly again: () => Promise<Workbook>;
}

/** What others have put beside the sheets. */
export interface Beside {
  readonly xmlParts: readonly string[];
  readonly properties?: Readonly<Record<string, string | number>>;
}

/** What every adapter of the port keeps about the record. `make` gives a workbook with what others put there. */
export function recordContract(name: string, make: (beside: Beside) => Promise<RecordSubject>): void {
  describe(`the record of ${name}`, () => {
    const none: StoredRecord = { text: null, isDamaged: false, trace: null };
    const others = ['<a xmlns="urn:x"><bieumau xmlns="urn:bieumau:record:1">b</bieumau></a>', '<!-- <b xmlns="urn:bieumau:record:1"/> --><c/>']; // prettier-ignore
    const properties = { Company: 'Sở A', 'bieumau 2': 'c', number: 5 };
    const text = '{"giải trình":"<&>\r\n\t]]> \u00a0"}';

    test.each([
      ['nothing', { xmlParts: [] }],
      ['what others put there', { xmlParts: others, properties }],
    ])('is not there where the workbook carries %s', async (_, beside) => {
      const { workbook, again } = await make(beside);
      for (const view of [workbook, await again()]) expect(await view.readRecord()).toEqual(none);
    });

    test('is read as it was written, twice, and leaves alone what others put there', async () => {
      const { workbook, again } = await make({ xmlParts: others, properties });
      for (const [written, trace] of [
        [text, 'cv581|<&>"'],
        ['', ''],
        ['ngắn', 'đ'.repeat(255)],
      ] as const) {
        await workbook.writeRecord(written, trace);
        for (const view of [workbook, await again()])
          expect(await view.readRecord()).toEqual({ text: written, isDamaged: false, trace });
      }
    });

    test('takes the place of one that somebody else wrote, of several and of a broken one', async () => {
      for (const xmlParts of [[record('a')], [record('a'), record('b'), record('c')], [record('<a/>')]]) {
        const { workbook, again } = await make({ xmlParts: [...others, ...xmlParts], properties: { BIEUMAU: 'cũ' } });
        expect((await workbook.readRecord()).trace).toBe('cũ');
        await workbook.writeRecord(text, 'mới');
        for (const view of [workbook, await again()])
          expect(await view.readRecord()).toEqual({ text, isDamaged: false, trace: 'mới' });
      }
    });

    test.each([
      ['a child', [record('a<b/>')]],
      ['another element', ['<record xmlns="urn:bieumau:record:1">a</record>']],
      ['a prefix', ['<b:bieumau xmlns:b="urn:bieumau:record:1">a</b:bieumau>']],
      ['an entity of nobody', [record('&nbsp;')]],
      ['a control character', [record('&#1;')]],
      ['a part of more than 2 MB', [record(long)]],
    ])('is damaged by %s, and the trace is read', async (_, xmlParts) => {
      const { workbook, again } = await make({ xmlParts: [...others, ...xmlParts], properties: { bieumau: 'dấu' } });
      for (const view of [workbook, await again()])
        expect(await view.readRecord()).toEqual({ text: null, isDamaged: true, trace: 'dấu' });
    });

    test('of several parts has the text of each that has one', async () => {
      const { workbook, again } = await make({ xmlParts: [record('a'), record('<b/>'), record('c')], properties: {} });
      for (const view of [workbook, await again()])
        expect(await view.readRecord()).toEqual({ text: null, isDamaged: true, copies: ['a', 'c'], trace: null });
    });

    test.each([
      ['without its trace', [record('a')], {}, { text: 'a', isDamaged: false, trace: null }],
      ['with a trace that is a number', [], { bieumau: 5 }, { text: null, isDamaged: false, trace: '5' }],
      ['with a declaration', [`<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n${record('a')}\n`], {}, { text: 'a', isDamaged: false, trace: null }], // prettier-ignore
    ])('is read %s', async (_, xmlParts, properties, expected) => {
      const { workbook, again } = await make({ xmlParts, properties });
      for (const view of [workbook, await again()]) expect(await view.readRecord()).toEqual(expected);
    });

    test.each([
      ['a text that XML cannot hold', 'a\0', 'b'],
      ['a text of more than 2 MB', long, 'b'],
      ['a trace of more than 255 characters', 'a', 'b'.repeat(256)],
    ])('is refused and nothing changed: %s', async (_, written, trace) => {
      const { workbook, again } = await make({ xmlParts: [] });
      await workbook.writeRecord('cũ', 'dấu cũ');
      await expect(workbook.writeRecord(written, trace)).rejects.toThrow();
      for (const view of [workbook, await again()])
        expect(await view.readRecord()).toEqual({ text: 'cũ', isDamaged: false, trace: 'dấu cũ' });
    });
  });
}

/** More than 2 MB, and not so alike that a file of it would look like a bomb. */
const long = Array.from({ length: 400_000 }, (_, place) => (place * 7_919).toString(36)).join(' ');

/** A part of ours as somebody may have written it. */
function record(inner: string): string {
  return `<bieumau xmlns="urn:bieumau:record:1">${inner}</bieumau>`;
}
