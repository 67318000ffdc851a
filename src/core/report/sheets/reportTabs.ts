import { formatPeriod } from '../../period';
import { FreeTabs } from './FreeTabs';
import type { NewReport } from './NewReport';

/** The tabs that a report takes: each form's by its id, the sheet of all rules beside two forms or more, all in order. */
export interface ReportTabs {
  readonly byForm: ReadonlyMap<string, string>;
  readonly check: string | null;
  readonly all: readonly string[];
}

/** Chooses tabs that are free. */
export function tabsOf({ edition, period, forms }: NewReport, taken: readonly string[]): ReportTabs {
  const free = new FreeTabs(taken, formatPeriod(period));
  const wanted = [...edition.forms, edition.appendix].filter(({ id }) => forms.includes(id));
  const byForm = new Map(wanted.map((form) => [form.id, free.take(form.tab)]));
  const check = byForm.size > 1 ? free.take(edition.checkTab) : null;
  return { byForm, check, all: [...byForm.values(), ...(check === null ? [] : [check])] };
}
