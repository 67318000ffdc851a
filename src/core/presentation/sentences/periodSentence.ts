import { sentence } from '../messages';
import type { Detail, PriorFigure, PriorSource, Finding } from '../../rules';
import { clipped } from './clipped';
import type { RowNamer } from './RowNamer';

type OfPeriods = Detail & { type: 'period' | 'sameAsBefore' | 'thirdQuarter' };

/** What is odd beside earlier reports, with their figures, periods and files, and what to do. */
export function periodSentence(detail: OfPeriods, finding: Finding, phrases: RowNamer, isPrinted: boolean): string {
  const { m } = phrases;
  switch (detail.type) {
    case 'period':
      return withRemedy(relation(detail, phrases, isPrinted), remedyOf(finding, phrases));
    case 'sameAsBefore': {
      const [first = ''] = detail.rows;
      const form = phrases.form(detail.form);
      const source = m.periods.source(...sourceWords(detail.earlier, phrases));
      const text = m.periods.sameAsBefore(form, phrases.rows(detail.rows), detail.rows.length, source);
      return withRemedy(
        text,
        finding.explained ? m.findings.remedies.explained : m.periods.sameRemedy(phrases.row(first)),
      );
    }
    case 'thirdQuarter': {
      const [quarter, half] = (['Q3', '6T'] as const).map((kind) => {
        const source = detail.earlier.find(({ period }) => period.endsWith(`-${kind}`));
        return source ? m.periods.source(...sourceWords(source, phrases)) : m.periods.own(kind);
      });
      return withRemedy(
        m.periods.nineMonths(quarter ?? '', half ?? '', detail.notBelow, detail.rows),
        m.periods.nineMonthsRemedy,
      );
    }
  }
}

function relation(
  { rule, figure, earlier }: Detail & { type: 'period' },
  phrases: RowNamer,
  isPrinted: boolean,
): string {
  const { findings, periods, places } = phrases.m;
  const row = phrases.edition.row.get(rule.row);
  const shown = (value: number): string => phrases.figure(row, value);
  const statement = findings.states(phrases.namedRow(rule.row), shown(figure));
  const named = earlier.map((one: PriorFigure) => {
    const [period, file] = sourceWords(one, phrases);
    return periods.earlier(period, shown(one.figure), isPrinted ? undefined : file);
  });
  const [first = ''] = named;
  const before = earlier.reduce((sum, one) => sum + one.figure, 0);
  switch (rule.relation) {
    case 'notBelow':
      return named.length === 1
        ? periods.below(statement, first)
        : periods.belowSum(statement, named, places.number(before));
    case 'unchanged':
      return periods.changed(statement, first);
    case 'withinHalf':
      if (row?.type === 'code') return periods.otherCode(statement, first);
      if (before === 0) return periods.fromZero(statement, first);
      return (figure > before ? periods.risen : periods.fallen)(statement, first);
  }
}

function remedyOf({ severity, explained }: Finding, { m }: RowNamer): string {
  const { remedies } = m.findings;
  if (explained) return remedies.explained;
  return severity === 'notice' ? remedies.notice : remedies.explain;
}

function withRemedy(text: string, remedy: string): string {
  return `${sentence(text)} ${remedy}`;
}

/** The names of files are other people's words: long ones are cut. */
function sourceWords({ period, file }: PriorSource, phrases: RowNamer): readonly [string, string | null] {
  return [phrases.period(period), file === null ? null : phrases.m.places.quoted(clipped(file))];
}
