import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { WorkbookErrorCode } from '../../../src/core/port/WorkbookError';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, errorOf, loseReply, openHost } from '../../support/host';

afterEach(closeHosts);

const plans = [samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })];

/** A workbook with a sheet of somebody else's, and what it holds. */
async function shared(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook; unchanged: () => Promise<void> }> {
  const host = await openHost();
  await host.user.type('Sheet1', 'A1', 'của người dùng');
  const before = host.snapshot().sheets;
  const unchanged = async (): Promise<void> => {
    host.faults.clear();
    await host.idle();
    expect(host.snapshot().sheets).toEqual(before);
  };
  return { host, workbook: new ExcelWorkbook(), unchanged };
}

const codes: readonly (readonly [hostCode: string, code: WorkbookErrorCode])[] = [
  ['AccessDenied', 'accessDenied'],
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['RequestAborted', 'hostBusy'],
  ['ServiceNotAvailable', 'hostBusy'],
  ['ActivityLimitReached', 'hostBusy'],
  ['Conflict', 'hostBusy'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['GeneralException', 'hostFailure'],
  ['InvalidArgument', 'hostFailure'],
  ['SomethingNew', 'hostFailure'],
];

describe('an insert that fails leaves the workbook as it was', () => {
  test.each(codes)('%s becomes %s and keeps its cause', async (hostCode, code) => {
    const { host, workbook, unchanged } = await shared();
    host.faults.failRequest(2, hostCode);
    const error = await errorOf(workbook.insert(plans));
    expect(error).toMatchObject({ code, left: [], cause: { code: hostCode } });
    await unchanged();
  });

  test('if the first request fails', async () => {
    const { host, workbook, unchanged } = await shared();
    host.faults.failRequest(1, 'AccessDenied');
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'accessDenied', left: [] });
    await unchanged();
  });

  const parts = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  test.each(parts)('if the action at %d of all actions fails', async (part) => {
    const { host, workbook, unchanged } = await shared();
    beforeRequest(host, 2, (actions) => {
      host.faults.failAction(Math.max(20, Math.round(part * actions.length)), 'AccessDenied');
    });
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'accessDenied', left: [] });
    await unchanged();
  });

  test.each(Array.from({ length: 20 }, (_, place) => place + 1))(
    'or says what it left, at action %i',
    async (action) => {
      const { host, workbook } = await shared();
      beforeRequest(host, 2, () => host.faults.failAction(action, 'AccessDenied'));
      const { code, left } = await errorOf(workbook.insert(plans));
      expect(code).toBe('accessDenied');
      expect((await workbook.sheets()).map(({ tab }) => tab)).toEqual(['Sheet1', ...left]);
    },
  );

  test('if the host fails after doing everything', async () => {
    const { host, workbook, unchanged } = await shared();
    await workbook.sheets();
    beforeRequest(host, 2, () => loseReply(host));
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'hostBusy', left: [] });
    await unchanged();
  });
});

describe('an insert that cannot be undone names what may be left', () => {
  test.each([3, 4])('at request %i', async (request) => {
    const { host, workbook } = await shared();
    beforeRequest(host, 2, () => host.faults.failAction(30, 'GeneralException'));
    host.faults.failRequest(request, 'AccessDenied');
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'hostFailure', left: ['BM4', 'BM5'] });
    expect((await workbook.sheets()).map(({ tab }) => tab)).toEqual(['Sheet1', 'BM4', 'BM5']);
  });

  test('undoing is tried again if the host is busy', async () => {
    const { host, workbook, unchanged } = await shared();
    beforeRequest(host, 2, () => host.faults.failAction(30, 'GeneralException'));
    host.faults.failRequest(3, 'ServiceNotAvailable');
    host.faults.failRequest(5, 'RequestAborted');
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'hostFailure', left: [] });
    await unchanged();
  });
});

describe('reading is tried again', () => {
  const tries: readonly (readonly [hostCode: string, failures: number, code: WorkbookErrorCode | undefined])[] = [
    ['ServiceNotAvailable', 3, undefined],
    ['RequestAborted', 3, undefined],
    ['ActivityLimitReached', 3, undefined],
    ['Conflict', 3, undefined],
    ['Conflict', 4, 'hostBusy'],
    ['GeneralException', 1, undefined],
    ['GeneralException', 2, 'hostFailure'],
    ['AccessDenied', 1, 'accessDenied'],
    ['InvalidOperationInCellEditMode', 1, 'cellEditing'],
  ];
  test.each(tries)('%s %i times ends with %s', async (hostCode, failures, code) => {
    const { host, workbook } = await shared();
    for (let n = 1; n <= failures; n += 1) host.faults.failRequest(n, hostCode);
    const reading = workbook.readUsed(['Sheet1']);
    if (code) expect(await errorOf(reading)).toMatchObject({ code });
    else expect(await reading).toMatchObject([{ tab: 'Sheet1', cells: [[{ content: { text: 'của người dùng' } }]] }]);
  });

  test('writing is not tried again', async () => {
    const { host, workbook } = await shared();
    host.faults.failRequest(1, 'Conflict');
    const edit = { tab: 'Sheet1', cell: 'A1', content: { kind: 'number', value: 1 } } as const;
    expect(await errorOf(workbook.write([edit]))).toMatchObject({ code: 'hostBusy' });
    expect(host.user.text('Sheet1', 'A1')).toBe('của người dùng');
  });
});
