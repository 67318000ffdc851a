import { codeOf } from '../../catalogue';
import { sentence } from '../messages';
import type { StructureProblem } from '../../rules';
import { clipped } from './clipped';
import type { RowNamer } from './RowNamer';
import { sectionTitle } from './taskSentence';

/** What is wrong with a sheet itself. */
export function structureSentence(problem: StructureProblem, phrases: RowNamer): string {
  const { structure, places } = phrases.m;
  switch (problem.type) {
    case 'absent':
      return sentence(structure.absent(phrases.form(problem.form)));
    case 'unmarked':
      return sentence(structure.unmarked(phrases.form(problem.form), places.quoted(clipped(problem.tab))));
    case 'twice':
      return sentence(structure.twice(phrases.form(problem.form), problem.tabs.map(places.quoted).join(', ')));
    case 'rowMissing':
      return sentence(structure.rowMissing(phrases.namedRow(problem.row), codeOf(problem.row)));
    case 'rowTwice':
      return sentence(structure.rowTwice(phrases.namedRow(problem.row), problem.cells.join(', ')));
    case 'codeChanged': {
      const row = phrases.namedRow(problem.row);
      const code = codeOf(problem.row);
      const typed = clipped(problem.code);
      return sentence(
        typed === '' ? structure.codeBlank(row, code) : structure.codeChanged(row, places.quoted(typed), code),
      );
    }
    case 'sectionMissing':
      return sentence(
        structure.sectionMissing(places.section(problem.section), sectionTitle(problem.section, phrases)),
      );
  }
}
