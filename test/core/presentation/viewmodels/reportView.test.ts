import sample from '../../../../src/cli/samples/ben-tre-2022.json';
import { findingsOfReport } from '../../../../src/core/report/assessment/findingsOfReport';
import { readReport } from '../../../../src/core/report/content/readReport';
import type { Report } from '../../../../src/core/report/content/readReport';
import { groupSheets } from '../../../../src/core/report/sheets/ReportSheets';
import { carriedOverFormula } from '../../../../src/core/layout/carriedOver';
import { sheetWords } from '../../../../src/core/presentation/messages';
import { Answers } from '../../../../src/core/presentation/quickFixes/Answers';
import { reportView } from '../../../../src/core/presentation/viewmodels/reportView';
import type { FindingView, ReportView } from '../../../../src/core/presentation/viewmodels/View';
import { assessed } from '../../../support/assessed';
import { filed2022 } from '../../../support/filed2022';
import { appendixSheet, formSheet } from '../../../support/reportSheets';
import { filled, identity, sound } from '../../../support/reports';
import type { Figures } from '../../../support/reports';
import { edition, sheet } from '../../../support/scannedSheets';
import type { Line } from '../../../support/scannedSheets';
import { linesOf } from '../../../support/table';

const tasks = sample.tasks
  .map((t) => `| ${[t.section, t.no, t.content, t.result, t.time, t.lead, t.support, t.assessment].join(' | ')} |`)
  .join('\n');

/** The report of Bến Tre province for 2022 as it was filed; what is wrong with it is worked out in filed2022.ts. */
function filedReport(): Report {
  const lines = new Map(linesOf(filed2022).map((line) => [line.key, line]));
  const sheets = new Map([
    ...edition.forms.map((form) => [form.tab, formSheet(form, lines)] as const),
    [edition.appendix.tab, appendixSheet(edition.appendix, tasks)] as const,
  ]);
  const tabs = [...edition.forms, edition.appendix].map(({ id, tab }) => ({
    ...{ tab, identity: identity(id), visible: true, isProtected: true },
  }));
  return readReport(groupSheets(tabs, () => [edition]).reportSheets[0]!, (tab) => {
    const cells = sheets.get(tab);
    return cells && { tab, ...cells };
  });
}

/** Biểu mẫu 2 alone, whose rows begin in row 7. */
function reportOfForm2(figures: Figures, change = (lines: Line[]): Line[] => lines): Report {
  const tabs = [{ tab: 'BM2', identity: identity('BM2'), visible: true, isProtected: true }];
  const lines = change(filled('BM2', figures));
  return readReport(groupSheets(tabs, () => [edition]).reportSheets[0]!, (tab) => ({ tab, ...sheet(lines) }));
}

/** Biểu mẫu 1 with its first figures and the appendix with these tasks. */
function reportOfPlan(list: string): Report {
  const tabs = ['BM1', 'PL'].map((tab) => ({ tab, identity: identity(tab), visible: true, isProtected: true }));
  const lines = filled('BM1', { '2.1': 38, '2.2': 20 });
  return readReport(groupSheets(tabs, () => [edition]).reportSheets[0]!, (tab) => ({
    ...{ tab },
    ...(tab === 'BM1' ? sheet(lines) : appendixSheet(edition.appendix, list)),
  }));
}

function viewOf(report: Report, isChecked: boolean): ReportView {
  const noAnswers = new Answers({ get: () => null }, edition.id);
  return reportView(assessed(report), {
    language: 'vi',
    today: { year: 2022, month: 12, day: 10 },
    answers: noAnswers,
    isChecked,
  });
}

const findingsOf = ({ forms, questions }: ReportView): readonly FindingView[] => [
  ...forms.flatMap(({ findings }) => findings),
  ...questions,
];

function findingOf(view: ReportView, id: string): FindingView {
  const found = findingsOf(view).find((one) => one.id === id);
  if (!found) throw new Error(`the view has no finding ${id}`);
  return found;
}

