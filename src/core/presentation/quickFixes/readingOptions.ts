import type { Row } from '../../catalogue';
import type { Reading } from '../../reading';

/** The numbers that a cell may mean, the likeliest first; none where nobody can tell. */
export function readingOptions(row: Row, reading: Reading): readonly number[] {
  const codes = row.codes.map(({ value }) => value);
  switch (reading.verdict) {
    case 'blank':
      return [];
    case 'clean':
      return alternative(reading.doubt);
    case 'convert':
      return [reading.value, ...alternative(reading.doubt)];
    case 'ambiguous':
      return reading.readings.length > 0 ? reading.readings : codes;
    case 'unreadable':
      return codes;
  }
}

function alternative(doubt: (Reading & { verdict: 'clean' })['doubt']): readonly number[] {
  if (doubt?.kind === 'date') return [...new Set([doubt.date.day, doubt.date.month])];
  return doubt ? [doubt.alternative] : [];
}
