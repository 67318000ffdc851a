import type { Row, Suffix } from '../../catalogue';
import type { Messages } from '../messages';
import type { Detail, Finding } from '../../rules';
import type { RowNamer } from './RowNamer';

/** What to do about a broken comparison. */
export function remedy(
  { rule, ...detail }: Detail & { type: 'comparison' },
  finding: Finding,
  phrases: RowNamer,
): string {
  const { remedies } = phrases.m.findings;
  if (finding.explained) return remedies.explained;
  if (finding.severity === 'notice') return rule.kind === 'blank' ? '' : remedies.notice;
  if (finding.severity === 'fix') return toMend(rule.suffix, remedies, phrases.edition.row.get(rule.row));
  const isOverZero = rule.suffix === 'ratio' && (rule.cases[detail.case]?.when.length ?? 0) > 0;
  return isOverZero ? remedies.overZero : remedies.explain;
}

function toMend(suffix: Suffix, remedies: Messages['findings']['remedies'], row: Row | undefined): string {
  switch (suffix) {
    case 'total':
      return remedies.total;
    case 'ratio':
      return row?.formula ? remedies.ratio : remedies.fraction;
    case 'part':
      return remedies.part;
    case 'equal':
      return remedies.equal;
    case 'code':
      return row?.type === 'code' ? remedies.code : remedies.part;
    case 'required':
      return remedies.blank;
    case 'heading':
      return remedies.heading;
    case 'type':
    case 'range':
    case 'zero':
    case 'residual':
    case 'average':
    case 'attainable':
      return remedies.figure;
  }
}
