import { focusPatience } from '../../../src/workbook/excel/host/run';
import type { QuickFix } from '../../../src/core/presentation/quickFixes/QuickFix';
import type { Snapshot } from '@bieumau/excel-host';
import { paneOn } from '../../support/paneOn';
import type { Stage } from '../../support/paneOn';
import { goesOn, isTold } from '../../support/failures';
import { closeHosts } from '../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
let fix: QuickFix;
let before: Snapshot;
beforeAll(async () => {
  stage = await paneOn({ figures: { 'BM2:1.2': '1.800' } });
  fix = stage.state().report!.convertAll!;
  before = stage.host.snapshot();
});
afterAll(async () => {
  await stage.controller.stop();
  await closeHosts();
});

const usualPatience = { ...focusPatience };
// The codes of a workbook that is not in front are asked again for long.
beforeAll(() => Object.assign(focusPatience, { most: 0 }));
afterAll(() => Object.assign(focusPatience, usualPatience));

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const codes = [
  ...['AccessDenied', 'ApiNotAvailable', 'ApiNotFound', 'BadPassword', 'EmptyChartSeries', 'FilteredRangeConflict'],
  ...['FormulaLengthExceedsLimit', 'HostIsBusy', 'InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding'],
  ...['InvalidOperation', 'InvalidOperationInCellEditMode', 'InvalidReference', 'InvalidRequest', 'InvalidSelection', 'ItemAlreadyExists', 'ItemNotFound'],
  ...['MemoryLimitReached', 'MergedRangeConflict', 'NonBlankCellOffSheet', 'NotImplemented', 'OpenWorkbookLinksBlocked', 'OperationCellsExceedLimit'],
  ...['PivotTableRangeConflict', 'RangeExceedsLimit', 'RefreshWorkbookLinksBlocked', 'RequestPayloadSizeLimitExceeded'],
  ...['ResponsePayloadSizeLimitExceeded', 'Unauthenticated', 'UnsupportedFeature', 'UnsupportedOperation', 'UnsupportedSheet', 'Mới'],
]; // prettier-ignore

/** Fails the nth request, and the one after it where that reads without the names of sheets that Excel refused. */
function fail(n: number, code: string): void {
  stage.host.faults.failRequest(n, code);
  if (['InactiveWorkbook', 'InvalidSelection'].includes(code)) stage.host.faults.failRequest(n + 1, code);
}

describe('every code of Excel, and one that is not known yet, is told in a sentence', () => {
  test.each(codes)('%s, when checking and when mending', async (code) => {
    // The first is for the record, without which a report can be checked.
    fail(2, code);
    await stage.controller.checkAll();
    isTold(stage);
    expect(stage.state()).toMatchObject({ activity: null, verdict: null, report: {} });
    fail(1, code);
    await stage.controller.apply(fix);
    isTold(stage);
    expect(stage.host.snapshot()).toEqual(before);
    await goesOn(stage);
  });

  /** What is asked again until it may be over: more often than it is asked, see run.ts. */
  test.each(['ServiceNotAvailable', 'GeneralException'])('%s, where it lasts', async (code) => {
    for (let n = 1; n <= 4; n += 1) stage.host.faults.failRequest(n, code);
    await stage.controller.apply(fix);
    isTold(stage);
    expect(stage.host.snapshot()).toEqual(before);
    await goesOn(stage);
  });

  test.each(['ActivityLimitReached', 'Conflict', 'RequestAborted'])(
    '%s, once, is none that anybody notices',
    async (code) => {
      stage.host.faults.failRequest(1, code);
      await stage.controller.checkAll();
      expect(stage.state()).toMatchObject({ problem: null, verdict: 'fix' });
    },
  );
});
