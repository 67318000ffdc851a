import type { RowNamer } from './RowNamer';

/** The printed title of a section of the appendix; a code that there is none for goes by itself. */
export function sectionTitle(code: string, { edition }: RowNamer): string {
  return edition.appendix.sections.find((section) => section.code === code)?.title ?? code;
}
