import type { Finding } from '../../rules';
import type { Messages } from '../messages';

/** What is said in the place of a remedy of a finding that is explained: a Ghi chú alone still waits for somebody. */
export function explainedRemedy(
  { isConfirmed }: Pick<Finding, 'isConfirmed'>,
  { remedies }: Messages['findings'],
): string {
  return isConfirmed ? remedies.explained : remedies.noted;
}
