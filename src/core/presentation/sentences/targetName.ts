import type { Target } from '../../rules';
import type { RowNamer } from './RowNamer';

/** The name of a task, a section, a row or a form within a sentence: "nhiệm vụ 4 mục I"; empty for the workbook. */
export function targetName(target: Target, namer: RowNamer): string {
  const { places } = namer.m;
  switch (target.type) {
    case 'task':
      return places.task(target.section, target.number);
    case 'section':
      return places.section(target.section);
    case 'row':
      return namer.row(target.row);
    case 'form':
      return namer.form(target.form);
    case 'cell':
      return places.cellOf(namer.form(target.form), target.cell);
    case 'workbook':
      return '';
  }
}

/** The name of the task or section of a key in a record, which somebody may have forged: "nhiệm vụ 4 mục I" of `PL:I.4`. */
export function taskNameOf(key: string, { m }: RowNamer): string {
  const [, section = '', number] = /:([^.]*)(?:\.(.*))?$/.exec(key) ?? [];
  return number === undefined ? m.places.section(section) : m.places.task(section, number);
}

/** The printed title of a section of the appendix; the code itself if the edition has no such section. */
export function sectionTitle(code: string, { edition }: RowNamer): string {
  return edition.appendix.sections.find((section) => section.code === code)?.title ?? code;
}
