import fc from 'fast-check';
import type * as Fflate from 'fflate';
import type { Edition, Row } from '../../src/core/catalogue';
import { formColumns } from '../../src/core/layout/columns';
import { formPositions } from '../../src/core/layout/positions';
import { formatPeriod } from '../../src/core/period';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { ruleSentence } from '../../src/core/presentation/kinds/ruleSentence';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { countedTasks } from './countedTasks';
import { Expected } from './expected';
import { recalculate } from './libreOffice';
import type { Calculated } from './libreOffice';
import { edition, filedReport, typedReport } from '../support/randomReport';
import type { TypedReport } from '../support/randomReport';

// Two hundred files that only LibreOffice reads, once: compression would take longer than all that it saves.
jest.mock('fflate', () => {
  const actual = jest.requireActual<typeof Fflate>('fflate');
  return { ...actual, zipSync: (files: Fflate.Zippable) => actual.zipSync(files, { level: 0 }) };
});

/** Figures stand in Biểu mẫu 1, but the appendix is not begun: its counts are 0. */
const withoutTasks: TypedReport = { ...filedReport, tasks: [] };
const reports = [filedReport, withoutTasks, ...fc.sample(typedReport, { seed: 20221220, numRuns: 200 })];

describe('LibreOffice calculates the same figures and verdicts as the rules in TypeScript', () => {
  let calculated: readonly Calculated[] = [];

  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const report of reports) files.push(await write(edition, report));
    calculated = await recalculate(files);
  }, 1_800_000);

  test.each(reports.map((_, index) => index))('all cells of report %i agree', (index) => {
    const report = reports[index];
    const shown = calculated[index];
    if (!report || !shown) throw new Error(`report ${String(index)} was not recalculated`);
    const expected = new Expected(edition, report, countedTasks(edition, report));
    const expectedCells = [...wantedFigures(edition, report, expected), ...wantedVerdicts(edition, expected)];
    expect(expectedCells.length).toBeGreaterThan(400);
    const got = new Map([...shownFigures(edition, shown), ...shownVerdicts(edition, shown)]);
    expect(expectedCells.map(([name]) => [name, got.get(name)])).toEqual(expectedCells);
  });
});

type Named = readonly [name: string, shown: number | string | undefined];

async function write(from: Edition, report: TypedReport): Promise<Uint8Array> {
  const workbook = await FileWorkbook.create();
  const period = { year: 2022, kind: report.period };
  const plans = plansOf(
    {
      edition: from,
      period,
      unit: `UBND tỉnh Bến Tre ${formatPeriod(period)}`,
      forms: [...from.forms.map(({ id }) => id), from.appendix.id],
      content: {
        figure: (key) => report.figures.get(key),
        overFormula: () => true,
        note: (key) => report.notes.get(key),
        tasks: report.tasks,
      },
    },
    [],
    (rule) => ruleSentence(from, rule, 'vi'),
  );
  await workbook.insert(plans);
  return workbook.save();
}

/** Every computed figure and every check cell of the forms. */
function wantedFigures({ forms, rules }: Edition, report: TypedReport, expected: Expected): readonly Named[] {
  return forms.flatMap((form) =>
    form.rows.flatMap((row): Named[] => {
      const own = rules.filter((rule) => rule.row === row.key);
      const check: Named = [`${row.key} check`, expected.checkColumn(row, own)];
      if (!row.formula || report.figures.has(row.key)) return [check];
      const figure = expected.shown(row);
      return [check, [row.key, typeof figure === 'number' ? rounded(figure) : '']];
    }),
  );
}

function shownFigures({ forms }: Edition, calculated: Calculated): readonly Named[] {
  return forms.flatMap((form) => {
    const { rowOf } = formPositions(form);
    const cell = (column: string, row: Row): number | string | undefined =>
      calculated.get(form.tab)?.get(column + String(rowOf.get(row.key)));
    return form.rows.flatMap((row): Named[] => [
      [row.key, rounded(cell(formColumns.figure, row))],
      [`${row.key} check`, cell(formColumns.check, row) ?? ''],
    ]);
  });
}

/** The verdict of every rule that the list of rules can judge by formula. */
function wantedVerdicts({ rules }: Edition, expected: Expected): readonly Named[] {
  return rules.map((rule): Named => [rule.id, expected.inList(rule)]);
}

function shownVerdicts({ checkTab, rules }: Edition, calculated: Calculated): readonly Named[] {
  const cells = calculated.get(checkTab) ?? new Map<string, number | string>();
  const lineOf = new Map([...cells].map(([address, value]) => [value, address.replace(/^[A-Z]+/, '')]));
  return rules.map((rule): Named => [rule.id, cells.get(`C${lineOf.get(rule.id) ?? ''}`) ?? '']);
}

function rounded(value: number | string | undefined): number | string | undefined {
  // −0 and 0 are displayed alike in a sheet.
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value;
}
