import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { ruleSentence } from '../../src/core/presentation/kinds/ruleSentence';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { edition, filedReport } from './randomReport';

/** Every form, the appendix and the sheet of all rules: blank, or as a province filed them for 2022. */
export function reportPlans(how: 'blank' | 'filed', taken: readonly string[] = []): readonly SheetPlan[] {
  const { figures, notes, tasks } = filedReport;
  const content =
    how === 'filed'
      ? {
          figure: (key: string) => figures.get(key),
          overFormula: () => true,
          note: (key: string) => notes.get(key),
          tasks,
        }
      : { figure: () => undefined, overFormula: () => false, note: () => undefined, tasks: [] };
  return plansOf(
    {
      edition,
      period: { year: 2022, kind: 'N' },
      unit: 'UBND tỉnh Bến Tre',
      forms: [...edition.forms.map(({ id }) => id), edition.appendix.id],
      content,
    },
    taken,
    (rule) => ruleSentence(edition, rule, 'vi'),
  );
}
