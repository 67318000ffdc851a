import type { PeriodRule, Rule, Severity, TaskField } from '../catalogue';
import type { Reading } from '../reading';
import type { PriorFigure, PriorSource } from './PriorReport';
import type { Target } from './Target';

/**
 * What a check found, as data: the wording is chosen where it is shown. `rule` is a stable id such as
 * `BM4.1.5-total`.
 */
export interface Finding {
  readonly rule: string;
  readonly kind: 'reading' | 'blank' | 'rule' | 'structure';
  readonly severity: Severity;
  /** What it is about; together with `rule` it identifies a finding within a report. */
  readonly target: Target;
  /** The number in the cell, or its text as typed; null if the cell is blank. */
  readonly stated: number | string | null;
  readonly expected: number | null;
  /** An explain finding that a Ghi chú in a row of its rule settles. */
  readonly explained: boolean;
  /** A person wrote or confirmed the explanation for these very figures; a Ghi chú alone may be about anything. */
  readonly isConfirmed?: true;
  readonly detail: Detail;
}

/** The figures of a broken comparison by reference, as `BM4:1.5` or `BM5:1.2.denominator`. */
export type NamedFigures = ReadonlyMap<string, number>;

export type Detail =
  | { readonly type: 'comparison'; readonly rule: Rule; readonly case: number; readonly figures: NamedFigures }
  | { readonly type: 'reading'; readonly row: string; readonly reading: Reading }
  /** A user's own formula, whose result a file does not state reliably. */
  | { readonly type: 'ownFormula'; readonly row: string; readonly formula: string }
  | { readonly type: 'formulaLost'; readonly row: string }
  /** The form's own formula gives another figure than the cell shows where nothing is calculated again. */
  | { readonly type: 'staleResult'; readonly row: string }
  | { readonly type: 'formulaOverwritten'; readonly form: string; readonly rows: readonly string[] }
  | {
      readonly type: 'mixedRounding';
      readonly form: string;
      readonly rounded: readonly string[];
      readonly cut: readonly string[];
    }
  /** A relation between the row and itself in earlier periods; several where their sum is compared. */
  | {
      readonly type: 'period';
      readonly rule: PeriodRule;
      readonly figure: number;
      readonly earlier: readonly PriorFigure[];
    }
  | {
      readonly type: 'sameAsBefore';
      readonly form: string;
      readonly rows: readonly string[];
      /** Of the rows, then as now. */
      readonly figures: readonly number[];
      readonly earlier: PriorSource;
    }
  /** Quý III looks like nine months: so many of the rows are not below 6 tháng. */
  | {
      readonly type: 'thirdQuarter';
      readonly rows: number;
      readonly notBelow: number;
      /** Of Quý III and 6 tháng those that are earlier reports. */
      readonly earlier: readonly PriorSource[];
    }
  /** A figure carried over from the prior period that nobody has confirmed. */
  | { readonly type: 'starting'; readonly row: string }
  | { readonly type: 'task'; readonly problem: TaskProblem }
  | { readonly type: 'structure'; readonly problem: StructureProblem };

export type TaskProblem =
  | { readonly type: 'blank'; readonly field: TaskField }
  | { readonly type: 'details'; readonly fields: readonly TaskField[] }
  /** The text means this status but is not written so. */
  | { readonly type: 'status'; readonly means: string }
  | { readonly type: 'noStatus' }
  | { readonly type: 'number'; readonly wanted: number }
  | { readonly type: 'emptySection'; readonly section: string };

/** What is wrong with the sheets themselves; found where they are read. */
export type StructureProblem =
  | { readonly type: 'absent'; readonly form: string }
  /** The report was made or signed off with the form; `isOwed` is false once somebody has said that it is not owed. */
  | { readonly type: 'removed'; readonly form: string; readonly isOwed: boolean }
  /** A sheet has the form's tab, but not the name that makes it a form. */
  | { readonly type: 'unmarked'; readonly form: string; readonly tab: string }
  | { readonly type: 'twice'; readonly form: string; readonly tabs: readonly string[] }
  | { readonly type: 'rowMissing'; readonly row: string }
  | { readonly type: 'rowTwice'; readonly row: string; readonly cells: readonly string[] }
  | { readonly type: 'codeChanged'; readonly row: string; readonly code: string }
  | { readonly type: 'nameChanged' | 'unitChanged'; readonly row: string; readonly text: string }
  /** A printed row that the form does not have. */
  | { readonly type: 'rowAdded'; readonly form: string; readonly cells: readonly AddedCell[] }
  /** Cells between the columns of the form that are printed with a row. */
  | { readonly type: 'cellsAdded'; readonly row: string; readonly cells: readonly AddedCell[] }
  /** Cells with a formula that takes its value from another file. */
  | { readonly type: 'linked'; readonly form: string; readonly cells: readonly string[] }
  | { readonly type: 'sectionMissing'; readonly section: string };

/** A printed cell that the form does not have. */
export interface AddedCell {
  /** Such as `D12`. */
  readonly at: string;
  /** Null for a formula whose result a file does not state. */
  readonly text: string | null;
  /** True if a reader takes it for a figure. */
  readonly isFigure: boolean;
}
