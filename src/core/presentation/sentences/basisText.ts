import { clip } from './shortText';
import type { RowNamer } from './RowNamer';

/** Figures that are named; a rule has no more but for the longest totals. */
const most = 12;

/** "dòng 3.3: 36, dòng 3.4: 40": the figures that an explanation was given for, from `basisOf`. */
export function basisText(basis: string, namer: RowNamer): string {
  const parts = basis.split('; ');
  const named = parts.slice(0, most).map((part) => {
    const [, period = '', before = ''] = earlierFigure.exec(part) ?? [];
    if (period !== '' && before !== '') return `${namer.period(period)}: ${namer.m.places.number(Number(before))}`;
    const [, form = '', code = '', name = 'value', figure = ''] = figureOf.exec(part) ?? [];
    const value = figure === '' ? NaN : Number(figure);
    if (Number.isNaN(value)) return clip(part.replace(/^=/, ''));
    const shown = namer.m.places.number(value);
    if (form === '') return shown;
    const reference = { kind: 'reference', form, code, part: name as 'value' } as const; // one of the four that are matched
    return `${namer.reference(reference)}: ${shown}`;
  });
  return [...named, ...(parts.length > most ? ['…'] : [])].join(', ');
}

/** `2022-6T=10`, of an earlier report. */
const earlierFigure = /^(\d{4}-[0-9A-Z]{1,2})=(-?[.\deE+-]+)$/;

/** `BM5:1.2.denominator=615`, or `=8.5` of a figure that is doubtful by itself. */
const figureOf = /^(?:([^:=]+):([^:=]+?)(?:\.(given|numerator|denominator))?)?=([-+.\deE]*)$/;
