import type { Comparison, Expression } from '../expression';
import type { RowType } from './rowTypes';
import type { Suffix } from './ruleSuffixes';
import type { RawAppendix, RawEdition, severities, tags, thirdQuarters } from './schema';
import type { PeriodKind } from '../base/PeriodKind';

export type Severity = (typeof severities)[number];
export type Tag = (typeof tags)[number];

/** `BM4:1.5`: form and code of a row. */
export type RowKey = string;

export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A set of forms with its rules, in force between two dates. It is loaded once and never changed. */
export interface Edition {
  readonly id: string;
  readonly name: Text;
  readonly inForce: RawEdition['inForce'];
  readonly cautions: RawEdition['cautions'];
  readonly unitWords: readonly string[];
  readonly checkTab: string;
  readonly forms: readonly Form[];
  readonly appendix: Appendix;
  /** All rows of all forms; `row.index` is the index in this list. */
  readonly rows: readonly Row[];
  readonly row: ReadonlyMap<RowKey, Row>;
  readonly rules: readonly Rule[];
  readonly periodRules: readonly PeriodRule[];
  readonly withinPeriod: RawEdition['withinPeriod'];
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
  /** The printed code without a closing dot. */
  readonly code: string;
  readonly parent: RowKey | undefined;
  /** The level is 1 for `2` and 3 for `2.2.1`. */
  readonly level: number;
  readonly name: string;
  /** The name as folded text, without and with its hint, for finding the row in a sheet. */
  readonly spellings: readonly string[];
  /** A text that is printed in italics behind the name. */
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

/** The formula of a computed row. Its references name their form. */
export interface Formula {
  readonly kind: 'total' | 'ratio';
  readonly expression: Expression;
  readonly operands: readonly RowKey[];
}

export interface Rule {
  /** A stable id such as `BM4.1.5-total`. */
  readonly id: string;
  readonly suffix: Suffix;
  readonly kind: 'rule' | 'blank';
  /** The row that the left side is about. */
  readonly row: RowKey;
  readonly cases: readonly RuleCase[];
  /** Rows whose Ghi chú explains a finding of the rule. */
  readonly rows: readonly RowKey[];
  readonly why: Text | undefined;
}

/** Cases are evaluated in order; the first violated one gives the finding. */
export interface RuleCase {
  readonly when: readonly Comparison[];
  readonly periods: readonly PeriodKind[] | undefined;
  /** The case is violated if one of these comparisons is. */
  readonly all: readonly Comparison[];
  readonly severity: Severity;
  /**
   * True if the case checks the row's own figure alone (type, range or code). It then sees the figure as typed, and other
   * rules do not use a figure that violates it.
   */
  readonly isOwn: boolean;
  /** The text that the check column shows, with placeholders {right}, {gap}, {expected}. */
  readonly label: string | undefined;
}

/** A relation between the figures of a row in several periods, by the row's tag (docs/relations.md, Periods). It needs a report of a prior period. */
export interface PeriodRule {
  readonly id: string;
  readonly row: RowKey;
  readonly severity: Severity;
  readonly relation: 'notBelow' | 'notAbove' | 'unchanged' | 'withinHalf';
  readonly earlier: readonly PriorSlot[];
  readonly later: PeriodKind;
  /** The rule applies only if Quý III was compiled in this way; undefined means either way. */
  readonly thirdQuarter: ThirdQuarter | undefined;
}

/** A period of the same year, or the whole year before. */
export type PriorSlot = PeriodKind | 'previous N';

/** A report of "Quý III" holds the quarter or nine months (docs/regulation.md, Periods). */
export type ThirdQuarter = (typeof thirdQuarters)[number];

export type Appendix = RawAppendix;
export type TaskField = Appendix['columns'][number]['field'];

/** A mistake in the files of an edition. */
export interface Problem {
  /** `BM4.rows.3.formula`, or the id of a rule. */
  readonly where: string;
  readonly message: string;
}
