import { insertReport } from '../../../src/core/presentation/sheets/insertReport';
import { editionFor, parsePeriod } from '../../../src/core/report/sheets/editionInForce';
import { ruleSentence } from '../../../src/core/presentation/kinds/ruleSentence';
import { FileWorkbook } from '../../../src/workbook/xlsx';

/** A file with all forms of 2022 for a province; some figures of form 4 are filled in. */
export async function reportFile(figures: Readonly<Record<string, number>> = {}): Promise<Uint8Array> {
  const parsed = parsePeriod('2022-N');
  if (!parsed.ok) throw new Error('no period');
  const { edition } = editionFor(parsed.period);
  const workbook = await FileWorkbook.create();
  const forms = [...edition.forms.map(({ id }) => id), edition.appendix.id];
  const content = { figure: (key: string) => figures[key], overFormula: () => false, note: () => undefined, tasks: [] };
  const report = { edition, period: parsed.period, unit: 'Tỉnh Bến Tre', forms, content };
  await insertReport(workbook, report, (rule) => ruleSentence(edition, rule, 'vi'));
  return workbook.save();
}
