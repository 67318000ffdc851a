import type { Report } from '../../report/content/readReport';
import { figureTable } from '../../report/content/figureTable';
import type { FigureLine } from '../../report/content/figureTable';
import type { Language } from '../messages';

export interface FigureColumn {
  readonly form: string;
  readonly label: string;
  /** A line for each row of the form as printed, empty where there is no figure; a decimal comma. */
  readonly text: string;
  /** Codes of rows whose line is empty although something stands in the cell, because it is no figure. */
  readonly leftOut: readonly string[];
}

/**
 * The figures of each form in the order of its rows, for re-keying into other software. A text that is no figure is left out:
 * no software takes it for one, and a spreadsheet would make a formula of `=…`, `+…` or `@…`.
 */
export function figureColumns(report: Report, language: Language): readonly FigureColumn[] {
  const contents = new Map(figureTable(report).map(({ row, content }) => [row.key, content]));
  return report.sheets.edition.forms
    .filter(({ id }) => report.forms.has(id))
    .map(({ id, label, rows }) => ({
      form: id,
      label: label[language],
      text: rows.map(({ key }) => figureText(contents.get(key) ?? null)).join('\n'),
      leftOut: rows.filter(({ key }) => typeof contents.get(key) === 'string').map(({ code }) => code),
    }));
}

/** Fifteen digits are what programs show; the sixteenth is noise. */
function figureText(content: FigureLine['content']): string {
  return typeof content === 'number' ? String(Number(content.toPrecision(15))).replace('.', ',') : '';
}
