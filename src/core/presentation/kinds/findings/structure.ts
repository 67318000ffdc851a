import { codeOf, formOf } from '../../../catalogue';
import { encodeIdentity } from '../../../layout/identity';
import { isInPlace } from '../../../layout/inPlace';
import type { StructureProblem } from '../../../rules';
import { sentence } from '../../messages';
import type { QuickFixView } from '../../quickFixes/QuickFix';
import type { QuickFixFactory } from '../../quickFixes/QuickFixFactory';
import { clip } from '../../sentences/shortText';
import type { RowNamer } from '../../sentences/RowNamer';
import { sectionTitle } from '../../sentences/targetName';
import type { FindingKind } from './FindingKind';

/** A sheet of the report itself is damaged, absent or there twice. */
export const structure: FindingKind<'structure'> = {
  sentence: ({ detail }, namer) => structureSentence(detail.problem, namer),
  fixes: ({ detail }, factory) => structureFixes(detail.problem, factory),
};

/** What is wrong with a sheet itself. */
function structureSentence(problem: StructureProblem, namer: RowNamer): string {
  const { structure, places } = namer.m;
  switch (problem.type) {
    case 'absent':
      return sentence(structure.absent(namer.form(problem.form)));
    case 'unmarked':
      return sentence(structure.unmarked(namer.form(problem.form), places.quoted(clip(problem.tab))));
    case 'twice':
      return sentence(structure.twice(namer.form(problem.form), problem.tabs.map(places.quoted).join(', ')));
    case 'rowMissing':
      return sentence(structure.rowMissing(namer.namedRow(problem.row), codeOf(problem.row)));
    case 'rowTwice':
      return sentence(structure.rowTwice(namer.namedRow(problem.row), problem.cells.join(', ')));
    case 'codeChanged': {
      const row = namer.namedRow(problem.row);
      const code = codeOf(problem.row);
      const typed = clip(problem.code);
      return sentence(
        typed === '' ? structure.codeBlank(row, code) : structure.codeChanged(row, places.quoted(typed), code),
      );
    }
    case 'sectionMissing':
      return sentence(structure.sectionMissing(places.section(problem.section), sectionTitle(problem.section, namer)));
  }
}

function structureFixes(problem: StructureProblem, factory: QuickFixFactory): readonly QuickFixView[] {
  const { m, report, reportKey } = factory;
  const { edition, periodCode: period, unit } = report.sheets;
  switch (problem.type) {
    case 'rowMissing':
    case 'codeChanged': {
      const form = formOf(problem.row);
      const found = report.forms.get(form);
      if (!found || !isInPlace(found.scanned)) return [];
      return [{ label: m.fixes.restoreForm, fix: { type: 'restore', report: reportKey, form }, isPrimary: true }];
    }
    case 'unmarked': {
      const { form, tab } = problem;
      const identity = encodeIdentity({ edition: edition.id, form, period, unit });
      const label = m.fixes.markAs(factory.namer().form(form), m.places.quoted(clip(tab)));
      return [{ label, fix: { type: 'marks', marks: [{ tab, identity }] }, isPrimary: true }];
    }
    case 'twice':
      return problem.tabs.map((kept) => ({
        label: m.fixes.keepTab(clip(kept)),
        fix: {
          type: 'marks',
          marks: problem.tabs.filter((tab) => tab !== kept).map((tab) => ({ tab, identity: null })),
        },
        isPrimary: false,
      }));
    case 'absent':
    case 'rowTwice':
    case 'sectionMissing':
      return [];
  }
}
