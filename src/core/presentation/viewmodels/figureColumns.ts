import type { Report } from '../../report/content/readReport';
import { figureTable } from '../../report/content/figureTable';
import type { Language } from '../messages';

export interface FigureColumn {
  readonly form: string;
  readonly label: string;
  /** A line for each row of the form as printed, empty where there is no figure; a decimal comma. */
  readonly text: string;
}

/** The figures of each form in the order of its rows, for re-keying into other software. */
export function figureColumns(report: Report, language: Language): readonly FigureColumn[] {
  const values = new Map(figureTable(report).map(({ row, content }) => [row.key, content]));
  return report.sheets.edition.forms
    .filter(({ id }) => report.forms.has(id))
    .map(({ id, label, rows }) => ({
      form: id,
      label: label[language],
      text: rows.map(({ key }) => figureText(values.get(key) ?? null)).join('\n'),
    }));
}

/** Fifteen digits are what programs show; the sixteenth is noise. */
function figureText(value: number | string | null): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? String(Number(value.toPrecision(15))).replace('.', ',')
    : value.replace(/\s+/g, ' ');
}
