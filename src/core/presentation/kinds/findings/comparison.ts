import { formOf } from '../../../catalogue';
import type { RuleCase } from '../../../catalogue';
import type { Finding } from '../../../rules';
import { sentence } from '../../messages';
import { FindingFormatter } from '../../sentences/FindingFormatter';
import { RowNamer } from '../../sentences/RowNamer';
import { explainedRemedy } from '../../sentences/explainedRemedy';
import { ruleKinds } from '../rules';
import type { DetailOf, FindingKind } from './FindingKind';

type OfComparison = Finding & { readonly detail: DetailOf<'comparison'> };

/** A rule of the edition is broken; its own kind gives the statement, the remedy and the fixes. */
export const comparison: FindingKind<'comparison'> = {
  sentence: (finding, { edition, language }) => {
    const { rule, figures } = finding.detail;
    const broken = rule.cases[finding.detail.case];
    if (!broken) throw new Error(`the rule ${rule.id} has no case ${String(finding.detail.case)}`);
    const formatter = new FindingFormatter(new RowNamer(edition, language, formOf(rule.row)), finding, figures);
    const statement = sentence(ruleKinds[rule.suffix].statement({ rule, broken, finding, formatter }));
    const why = rule.why && finding.severity !== 'fix' ? [rule.why[language]] : [];
    return [statement, ...why, remedy(finding, broken, formatter.namer)].join(' ').trimEnd();
  },
  fixes: (finding, factory) => {
    const { rule } = finding.detail;
    return factory.ofRow(rule.row, (row) => [
      ...ruleKinds[rule.suffix].fixes(row, factory),
      ...factory.toNote(row, finding),
    ]);
  },
};

function remedy(finding: OfComparison, broken: RuleCase, namer: RowNamer): string {
  const { explained, severity } = finding;
  const { rule } = finding.detail;
  const { remedies } = namer.m.findings;
  const kind = ruleKinds[rule.suffix];
  if (explained) return explainedRemedy(finding, namer.m.findings);
  switch (severity) {
    case 'notice':
      return rule.kind === 'blank' ? '' : remedies.notice;
    case 'fix':
      return kind.correction(remedies, namer.edition.row.get(rule.row), namer);
    case 'explain':
      return kind.explanation(remedies, broken);
  }
}
