import type { Row } from '../catalogue';
import type { ReportContent } from '../signoff';
import type { Entry } from '../rules';
import type { Report } from './readReport';

/** What a sign-off of a report vouches for, from the report as it was read. */
export function contentOf({ set, entries, tasks, confrontation }: Report): ReportContent {
  const { edition, unit, periodCode: period } = set;
  const valueOf = (row: Row, entry: Entry): number | string | null => {
    switch (entry.kind) {
      case 'absent':
      case 'blank':
        return null;
      case 'formula':
        return numberOrNull(confrontation.computedValue(row.key));
      case 'foreign':
        return entry.formula;
      case 'stated': {
        const { reading, typed } = entry;
        return reading.verdict === 'clean' || reading.verdict === 'convert' ? reading.value : String(typed);
      }
    }
  };
  return {
    edition: edition.id,
    unit,
    period,
    rows: edition.rows.flatMap((row) => {
      const entry = entries.get(row.key);
      if (!entry || entry.kind === 'absent') return [];
      return [{ key: row.key, value: valueOf(row, entry), note: entry.note }];
    }),
    tasks: (tasks?.list ?? []).map(({ key, fields }) => ({ key, fields })),
  };
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
