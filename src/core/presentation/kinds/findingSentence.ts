import type { Edition } from '../../catalogue';
import { targetForm } from '../../rules';
import type { Finding } from '../../rules';
import type { Language } from '../messages';
import { RowNamer } from '../sentences/RowNamer';
import { findingKindOf } from './findings';

/**
 * A finding as an official reads it: the row and its figures, why it matters, and what to do. On paper (`isPrinted`)
 * the files of earlier reports are not named.
 */
export function findingSentence(
  edition: Edition,
  finding: Finding,
  language: Language,
  { isPrinted = false }: { readonly isPrinted?: boolean } = {},
): string {
  const namer = new RowNamer(edition, language, targetForm(finding.target) ?? '');
  return findingKindOf(finding).sentence(finding, namer, isPrinted);
}
