import { ruleSuffixes } from '../catalogue';
import type { Edition, Form, RowKey, Rule } from '../catalogue';
import { comparisonOperands } from '../expression';
import { formColumns, taskColumns } from './columns';
import { quoteTab } from '../base/address';
import { NativeVerdicts, verdictSigns } from './NativeVerdicts';
import type { NativeAddresses } from './NativeVerdicts';
import { appendixPositions, formPositions } from './positions';
import type { ReportHead } from './ReportHead';
import type { PlanContent } from './SheetPlan';
import type { SheetWords } from './SheetWords';
import { deepestTask, taskFaults } from './taskFormulas';

/** A form or the appendix with its rules, as listed in the rule sheet. */
export interface RuleSheetGroup {
  readonly title: string;
  readonly link: PlanContent;
  readonly lines: readonly RuleSheetLine[];
}

export interface RuleSheetLine {
  /** The stable id of the rule: `BM4.1.5-total`. */
  readonly id: string;
  readonly sentence: string;
  /** The formula, or a text that says why there is none. */
  readonly verdict: PlanContent;
  readonly link: PlanContent;
}

/** Lists the rules of all forms in the workbook, form by form, each with its native formula. */
export class RuleSheetLines {
  private readonly verdicts: NativeVerdicts;
  private readonly rowOf: ReadonlyMap<RowKey, number>;
  private readonly edition: Edition;
  private readonly words: SheetWords;

  /** `measure` returns the cell of the rule sheet that holds a measure of the appendix. */
  constructor(
    { edition, period, words }: ReportHead,
    private readonly tabs: ReadonlyMap<string, string>,
    measure: (code: string) => string | undefined,
  ) {
    this.edition = edition;
    this.words = words;
    this.rowOf = new Map(edition.forms.flatMap((form) => [...formPositions(form).rowOf]));
    this.verdicts = new NativeVerdicts(edition, period.text, this.addresses(measure), words.verdicts);
  }

  ofForm(form: Form, sentence: (rule: Rule) => string): RuleSheetGroup {
    const lines = form.rows.flatMap((row) => {
      const rules = this.edition.rules.filter((rule) => rule.row === row.key);
      const ruleLines = rules.map((rule): RuleSheetLine => {
        const link = this.link(rule.row, row.code);
        return { id: rule.id, sentence: sentence(rule), verdict: this.verdictOf(rule), link };
      });
      const text = rules.some(({ suffix }) => ruleSuffixes[suffix].marksText) ? undefined : this.verdicts.ofText(row);
      if (text === undefined) return ruleLines;
      const isNumber = this.words.rules.isNumber(row.code);
      const verdict = { kind: 'formula', formula: text } as const;
      return [
        { id: `${form.id}.${row.code}-type`, sentence: isNumber, verdict, link: this.link(row.key, row.code) },
        ...ruleLines,
      ];
    });
    const title = `${form.label.vi}. ${form.title}`;
    return { title, link: this.linkTo(form.id, 'A1', this.tabs.get(form.id) ?? form.tab), lines };
  }

  /** The native checks of the appendix, each over all its tasks. */
  ofAppendix(): RuleSheetGroup {
    const { id, label, assessments } = this.edition.appendix;
    const { headerRow, sections } = appendixPositions(this.edition.appendix, new Map());
    const tab = this.tabs.get(id) ?? this.edition.appendix.tab;
    const column = taskColumns.check;
    const verdicts = `${quoteTab(tab)}!${column}${headerRow + 1}:${column}${deepestTask}`;
    const faults = taskFaults(this.words.tasks);
    const texts = this.words.rules.tasks;
    const lines = [
      ['content-required', texts.content, faults.content],
      ['assessment-required', texts.assessment, faults.assessment],
      ['assessment-code', texts.choice(assessments.map(({ value }) => value)), faults.choice],
    ] as const;
    return {
      title: label.vi,
      link: this.linkTo(id, 'A1', tab),
      lines: lines.map(([rule, sentence, fault]) => {
        const count = `COUNTIF(${verdicts},"${fault}")`;
        const formula = `=IF(${count}=0,"","${verdictSigns.fix}"&${count}&" ${texts.unit}")`;
        const first = `${taskColumns.content}${sections[0]?.firstTask ?? headerRow}`;
        return {
          id: `${id}.${rule}`,
          sentence,
          verdict: { kind: 'formula', formula },
          link: this.linkTo(id, first, tab),
        };
      }),
    };
  }

  private verdictOf(rule: Rule): PlanContent {
    const formula = this.verdicts.ofRule(rule);
    if (formula !== undefined) return { kind: 'formula', formula };
    const absent = this.formsNamedIn(rule).find((form) => !this.tabs.has(form));
    const { onlyInAddIn } = this.words.rules;
    const label = [...this.edition.forms, this.edition.appendix].find(({ id }) => id === absent)?.label.vi;
    return { kind: 'text', text: label === undefined ? onlyInAddIn : this.words.rules.absent(label) };
  }

  private formsNamedIn(rule: Rule): readonly string[] {
    const comparisons = rule.cases.flatMap(({ all, when }) => [...all, ...when]);
    return comparisons.flatMap(comparisonOperands).flatMap(({ form }) => form ?? []);
  }

  private link(key: RowKey, text: string): PlanContent {
    const row = this.edition.row.get(key);
    const cell = `${formColumns.figure}${String(this.rowOf.get(key) ?? 1)}`;
    return this.linkTo(row?.form ?? '', cell, this.words.rules.row(text));
  }

  private linkTo(form: string, cell: string, text: string): PlanContent {
    const tab = this.tabs.get(form);
    return tab === undefined ? { kind: 'empty' } : { kind: 'link', text, tab, cell };
  }

  private addresses(measure: (code: string) => string | undefined): NativeAddresses {
    return {
      figure: (key) => this.address(formColumns.figure, key),
      note: (key) => this.address(formColumns.note, key),
      measure,
    };
  }

  private address(column: string, key: RowKey): string | undefined {
    const tab = this.tabs.get(this.edition.row.get(key)?.form ?? '');
    const row = this.rowOf.get(key);
    return tab === undefined || row === undefined ? undefined : `${quoteTab(tab)}!${column}${row}`;
  }
}