describe('the view of the report of Bến Tre province for 2022', () => {
  const view = viewOf(filedReport(), true);
  const form = (id: string): ReportView['forms'][number] => view.forms.find((one) => one.id === id)!;

  test('the findings are counted by kind', () => {
    expect(view.counts).toEqual({
      ...{ toConvert: 32, toCorrect: 2, toExplain: 3, blank: 0, starting: 0 },
      // Overwritten formulas in five forms, the average of Biểu mẫu 7, three tasks of the appendix.
      ...{ notices: 5 + 1 + 3, explained: 0, noted: 2 },
    });
  });

  test('the headline names what is open first, then what is explained, then the notices', () => {
    expect(view.headline).toEqual(['32 ô cần chuyển thành số', '5 chỗ cần xem', '2 Ghi chú chờ xác nhận', '9 lưu ý']);
  });

  test('every finding of the check is shown once', () => {
    const ids = findingsOf(view).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(findingsOfReport(filedReport()).length);
  });

  test('forms stand in printed order where each has something to fix, the appendix with its notices last', () => {
    expect(view.forms.map(({ id, worst }) => `${id} ${worst ?? '–'}`)).toEqual([
      ...edition.forms.map(({ id }) => `${id} fix`),
      'PL notice',
    ]);
  });

  test('within a form what must be fixed comes first, then notices, then what is explained', () => {
    expect(form('BM7').findings.map(({ id }) => id)).toEqual([
      ...['BM7.6.6-type BM7:6.6', 'BM7.6.7.1-type BM7:6.7.1', 'BM7.6.7.2-type BM7:6.7.2', 'BM7.6.8-type BM7:6.8'],
      ...['BM7-formula BM7', 'BM7.5.2-average BM7:5.2', 'BM7.6.6-ratio BM7:6.6'],
    ]);
  });

  test('one fix converts every text that certainly means a number, and nothing else', () => {
    const { convertAll } = view;
    if (convertAll?.type !== 'cells') throw new Error('nothing is converted');
    const texts = linesOf(filed2022).filter(({ figure }) => figure !== 'formula' && figure.kind === 'text');
    expect(convertAll.changes.map(({ was }) => was)).toEqual(texts.map(({ figure }) => figure));
    expect(convertAll.changes).toHaveLength(view.counts.toConvert);
    expect(convertAll.changes.every(({ now }) => now.kind === 'number')).toBe(true);
    // 1:6.1 says "1.800", 4:1.1 "100% (17/17)", 5:1.2 "615/615".
    const now = (text: string): unknown =>
      convertAll.changes.find(({ was }) => was.kind === 'text' && was.text === text)?.now;
    expect([now('1.800'), now('100% (17/17)'), now('615/615')]).toEqual([
      { kind: 'number', value: 1800 },
      { kind: 'number', value: 100 },
      { kind: 'number', value: 615 },
    ]);
  });

  test('all figures that are typed count as progress', () => {
    const typed = edition.rows.filter(({ type, formula }) => type !== 'heading' && !formula).length;
    expect(view.progress).toEqual({ filled: typed, wanted: typed });
  });

  test('a wrong total shows the stated sum, the computed sum and its parts with their cells', () => {
    const found = findingOf(view, 'BM4.1.5-total BM4:1.5');
    expect(found).toMatchObject({ severity: 'fix', explained: false, code: '1.5' });
    expect(found.figures.map(({ figure }) => figure)).toEqual(['614', '612', '5', '101', '506']);
    expect(found.figures.map(({ place }) => place?.tab ?? null)).toEqual(['BM4', null, 'BM4', 'BM4', 'BM4']);
    expect(found.figures[0]!.place).toEqual(found.place);
    for (const figure of ['614', '612']) expect(found.sentence).toContain(figure);
  });

  test('a finding of a relation says what its rule asks, a reading does not', () => {
    expect(findingOf(view, 'BM4.1.5-total BM4:1.5').rule).not.toBeNull();
    expect(findingOf(view, 'BM1.6.1-type BM1:6.1').rule).toBeNull();
  });

  test('what must be explained can be explained, what a Ghi chú explains says so', () => {
    expect(findingOf(view, 'BM1.4.2-attainable BM1:4.2')).toMatchObject({ severity: 'explain', explained: false });
    expect(findingOf(view, 'BM1.4.2-attainable BM1:4.2').explanation).not.toBeNull();
    expect(findingOf(view, 'BM1.5.1-residual BM1:5.1').explained).toBe(true);
    expect(findingOf(view, 'BM4.1.5-total BM4:1.5').explanation).toBeNull();
  });

  test('a task is named by its number in the appendix, a form by its name alone', () => {
    expect(findingOf(view, 'PL.details-required PL:VII.2').code).toBe('VII.2');
    expect(findingOf(view, 'BM4.1.5-equal BM4:1.5').code).toBe('1.5');
    // The first formula that is typed over is that of 1:2, the second row of the form.
    expect(findingOf(view, 'BM1-formula BM1')).toMatchObject({ code: '', place: { tab: 'BM1', cell: 'D8' } });
  });
});

