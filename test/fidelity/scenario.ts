import type { ExcelHost, Snapshot } from '@bieumau/excel-host';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { insertReport } from '../../src/core/presentation/sheets/insertReport';
import { editionFor, parsePeriod } from '../../src/core/report/sheets/editionInForce';
import { findingSentence } from '../../src/core/presentation/kinds/findingSentence';
import { ruleSentence } from '../../src/core/presentation/kinds/ruleSentence';
import { ExcelWorkbook } from '../../src/workbook/excel';

/** Typical entries: figures, figures in Vietnamese format, percentages, fractions and typing errors. */
const entries = ['5', '12', '0', '1.234', '12,5', '100%', '17/17', '3 ', '-1', 'chưa có'];
const edits = 50;

/** A finding as text. */
export type Brief = readonly [rule: string, cell: string | null, sentence: string];

/** A long series of edits of a report, the same in Node and browser. Microsoft's library is connected to the host. */
export async function scenario(host: ExcelHost): Promise<readonly Brief[]> {
  const workbook = new ExcelWorkbook();
  const { user } = host;
  await insertForms(workbook);

  const cells = openCells(host.snapshot());
  for (const [index, { tab, cell }] of cells.slice(0, edits).entries())
    await typed(user, tab, cell, entries[index % entries.length] ?? '');

  await user.paste('BM4', 'D13', '5\n101\n506');
  await user.insertRows('BM4', 3);
  await user.rename('BM5', 'Biểu số 5');
  await user.copySheet('BM6');
  await user.deleteSheet('BM7');
  await protectAnew('BM1', 'Sheet1');

  const last = cells.at(-1);
  if (last) await typed(user, last.tab, last.cell, '99');
  await user.undo();
  await host.idle();
  const results = await assessWorkbook(workbook);
  return results.flatMap(({ report, findings }) =>
    findings.map((finding): Brief => [
      finding.rule,
      finding.cell,
      findingSentence(report.sheets.edition, finding, 'vi'),
    ]),
  );
}

/** If the cell refuses an entry, types one that it accepts. */
async function typed(user: ExcelHost['user'], tab: string, cell: string, entry: string): Promise<void> {
  try {
    await user.type(tab, cell, entry);
  } catch (error) {
    // If the host is in another window, `instanceof` fails for its errors.
    if ((error as Partial<Error> | null)?.name !== 'EntryRefused') throw error;
    await user.type(tab, cell, '1');
  }
}

async function insertForms(workbook: ExcelWorkbook): Promise<void> {
  const parsed = parsePeriod('2022-N');
  if (!parsed.ok) throw new Error('no period');
  const { edition } = editionFor(parsed.period);
  const forms = [...edition.forms.map(({ id }) => id), edition.appendix.id];
  const content = { figure: () => undefined, overFormula: () => false, note: () => undefined, tasks: [] };
  const report = { edition, period: parsed.period, unit: 'Tỉnh Bến Tre', forms, content };
  await insertReport(workbook, report, (rule) => ruleSentence(edition, rule, 'vi'));
}

/** The figure cells of forms 1, 2, 3 and 6 that are not computed. */
function openCells({ sheets }: Snapshot): readonly { readonly tab: string; readonly cell: string }[] {
  const figures = 3;
  return sheets
    .filter(({ name }) => ['BM1', 'BM2', 'BM3', 'BM6'].includes(name))
    .flatMap(({ name, cells, formats }) =>
      cells
        .filter(({ column, format, formula }) => {
          const isOpen = format !== undefined && formats[format]?.locked === false;
          return column === figures && isOpen && formula === undefined;
        })
        .map(({ row }) => ({ tab: name, cell: `D${row + 1}` })),
    );
}

/** Protects sheets again, with other permissions than the forms have. */
async function protectAnew(...tabs: readonly string[]): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    for (const tab of tabs) {
      const { protection } = workbook.worksheets.getItem(tab);
      // Some builds of Excel refuse to unprotect a sheet that is not protected.
      if (tab !== 'Sheet1') protection.unprotect();
      protection.protect({ allowFormatCells: true, allowSort: true, selectionMode: 'Unlocked' });
    }
    await workbook.context.sync();
  });
}
