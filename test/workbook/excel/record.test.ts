import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { StoredRecord } from '../../../src/core/port/Workbook';
import { beforeRequest, closeHosts, costOf, errorOf, loseReply, openHost } from '../../support/host';

afterEach(closeHosts);

const part = (text: string): string => `<bieumau xmlns="urn:bieumau:record:1">${text}</bieumau>`;

/** A workbook with these parts of ours, one of somebody else and an old trace. */
async function carrying(texts: readonly string[]): Promise<{ host: ExcelHost; workbook: ExcelWorkbook }> {
  const host = await openHost();
  const customXml = ['<a xmlns="urn:x"/>', ...texts.map(part)];
  await host.load({ ...host.snapshot(), customXml, customProperties: { Bieumau: 'dấu cũ', b: 1 } });
  return { host, workbook: new ExcelWorkbook() };
}

describe('reading a record', () => {
  test.each([0, 1, 2])('reading is one request, two for several parts: %i', async (parts) => {
    const { host, workbook } = await carrying(['a', 'b'].slice(0, parts));
    expect(await costOf(host, () => workbook.readRecord())).toMatchObject({ requests: parts > 1 ? 2 : 1 });
  });

  test('reading is tried again where Excel is busy', async () => {
    const { host, workbook } = await carrying(['a']);
    host.faults.failRequest(1, 'ServiceNotAvailable');
    expect(await workbook.readRecord()).toEqual({ text: 'a', isDamaged: false, trace: 'dấu cũ' });
  });

  test('a part that is more than Excel hands out is damaged; its trace costs one request more', async () => {
    const { host, workbook } = await carrying(['a']);
    host.faults.failRequest(1, 'ResponsePayloadSizeLimitExceeded');
    let stored: StoredRecord | undefined;
    expect(await costOf(host, async () => (stored = await workbook.readRecord()))).toMatchObject({ requests: 2 });
    expect(stored).toEqual({ text: null, isDamaged: true, trace: 'dấu cũ' });
  });

  test('other failures are reported', async () => {
    const { host, workbook } = await carrying(['a']);
    host.faults.failRequest(1, 'InvalidArgument');
    expect(await errorOf(workbook.readRecord())).toMatchObject({ problem: { hostCode: 'InvalidArgument' } });
  });

  test('in Excel a part may declare its type; nothing of it is resolved', async () => {
    const host = await openHost();
    const customXml = [`<!DOCTYPE bieumau [<!ENTITY a SYSTEM "file:///etc/passwd">]>${part('&a;')}`];
    await host.load({ ...host.snapshot(), customXml });
    expect(await new ExcelWorkbook().readRecord()).toEqual({ text: null, isDamaged: true, trace: null });
  });
});

describe('writing a record', () => {
  test.each([0, 1, 3])('writing is two requests, over %i parts, and one part is left', async (parts) => {
    const { host, workbook } = await carrying(['a', 'b', 'c'].slice(0, parts));
    expect(await costOf(host, () => workbook.writeRecord('mới', 'dấu mới'))).toMatchObject({ requests: 2 });
    const { customXml, customProperties } = host.snapshot();
    expect(customXml).toEqual(['<a xmlns="urn:x"/>', part('mới')]);
    expect(customProperties).toEqual({ Bieumau: 'dấu mới', b: 1 });
  });

  test('a read-only workbook is refused', async () => {
    const { host, workbook } = await carrying(['a']);
    host.faults.readOnly(true);
    expect(await errorOf(workbook.writeRecord('mới', 'dấu'))).toMatchObject({ code: 'readOnly' });
  });

  test('a workbook whose structure is protected takes a record, which is no sheet', async () => {
    const { host, workbook } = await carrying([]);
    host.faults.protectStructure(true);
    await workbook.writeRecord('mới', 'dấu');
    expect(await workbook.readRecord()).toEqual({ text: 'mới', isDamaged: false, trace: 'dấu' });
  });
});

describe('a failed write leaves the prior record or the new one', () => {
  const before: readonly (readonly [texts: readonly string[], old: Omit<StoredRecord, 'trace'>])[] = [
    [[], { text: null, isDamaged: false }],
    [['cũ'], { text: 'cũ', isDamaged: false }],
    [['cũ', 'cũ', 'hơn'], { text: null, isDamaged: true, copies: ['cũ', 'cũ', 'hơn'] }],
  ];
  const complete: StoredRecord = { text: 'mới', isDamaged: false, trace: 'dấu mới' };

  for (const [texts, old] of before) {
    test.each([1, 2])(`at request %i, over ${texts.length} parts`, async (request) => {
      const { host, workbook } = await carrying(texts);
      host.faults.failRequest(request, 'AccessDenied');
      expect(await errorOf(workbook.writeRecord('mới', 'dấu mới'))).toMatchObject({ code: 'accessDenied', left: [] });
      expect(await workbook.readRecord()).toEqual({ ...old, trace: 'dấu cũ' });
    });

    test(`at any action, over ${texts.length} parts`, async () => {
      const outcomes = new Set<string>();
      for (let action = 1, length = 1; action <= length; action += 1) {
        const { host, workbook } = await carrying(texts);
        beforeRequest(host, 2, (actions) => {
          length = actions.length;
          host.faults.failAction(action, 'GeneralException');
        });
        const isDone = await workbook.writeRecord('mới', 'dấu mới').then(
          () => true,
          () => false,
        );
        outcomes.add(`${isDone}`);
        // Of several parts the first has the new text before the others go, one after another.
        const begun = (old.copies ?? []).map((_, at, all) => ({ ...old, copies: ['mới', ...all.slice(at + 1)] }));
        const prior = [old, ...begun].map((record) => ({ ...record, trace: 'dấu cũ' }));
        expect(isDone ? [complete] : prior).toContainEqual(await workbook.readRecord());
        await host.dispose();
      }
      expect([...outcomes].sort()).toEqual(['false', 'true']);
    });
  }

  test('a failure after everything was done is no failure', async () => {
    const { host, workbook } = await carrying(['cũ']);
    beforeRequest(host, 2, () => loseReply(host));
    expect(await costOf(host, () => workbook.writeRecord('mới', 'dấu mới'))).toMatchObject({ requests: 3 });
    expect(await workbook.readRecord()).toEqual(complete);
  });

  test('if only the trace fails, twice, the new text stays with the prior trace', async () => {
    const { host, workbook } = await carrying(['cũ']);
    beforeRequest(host, 2, (actions) => host.faults.failAction(actions.length - 1, 'AccessDenied'));
    host.faults.failRequest(4, 'GeneralException');
    expect(await errorOf(workbook.writeRecord('mới', 'dấu mới'))).toMatchObject({ code: 'accessDenied' });
    expect(await workbook.readRecord()).toEqual({ ...complete, trace: 'dấu cũ' });
  });

  test('if Excel cannot be read afterwards, the failure is reported', async () => {
    const { host, workbook } = await carrying(['cũ']);
    host.faults.failRequest(2, 'Conflict');
    host.faults.failRequest(3, 'AccessDenied');
    expect(await errorOf(workbook.writeRecord('mới', 'dấu mới'))).toMatchObject({ code: 'hostBusy' });
    expect(await workbook.readRecord()).toMatchObject({ text: 'cũ' });
  });
});
