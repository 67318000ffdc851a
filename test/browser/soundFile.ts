import { editions } from '../../src/core/catalogue';
import { temporaryFile } from './check';
import { newFile } from './newFile';
import { notes, soundReport } from './soundReport';

/** The first cell of the figures of a form. */
const firstRow = 7;

/** A report without findings as a file of the command line: everything is filled in, one task in each section. */
export function soundFile(): string {
  const [edition] = editions();
  if (!edition) throw new Error('there is no edition');
  const keyAt = (tab: string, cell: string, below = 0): string => {
    const rows = edition.forms.find((form) => form.tab === tab)?.rows ?? [];
    return rows[Number(cell.slice(1)) - firstRow + below]?.key ?? '';
  };
  const values = soundReport.flatMap(({ tab, blocks }) =>
    Object.entries(blocks).flatMap(([cell, figures]) =>
      figures.map((figure, below) => [keyAt(tab, cell, below), asNumber(figure)] as const),
    ),
  );
  const explained = Object.entries(notes).map(([cell, note]) => [keyAt('BM3', cell), note] as const);
  const tasks = edition.appendix.sections.map(({ code: section, title }) => ({
    section,
    no: '1',
    content: `Nhiệm vụ: ${title}`,
    result: 'Kế hoạch',
    time: 'Quý II',
    lead: 'Sở Nội vụ',
    support: 'Các sở, ngành',
    assessment: 'Hoàn thành',
  }));
  // Form 1 states as many tasks as the appendix has.
  const counted = { 'BM1:2.1': tasks.length, 'BM1:2.2': tasks.length };
  const content = JSON.stringify({
    values: { ...Object.fromEntries(values), ...counted },
    notes: Object.fromEntries(explained),
    tasks,
  });
  const valuesFile = temporaryFile(Buffer.from(content), 'so-lieu.json');
  return newFile('--period', '2026-6T', '--unit', 'UBND tỉnh Vĩnh Long', '--values', valuesFile);
}

function asNumber(figure: string): number {
  return Number(figure.replaceAll('.', '').replace(',', '.'));
}
