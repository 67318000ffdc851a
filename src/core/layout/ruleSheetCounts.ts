import type { Appendix } from '../catalogue';
import { formColumns } from './columns';
import { quoteTab } from '../base/address';
import { verdictSigns } from './NativeVerdicts';
import { appendixPositions } from './positions';
import type { SheetWords } from './SheetWords';
import { carriedOverSign } from './carriedOver';
import { TaskCounts } from './taskFormulas';

export interface RuleSheetCount {
  readonly label: string;
  readonly row: number;
  readonly formula: string;
  /** The code of the measure of the appendix that this counts; undefined for counts of verdicts. */
  readonly measure?: string;
}

/** The numbers of verdicts to fix, to explain and not yet filled. `verdicts` is the range of their column. */
export function verdictCounts(verdicts: string, firstRow: number, words: SheetWords): readonly RuleSheetCount[] {
  const { counts } = words.rules;
  const [fix, explain] = [verdictSigns.fix.trim(), verdictSigns.explain.trim()];
  const counted = [
    [counts.fix(fix), `${fix}*`],
    [counts.explain(explain), `${explain}*`],
    [counts.blank, words.verdicts.notYetFilled],
  ] as const;
  return counted.map(([label, pattern], index) => {
    return { label, row: firstRow + index, formula: `=COUNTIF(${verdicts},"${pattern}")` };
  });
}

/** The number of carried-over figures that nobody has confirmed, counted by the sign in the forms' check columns. */
export function carriedOverCount(tabs: readonly string[], row: number, words: SheetWords): RuleSheetCount {
  const { check } = formColumns;
  const columns = tabs.map((tab) => `COUNTIF(${quoteTab(tab)}!$${check}:$${check},"~${carriedOverSign}*")`);
  return { label: words.rules.counts.starting, row, formula: `=${columns.join('+')}` };
}

/** The measures of the appendix in the sheet `tab`, which rules of the forms refer to. */
export function taskCounts(appendix: Appendix, tab: string, firstRow: number): readonly RuleSheetCount[] {
  const counts = new TaskCounts(appendix, tab, appendixPositions(appendix, new Map()).headerRow + 1);
  return appendix.measures.map(({ code, counts: what, name }, index) => {
    const formula = what === 'tasks' ? counts.tasks() : counts.completed();
    return { label: capital(name.vi), row: firstRow + index, formula, measure: code };
  });
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
