import { withoutNumberAndDate } from '../../layout/referenceLine';
import type { ForeignCell, ForeignRow } from '../../layout/printedCells';
import type { FormContent, PrintedText, ReportContent } from '../../signoff/ReportContent';
import { figureTable } from '../content/figureTable';
import type { Report } from '../content/readReport';

/** What a sign-off of a report vouches for: everything that its forms print. */
export function signedContent(report: Report): ReportContent {
  const { sheets, forms, tasks } = report;
  const { edition, unit, periodCode: period } = sheets;
  return {
    edition: edition.id,
    unit,
    period,
    rows: figureTable(report).map(({ row, entry, content, note }) => {
      const printed = forms.get(row.form)?.scanned.rows.get(row.key)?.printed;
      const { code = '', name = '', unit: measure = '', between = [] } = printed ?? {};
      const isUnknown = entry.kind === 'foreign';
      return { key: row.key, value: content, isUnknown, note, printed: [code, name, measure, ...between.map(textOf)] };
    }),
    tasks: (tasks?.list ?? []).map(({ key, fields, between }) => ({ key, fields, between: between.map(textOf) })),
    forms: [
      ...[...forms].map(([form, { scanned }]) => formContent(form, scanned.head, scanned.foreignRows)),
      ...(tasks ? [formContent(edition.appendix.id, tasks.head, tasks.otherRows)] : []),
    ],
  };
}

function formContent(form: string, head: readonly ForeignCell[], others: readonly ForeignRow[]): FormContent {
  return {
    form,
    head: head.map(textOf).map((text) => text && withoutNumberAndDate(text)),
    others: others.map(({ cells }) => cells.map(textOf)),
  };
}

function textOf({ text }: ForeignCell): PrintedText {
  return text;
}
