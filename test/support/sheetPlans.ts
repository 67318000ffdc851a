import { editions } from '../../src/core/catalogue';
import type { Rule } from '../../src/core/catalogue';
import { appendixPlan, ruleSheetPlan, formPlan } from '../../src/core/layout';
import type { FigureContent, ReportHead, TaskRow } from '../../src/core/layout';
import type { CellStyle, PlanContent, SheetPlan } from '../../src/core/layout/SheetPlan';
import { sheetWords } from '../../src/core/presentation/messages';

export const [edition] = editions() as [ReturnType<typeof editions>[number]]; // there is one edition at least

export const head: ReportHead = {
  edition,
  period: { text: '2022-N', year: 2022, kind: 'N' },
  unit: 'UBND tỉnh Bến Tre',
  words: sheetWords,
};

export type Given = Readonly<Record<string, number | string>>;

/** Figures by `BM4:1.5`; those of computed rows stand over their formulas where `overFormula`. */
export function content(
  figures: Given = {},
  notes: Readonly<Record<string, string>> = {},
  over = false,
): FigureContent {
  return { figure: (key) => figures[key], overFormula: () => over, note: (key) => notes[key] };
}

export function formPlanOf(id: string, filled: FigureContent = content(), of: ReportHead = head): SheetPlan {
  return formPlan(
    edition.forms.find((form) => form.id === id)!,
    of,
    id,
    filled,
  );
}

export function task(section: string, no: string, text: string, assessment = 'Hoàn thành'): TaskRow {
  return { section, no, content: text, result: '', time: '', lead: '', support: '', assessment };
}

export const everyTab = new Map([...edition.forms, edition.appendix].map(({ id, tab }) => [id, tab]));

export function checkPlanOf(tabs: ReadonlyMap<string, string> = everyTab): SheetPlan {
  return ruleSheetPlan(head, 'Kiểm tra', tabs, (rule: Rule) => `Câu của ${rule.id}.`);
}

/** Every sheet of a blank report. */
export function everyPlan(): readonly SheetPlan[] {
  return [...edition.forms.map(({ id }) => formPlanOf(id)), appendixPlan(head, 'PL', []), checkPlanOf()];
}

export function contentAt(plan: SheetPlan, at: string): PlanContent | undefined {
  return plan.cells.find((cell) => cell.at === at)?.content;
}

export function textAt(plan: SheetPlan, at: string): string | undefined {
  const found = contentAt(plan, at);
  return found?.kind === 'text' || found?.kind === 'link' ? found.text : undefined;
}

export function formulaAt(plan: SheetPlan, at: string): string | undefined {
  const found = contentAt(plan, at);
  return found?.kind === 'formula' ? found.formula : undefined;
}

export function styleAt(plan: SheetPlan, at: string): CellStyle | undefined {
  return plan.styles[plan.cells.find((cell) => cell.at === at)?.style ?? ''];
}

export function formulas(plan: SheetPlan): readonly { at: string; formula: string }[] {
  return plan.cells.flatMap(({ at, content: c }) => (c.kind === 'formula' ? [{ at, formula: c.formula }] : []));
}

/** The row of a form's sheet where a code stands. */
export function rowOf(plan: SheetPlan, code: string): number {
  const found = plan.cells.find(({ at, content: c }) => /^A\d+$/.test(at) && c.kind === 'text' && c.text === code);
  return Number(found?.at.slice(1));
}

export function heightOf(plan: SheetPlan, row: number): number | undefined {
  return plan.rowHeights.find((one) => one.row === row)?.height;
}
