import type { RuleSheetCount } from './ruleSheetCounts';
import type { RuleSheetGroup, RuleSheetLine } from './RuleSheetLines';
import { ruleSheetColumns, ruleSheetStyles } from './ruleSheetStyles';
import type { RuleSheetColumn, RuleSheetStyle } from './ruleSheetStyles';
import { verdictPrefixes } from './NativeVerdicts';
import type { ReportHead } from './ReportHead';
import { rowHeight } from './rowHeights';
import type { WrappedText } from './rowHeights';
import type { PlanCell, PlanContent, RowHeight } from './SheetPlan';
import type { RuleListWords, VerdictWords } from './SheetWords';

/** The cells, merged areas and height of one row of the rule sheet. */
export interface RuleSheetRow {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly rowHeight: RowHeight;
}

interface Part {
  readonly content: PlanContent;
  readonly style: RuleSheetStyle;
  /** The text that the row height is calculated for, if the content is a formula. */
  readonly longest?: string;
  /** The last column of the merged cells; by default, only one column. */
  readonly to?: RuleSheetColumn;
}

const names = Object.keys(ruleSheetColumns) as RuleSheetColumn[]; // the keys of a record of columns are columns

export function titleRows({ unit, period, words }: ReportHead): readonly RuleSheetRow[] {
  const lines = [
    [words.rules.title, 'title'],
    [unit, 'unit'],
    [words.period(period.kind, period.year), 'period'],
  ] as const;
  return lines.map(([text, style], index) =>
    ruleSheetRow(index + 1, { id: { content: plain(text), style, to: 'link' } }),
  );
}

export function countRow({ label, formula, row }: RuleSheetCount): RuleSheetRow {
  return ruleSheetRow(row, {
    id: { content: plain(label), style: 'countLabel', to: 'sentence' },
    verdict: { content: { kind: 'formula', formula }, style: 'count' },
  });
}

export function headerRow(row: number, { headings }: RuleListWords): RuleSheetRow {
  const parts = names.map((name) => [name, { content: plain(headings[name]), style: 'header' }]);
  return ruleSheetRow(row, Object.fromEntries(parts) as Record<RuleSheetColumn, Part>); // made of all columns
}

export function groupRow(row: number, { title, link }: RuleSheetGroup): RuleSheetRow {
  return ruleSheetRow(row, {
    id: { content: plain(title), style: 'group', to: 'verdict' },
    link: { content: link, style: 'groupLink' },
  });
}

export function lineRow(
  row: number,
  { id, sentence, verdict, link }: RuleSheetLine,
  words: VerdictWords,
): RuleSheetRow {
  const longest = longestWords(verdict, Object.values(verdictPrefixes(words)));
  return ruleSheetRow(row, {
    id: { content: plain(id), style: 'id' },
    sentence: { content: plain(sentence), style: 'sentence' },
    verdict:
      verdict.kind === 'formula'
        ? { content: verdict, style: 'verdict', longest }
        : { content: verdict, style: 'unjudged' },
    link: { content: link, style: 'link' },
  });
}

function ruleSheetRow(row: number, parts: Partial<Record<RuleSheetColumn, Part>>): RuleSheetRow {
  const cells: PlanCell[] = [];
  const merges: string[] = [];
  const texts: WrappedText[] = [];
  for (const [index, name] of names.entries()) {
    const part = parts[name];
    if (!part) continue;
    const { content, style, longest, to = name } = part;
    const covered = names.slice(index, names.indexOf(to) + 1);
    const at = covered.map((column) => `${ruleSheetColumns[column].column}${row}`);
    cells.push(...at.map((cell, i): PlanCell => ({ at: cell, content: i === 0 ? content : { kind: 'empty' }, style })));
    if (covered.length > 1) merges.push(`${at.at(0) ?? ''}:${at.at(-1) ?? ''}`);
    const width = covered.reduce((sum, column) => sum + ruleSheetColumns[column].width, 0);
    const text = longest ?? (content.kind === 'text' ? content.text : '');
    texts.push({ text, width, style: ruleSheetStyles[style] });
  }
  return { cells, merges, rowHeight: rowHeight(row, texts) };
}

/** The longest text that the formula of a verdict can show. */
function longestWords(content: PlanContent, starts: readonly string[]): string {
  const formula = content.kind === 'formula' ? content.formula : '';
  const all = [''];
  for (const [, literal = ''] of formula.matchAll(/"([^"]*)"/g)) {
    const isStart = starts.some((start) => literal.startsWith(start));
    if (!isStart && !/\p{L}/u.test(literal)) continue; // what a condition looks for, such as a dash
    all.push(isStart ? literal : `${all.pop() ?? ''}${figure}${literal}`);
  }
  return all.reduce((longest, words) => (words.length > longest.length ? words : longest));
}

const figure = '9999999';

function plain(text: string): PlanContent {
  return { kind: 'text', text };
}
