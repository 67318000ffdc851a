import type { ExcelHost } from '@bieumau/excel-host';
import type { ExcelWorkbook } from '../../../src/workbook/excel';
import { beforeRequest, closeHosts, errorOf, loseReply } from '../../support/host';
import { form, restorePlan, spoil } from '../../support/restoreForm';

afterEach(closeHosts);

describe('a restoration that fails halfway', () => {
  /** The figures of row 5 come to stand in row 6. */
  const missing = restorePlan({
    insertRows: [5, 7],
    area: 'A3:F7',
    cells: restorePlan().cells.map((cell) => (cell.at === 'E6' ? { ...cell, content: null } : cell)),
  });

  /** A form with formats that matter, protected, in which the rows 5 and 7 of the plan are missing. */
  async function protectedForm(): Promise<Awaited<ReturnType<typeof form>> & { held: () => readonly object[] }> {
    const made = await form();
    await spoil(made.host);
    await made.host.user.deleteRows('BM4', 6);
    await made.host.user.protect('BM4');
    const held = (): readonly object[] => {
      const { cells: all, formats, merges } = made.sheet();
      const kept = all.filter(({ value }) => value === 5 || value === '-@+ dòng một\ndòng hai');
      return [...kept.map(({ value, format }) => ({ value, format: formats[format!]?.numberFormat })), merges];
    };
    return { ...made, held };
  }

  const parts = Array.from({ length: 25 }, (_, place) => place / 24);
  test.each(parts)('at %d of its actions, values, their formats, merges and the protection are there', async (part) => {
    const { host, workbook, sheet, held } = await protectedForm();
    const before = held();
    beforeRequest(host, 2, (actions) =>
      host.faults.failAction(Math.max(1, Math.round(part * actions.length)), 'GeneralException'),
    );
    expect(await errorOf(workbook.restore(missing))).toMatchObject({ code: 'hostFailure', left: ['BM4'] });
    await host.idle();
    expect(held()).toEqual(before);
    expect(sheet().protection).not.toBeNull();
    await repeats(host, workbook);
  });

  test.each(Array.from({ length: 40 }, (_, place) => place + 1))('at action %i as well', async (action) => {
    const { host, workbook, sheet, held } = await protectedForm();
    const before = held();
    beforeRequest(host, 2, () => host.faults.failAction(action, 'GeneralException'));
    expect(await errorOf(workbook.restore(missing))).toMatchObject({ left: ['BM4'] });
    await host.idle();
    expect(held()).toEqual(before);
    expect(sheet().protection).not.toBeNull();
  });

  test.each([2, 3, 4, 5])('and request %i is refused, the values are there and the sheet is named', async (request) => {
    const { host, workbook, held } = await protectedForm();
    const values = held().map((one) => ('value' in one ? one.value : null));
    beforeRequest(host, 2, (actions) => host.faults.failAction(actions.length - 1, 'GeneralException'));
    host.faults.failRequest(request, 'ServiceNotAvailable');
    expect(await errorOf(workbook.restore(missing))).toMatchObject({ left: ['BM4'] });
    await host.idle();
    expect(held().map((one) => ('value' in one ? one.value : null))).toEqual(values);
  });

  test('a failure of the first request changes nothing', async () => {
    const { host, workbook, sheet } = await protectedForm();
    const before = sheet();
    host.faults.failRequest(1, 'AccessDenied');
    expect(await errorOf(workbook.restore(missing))).toMatchObject({ code: 'accessDenied', left: [] });
    expect(sheet()).toEqual(before);
  });

  test('a failure after everything was done names the sheet', async () => {
    const { host, workbook, sheet } = await protectedForm();
    beforeRequest(host, 2, () => loseReply(host));
    expect(await errorOf(workbook.restore(missing))).toMatchObject({ code: 'hostBusy', left: ['BM4'] });
    expect(sheet().protection).toMatchObject({ allowInsertRows: true });
  });

  test('a form without protection stays unprotected', async () => {
    const { host, workbook, sheet } = await form();
    await spoil(host);
    beforeRequest(host, 2, () => host.faults.failAction(40, 'AccessDenied'));
    expect(await errorOf(workbook.restore(restorePlan()))).toMatchObject({ code: 'accessDenied', left: ['BM4'] });
    expect(sheet().protection).toBeNull();
  });

  /** Doing it again, with the rows that are there by now, completes it. */
  async function repeats(host: ExcelHost, workbook: ExcelWorkbook): Promise<void> {
    host.faults.clear();
    await workbook.restore(restorePlan());
    expect(host.user.text('BM4', 'B5')).toBe('=Trung ương & <tỉnh>');
  }
});