describe('the view of a report that is being filled in', () => {
  const blank = Object.fromEntries(Object.keys(sound).map((code) => [code, null]));
  const inputs = Object.keys(sound).length;

  test('blanks are progress while somebody types: the headline counts them and no finding shows them', () => {
    const view = viewOf(reportOfForm2(blank), false);
    expect(view.headline).toEqual(['Chưa nhập số liệu', `còn ${inputs} ô chưa nhập`]);
    expect(findingsOf(view)).toEqual([]);
    expect(view.progress).toEqual({ filled: 0, wanted: inputs });
  });

  test('blanks and forms that are not in the workbook are findings after a check of everything', () => {
    const view = viewOf(reportOfForm2(blank), true);
    const absent = [...edition.forms, edition.appendix].filter(({ id }) => id !== 'BM2');
    expect(findingsOf(view).map(({ id }) => id.split(' ')[0])).toEqual([
      ...Object.keys(sound).map((code) => `BM2.${code}-required`),
      ...absent.map(({ id }) => `${id}-absent`),
    ]);
    expect(view.counts).toMatchObject({ blank: inputs, notices: absent.length });
  });

  test('a form in which nothing is wrong is calm', () => {
    const view = viewOf(reportOfForm2(sound), false);
    expect(view.headline).toEqual(['Chưa thấy gì phải sửa hay giải trình']);
    expect(view.forms.map(({ worst }) => worst)).toEqual([null]);
    expect(view.convertAll).toBeNull();
    expect([view.isComplete, ...view.forms.map(({ isComplete }) => isComplete)]).toEqual([true, true]);
  });

  test.each<readonly [string, Figures]>([
    ['a blank cell', { ...sound, '2.1': null }],
    ['nothing at all', Object.fromEntries(Object.keys(sound).map((code) => [code, null]))],
  ])('a report with %s is not called free of faults', (_what, figures) => {
    const view = viewOf(reportOfForm2(figures), false);
    expect(view.headline.join()).not.toContain('Chưa thấy gì phải sửa hay giải trình');
    expect([view.isComplete, ...view.forms.map(({ isComplete }) => isComplete)]).toEqual([false, false]);
  });

  test('an earlier figure that nobody has confirmed is listed with its row, figure and cell', () => {
    // 1.1 stands in row 8 of Biểu mẫu 2.
    const mark = carriedOverFormula(undefined, { figure: 'D8', note: 'E8' }, 70, sheetWords.verdicts);
    const report = reportOfForm2(sound, (lines) =>
      lines.map((line, index) => (index === 7 ? [...line.slice(0, 5), mark] : line)),
    );
    const view = viewOf(report, false);
    expect(view.starting).toEqual([
      {
        key: 'BM2:1.1',
        label: expect.stringContaining('1.1') as string,
        figure: '70',
        place: { tab: 'BM2', cell: 'D8' },
      },
    ]);
    expect(view.counts.starting).toBe(1);
  });
});

describe('the number of tasks is compared with the appendix', () => {
  const comparisons = (report: Report, isChecked: boolean): readonly string[] =>
    findingsOf(viewOf(report, isChecked)).flatMap(({ id }) => (/^BM1\.2\.[12]-equal/.test(id) ? [id] : []));
  const both = ['BM1.2.1-equal BM1:2.1', 'BM1.2.2-equal BM1:2.2'];

  test('an appendix without any task is not yet begun: nothing is said while people type, and a full check asks', () => {
    expect(comparisons(reportOfPlan(''), false)).toEqual([]);
    expect(comparisons(reportOfPlan(''), true)).toEqual(both);
  });

  test('an appendix with a task is compared while people type as well', () => {
    expect(comparisons(reportOfPlan('| I | 1 | Ban hành kế hoạch | | | | | Hoàn thành |'), false)).toEqual(both);
  });
});
