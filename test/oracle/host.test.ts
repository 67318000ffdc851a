/** @jest-environment-options {"globalsCleanup": "off"} */
import fc from 'fast-check';
import { ExcelHost } from '@bieumau/excel-host';
import { connectOfficeJs, loadOfficeJs } from '@bieumau/excel-host/loadOfficeJs';
import { columnLetters } from '../../src/core/base/address';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { ruleSentence } from '../../src/core/presentation/kinds/ruleSentence';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { recalculate } from './libreOffice';
import type { Calculated } from './libreOffice';
import { edition, filedReport, typedReport } from '../support/randomReport';
import type { TypedReport } from '../support/randomReport';

const reports = [filedReport, ...fc.sample(typedReport, { seed: 20221220, numRuns: 3 })];

/** Compares every formula of the forms, check columns, counts and the verdicts of the rule sheet. */
describe('The stand-in for Excel calculates the same values as LibreOffice', () => {
  let calculated: readonly Calculated[] = [];

  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const report of reports) {
      const file = await FileWorkbook.create();
      await file.insert(plans(report, []));
      files.push(await file.save());
    }
    calculated = await recalculate(files);
  });

  test.each(reports.map((_, index) => index))('all cells of report %i agree', async (index) => {
    const report = reports[index];
    const office = calculated[index];
    if (!report || !office) throw new Error(`report ${String(index)} was not recalculated`);
    const sheets = plans(report, ['Sheet1']);
    const expectedCells = formulaCells(sheets).map(([tab, cell]) => {
      const shown = office.get(tab)?.get(cell);
      // The file has no cached results, so a value is the result of a formula.
      if (shown === undefined) throw new Error(`LibreOffice has no result in ${tab}!${cell}`);
      return [`${tab}!${cell}`, rounded(shown)] as const;
    });
    expect(expectedCells.length).toBeGreaterThan(500);
    const got = await inHost(sheets);
    expect(expectedCells.map(([name]) => [name, got.get(name)])).toEqual(expectedCells);
  });
});

function plans({ period, figures, notes, tasks }: TypedReport, taken: readonly string[]): readonly SheetPlan[] {
  return plansOf(
    {
      edition,
      period: { year: 2022, kind: period },
      unit: 'UBND tỉnh Bến Tre',
      forms: [...edition.forms.map(({ id }) => id), edition.appendix.id],
      content: {
        figure: (key) => figures.get(key),
        overFormula: () => true,
        note: (key) => notes.get(key),
        tasks,
      },
    },
    taken,
    (rule) => ruleSentence(edition, rule, 'vi'),
  );
}

function formulaCells(sheets: readonly SheetPlan[]): readonly (readonly [tab: string, cell: string])[] {
  return sheets.flatMap(({ tab, cells }) =>
    cells.flatMap(({ at, content }) => (content.kind === 'formula' ? [[tab, at] as const] : [])),
  );
}

/** The results of all formulas in a new workbook of the host, by `tab!cell`. */
async function inHost(sheets: readonly SheetPlan[]): Promise<ReadonlyMap<string, number | string>> {
  const host = new ExcelHost();
  connectOfficeJs(host);
  await loadOfficeJs(host);
  await new ExcelWorkbook().insert(sheets);
  await host.idle();
  const shown = host
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, value }): [string, number | string][] =>
        formula === undefined ? [] : [[`${name}!${columnLetters(column + 1)}${row + 1}`, rounded(value)]],
      ),
    );
  await host.dispose();
  return new Map(shown);
}

function rounded(value: number | string | boolean): number | string {
  // −0 and 0 are displayed alike in a sheet.
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : String(value);
}
