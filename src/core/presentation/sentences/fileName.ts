import type { ReportSheets } from '../../report/sheets/ReportSheets';

/** Longest name of a unit in a file's name: document systems cut what is longer. */
const longest = 60;

/** `BC-CCHC_UBND-tinh-Ben-Tre_2022-N.xlsx`: without accents, as mail and document systems garble them. */
export function fileName({ unit, periodCode }: Pick<ReportSheets, 'unit' | 'periodCode'>): string {
  const name = unaccented(unit).slice(0, longest).replace(/-+$/, '');
  return `BC-CCHC_${name === '' ? 'don-vi' : name}_${periodCode}.xlsx`;
}

/** Letters and digits of ASCII, hyphens between words. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
