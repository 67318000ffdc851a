import type { Report } from './readReport';
import type { Place } from '../../base/address';

/** The first input cell of the form on a tab; `A1` for the appendix, undefined for other sheets. */
export function firstInput(reports: readonly Report[], tab: string): string | undefined {
  for (const { sheets, forms, tasks } of reports) {
    for (const [id, form] of forms) {
      if (form.tab !== tab) continue;
      const rows = sheets.edition.forms.find((one) => one.id === id)?.rows ?? [];
      const row = rows.find((one) => one.type !== 'heading' && !one.formula);
      return row && form.scanned.rows.get(row.key)?.figureAt;
    }
    if (tasks?.tab === tab) return 'A1';
  }
  return undefined;
}

/** Whether a cell is filled from a drop-down list: a code, or how a task stands. */
export function isChosenFromList(reports: readonly Report[], { tab, cell }: Place): boolean {
  return reports.some(({ sheets, forms, tasks }) => {
    if (tasks?.tab === tab) return tasks.list.some(({ at }) => at.assessment === cell);
    const form = [...forms.values()].find((one) => one.tab === tab);
    const key = form && [...form.scanned.rows].find(([, { figureAt }]) => figureAt === cell)?.[0];
    return sheets.edition.row.get(key ?? '')?.type === 'code';
  });
}
