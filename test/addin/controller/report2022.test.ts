import { targetKey } from '../../../src/core/rules';
import type { LocatedFinding } from '../../../src/core/report/assessment/Assessment';
import { findingsOfReport } from '../../../src/core/report/assessment/findingsOfReport';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { closeHosts } from '../../support/host';
import { reportPlans } from '../../support/reportPlans';
import { paneOn, shown } from '../../support/paneOn';
import type { Stage } from '../../support/paneOn';

jest.setTimeout(60_000);

/** The report of Bến Tre for 2022 as it was filed, in Excel with the pane beside it, and as a file. */
let stage: Stage;
let filed: Awaited<ReturnType<typeof assessWorkbook>>;

beforeAll(async () => {
  const file = await FileWorkbook.create();
  await file.insert(reportPlans('filed', ['Sheet1']));
  filed = await assessWorkbook(file);
  stage = await paneOn({ forms: [] });
  await stage.workbook.insert(reportPlans('filed', ['Sheet1']));
  await stage.controller.checkAll();
});
afterAll(async () => {
  await stage.controller.stop();
  await closeHosts();
});

function line({ rule, target, severity, explained, cell }: LocatedFinding): string {
  return [rule, targetKey(target), severity, explained, cell].join(' ');
}

test('the pane finds what a check of the file finds, rule by rule and cell by cell', () => {
  const [result] = filed;
  expect(filed).toHaveLength(1);
  // What README says of this report: 32 texts, 5 places to look at, 2 notes to confirm, 9 notices.
  expect(result?.findings).toHaveLength(48);
  expect(findingsOfReport(stage.controller.reading()!).map(line)).toEqual(result?.findings.map(line));
  expect(stage.state().verdict).toBe(result?.verdict);
});

test('each of them is shown once, with its cell and severity', () => {
  const views = shown(stage).map(({ id, severity, explained, place }) =>
    [id, severity, explained, place ? `'${place.tab}'!${place.cell}` : ''].join(' '),
  );
  expect([...views].sort()).toEqual(filed[0]?.findings.map(line).sort());
  expect(new Set(shown(stage).map(({ id }) => id)).size).toBe(views.length);
});

test('the headline tells kinds apart as the command line does', () => {
  expect(stage.state().report?.headline).toEqual([
    '32 ô cần chuyển thành số',
    '5 chỗ cần xem',
    '2 Ghi chú chờ xác nhận',
    '9 lưu ý',
  ]);
});

test('forms in which something must be mended come first, the worst of a form first', () => {
  const ranks = { fix: 0, explain: 1, notice: 2 };
  const rankOf = (worst: keyof typeof ranks | null): number => (worst === null ? 3 : ranks[worst]);
  const forms = stage.state().report?.forms ?? [];
  expect(forms).toHaveLength(8);
  const worst = forms.map((form) => rankOf(form.worst));
  expect(worst).toEqual([...worst].sort());
  for (const { findings } of forms) {
    const open = findings.filter(({ explained }) => !explained).map(({ severity }) => ranks[severity]);
    expect(open).toEqual([...open].sort());
  }
});

test('its texts become numbers at once; what remains is what only a person can know', async () => {
  const before = stage.state().report!;
  await stage.controller.apply(before.convertAll!);
  await stage.controller.checkAll();
  expect(stage.state()).toMatchObject({ problem: null, verdict: 'fix' });
  expect(stage.state().report?.convertAll).toBeNull();
  const isText = (id: string): boolean => id.includes('-type');
  const others = before.forms.flatMap(({ findings }) => findings).filter(({ id }) => !isText(id));
  const left = new Set(shown(stage).map(({ id }) => id));
  expect(others.filter(({ id }) => !left.has(id)).map(({ id }) => id)).toEqual([]);
});
