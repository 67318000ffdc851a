import type { FindingView } from '../../../core/presentation/viewmodels/View';

/** Which findings are shown. */
export interface Filter {
  readonly severity: Severity;
  /** The id of a form, or all. */
  readonly form: string;
}

export const severities = ['all', 'fix', 'explain', 'notice'] as const;
type Severity = (typeof severities)[number];

export function passes({ severity }: Filter, finding: FindingView): boolean {
  return severity === 'all' || finding.severity === severity;
}
