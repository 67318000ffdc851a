import type { Comparison, Expression } from '../expression';
import type { RowType } from './rowTypes';
import type { Suffix } from './ruleSuffixes';
import type { RawAppendix, RawEdition, severities, tags, thirdQuarters } from './schema';
import type { PeriodKind } from '../base/PeriodKind';

export type Severity = (typeof severities)[number];
export type Tag = (typeof tags)[number];

/** `BM4:1.5`: a row wherever it stands in a workbook. */
export type RowKey = string;

export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A set of forms with its rules, in force between two dates; loaded once, never changed. */
export interface Edition {
  readonly id: string;
  readonly name: Text;
  readonly inForce: RawEdition['inForce'];
  readonly cautions: RawEdition['cautions'];
  readonly unitWords: readonly string[];
  readonly checkTab: string;
  readonly forms: readonly Form[];
  readonly appendix: Appendix;
  /** All rows of all forms; `row.index` is the place in this list. */
  readonly rows: readonly Row[];
  readonly row: ReadonlyMap<RowKey, Row>;
  readonly rules: readonly Rule[];
  readonly periodRules: readonly PeriodRule[];
  readonly sameAsBefore: RawEdition['sameAsBefore'];
  readonly nineMonths: RawEdition['nineMonths'];
  readonly startingValues: RawEdition['startingValues'];
  readonly errata: RawEdition['errata'];
}

export interface Form {
  readonly id: string;
  readonly tab: string;
  readonly label: Text;
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly index: number;
  readonly key: RowKey;
  readonly form: string;
  /** As printed, without a closing dot. */
  readonly code: string;
  readonly parent: RowKey | undefined;
  /** 1 for `2`, 3 for `2.2.1`. */
  readonly level: number;
  readonly name: string;
  /** The name as comparable text, without and with its hint, for finding the row in a sheet. */
  readonly spellings: readonly string[];
  /** Printed in italics behind the name. */
  readonly hint: string | undefined;
  readonly unit: string | undefined;
  readonly type: RowType;
  readonly decimals: number;
  readonly tag: Tag | undefined;
  readonly formula: Formula | undefined;
  readonly codes: readonly Code[];
}

export interface Code {
  readonly value: number;
  readonly label: string;
  readonly words: readonly string[];
}

/** What fills a computed row; references name their form. */
export interface Formula {
  readonly kind: 'total' | 'ratio';
  readonly expression: Expression;
  readonly operands: readonly RowKey[];
}

export interface Rule {
  /** Stable: `BM4.1.5-total`. */
  readonly id: string;
  readonly suffix: Suffix;
  readonly kind: 'rule' | 'blank';
  /** The row where the left side lives. */
  readonly row: RowKey;
  readonly cases: readonly RuleCase[];
  /** Rows whose Ghi chú explains a finding of the rule. */
  readonly rows: readonly RowKey[];
  readonly why: Text | undefined;
}

/** Cases are tried in order; the first one that is broken gives the finding. */
export interface RuleCase {
  readonly when: readonly Comparison[];
  readonly periods: readonly PeriodKind[] | undefined;
  /** Broken when one of them is. */
  readonly all: readonly Comparison[];
  readonly severity: Severity;
  /**
   * Judges the figure of the row by itself, its type, range or code: as typed, and a figure that breaks it is of
   * no use to other rules.
   */
  readonly isOwn: boolean;
  /** Words for the check column, with {right}, {gap}, {expected}. */
  readonly mark: string | undefined;
}

/** A relation between a row in two periods, by the row's tag; evaluated where an earlier report is at hand. */
export interface PeriodRule {
  readonly id: string;
  readonly row: RowKey;
  readonly severity: Severity;
  readonly relation: 'notBelow' | 'unchanged' | 'withinHalf';
  readonly earlier: readonly PriorSlot[];
  readonly later: PeriodKind;
  /** Holds only where Quý III was compiled so; undefined: either way. */
  readonly thirdQuarter: ThirdQuarter | undefined;
}

/** A report of the same year, or the one of the whole year before. */
export type PriorSlot = PeriodKind | 'previous N';

/** What was compiled under "Quý III": the quarter, or nine months. */
export type ThirdQuarter = (typeof thirdQuarters)[number];

export type Appendix = RawAppendix;
export type TaskField = Appendix['columns'][number]['field'];

/** Where and what is wrong with an edition. */
export interface Problem {
  /** `BM4.rows.3.formula`, or the id of a rule. */
  readonly where: string;
  readonly message: string;
}
