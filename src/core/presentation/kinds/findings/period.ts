import type { Finding, PriorFigure } from '../../../rules';
import type { RowNamer } from '../../sentences/RowNamer';
import { explainedRemedy } from '../../sentences/explainedRemedy';
import { sourceWords, withRemedy } from './priorSource';
import type { DetailOf, FindingKind } from './FindingKind';

/** A figure does not fit the figures of the same row in earlier reports. */
export const period: FindingKind<'period'> = {
  sentence: (finding, namer, isPrinted) =>
    withRemedy(relation(finding.detail, namer, isPrinted), remedyOf(finding, namer)),
  /** What is fixed for the year may have been mistyped now; all else only an official can know. */
  fixes: ({ detail: { rule, earlier }, ...finding }, factory) => {
    const { fixes, places } = factory.m;
    const [before] = earlier;
    return factory.ofRow(rule.row, (row) => [
      ...(rule.relation === 'unchanged' && before
        ? [
            factory.cells(
              fixes.asEarlier(places.number(before.figure)),
              factory.changes.figure(row, before.figure),
              false,
            ),
          ]
        : []),
      ...factory.toNote(row, finding),
    ]);
  },
};

function relation({ rule, figure, earlier }: DetailOf<'period'>, namer: RowNamer, isPrinted: boolean): string {
  const { findings, periods, places } = namer.m;
  const row = namer.edition.row.get(rule.row);
  const shown = (value: number): string => namer.figure(row, value);
  const statement = findings.states(namer.namedRow(rule.row), shown(figure));
  const named = earlier.map((one: PriorFigure) => {
    const [name, file] = sourceWords(one, namer);
    return periods.earlier(name, shown(one.figure), isPrinted ? undefined : file);
  });
  const [first = ''] = named;
  const before = earlier.reduce((sum, one) => sum + one.figure, 0);
  if (row?.type === 'code') return periods.otherCode(statement, first);
  switch (rule.relation) {
    case 'notBelow':
      return named.length === 1
        ? periods.below(statement, first)
        : periods.belowSum(statement, named, places.number(before));
    case 'notAbove':
      return periods.above(statement, first);
    case 'unchanged':
      return periods.changed(statement, first);
    case 'withinHalf':
      if (before === 0) return periods.fromZero(statement, first);
      return (figure > before ? periods.risen : periods.fallen)(statement, first);
  }
}

function remedyOf(finding: Finding, { m }: RowNamer): string {
  const { severity, explained } = finding;
  const { remedies } = m.findings;
  if (explained) return explainedRemedy(finding, m.findings);
  return severity === 'notice' ? remedies.notice : remedies.explain;
}
