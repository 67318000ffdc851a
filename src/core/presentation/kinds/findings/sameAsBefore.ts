import { explainedRemedy } from '../../sentences/explainedRemedy';
import { sourceWords, withRemedy } from './priorSource';
import type { FindingKind } from './FindingKind';

/** A form has the very figures that it had in an earlier report. */
export const sameAsBefore: FindingKind<'sameAsBefore'> = {
  sentence: (finding, namer) => {
    const { detail, explained } = finding;
    const { periods, findings } = namer.m;
    const [first = ''] = detail.rows;
    const source = periods.source(...sourceWords(detail.earlier, namer));
    const form = namer.form(detail.form);
    const statement = periods.sameAsBefore(form, namer.rows(detail.rows), detail.rows.length, source);
    return withRemedy(statement, explained ? explainedRemedy(finding, findings) : periods.sameRemedy(namer.row(first)));
  },
  fixes: (finding, factory) => factory.ofRow(finding.detail.rows[0] ?? '', (row) => factory.toNote(row, finding)),
};
