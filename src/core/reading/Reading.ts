import type { CalendarDate } from '../base/CalendarDate';
import type { FigureType } from './figureTypes';

export type { FigureType };

/** The properties of a row on which the reading of its cell depends. */
export interface ReadingContext {
  readonly type: FigureType;
  /** Words that may follow a figure without changing it: 'văn bản', 'cơ quan, đơn vị', 'hồ sơ'. */
  readonly unitWords: readonly string[];
  /** The admissible numbers of a code, and the words for each ('Có' for 1). */
  readonly codes: readonly { readonly value: number; readonly words: readonly string[] }[];
  /** The Excel serials of dates that are doubtful in a count: from the first day of the year before the report's to the last day of its year. */
  readonly dates?: { readonly from: number; readonly to: number };
}

/**
 * The reading of a cell (docs/regulation.md, How numbers are written). `text` is the unchanged text of the cell; for a
 * number cell it is the figure as a Vietnamese Excel shows it ('12,16%', '1,8', '05/09/2022'). `decimals` is the number
 * of decimals as typed; for a number cell, of its shortest decimal representation.
 */
export type Reading =
  | { verdict: 'blank' }
  /** A number cell that can be used as it is. With a `doubt` the user is asked; rules use the value until then. */
  | { verdict: 'clean'; value: number; decimals: number; doubt?: Doubt }
  /** A text or an Excel percentage with one certain value, which must become a number. */
  | {
      verdict: 'convert';
      text: string;
      value: number;
      decimals: number;
      /** The parts of a typed fraction; a percentage that was typed with them may differ from their ratio. */
      parts?: Parts;
      doubt?: Doubt;
      /** True if the cell has a % sign or a % format. */
      explicitPercent?: boolean;
    }
  /** Several possible values, or one that is doubtful. The user is asked; no value is guessed. */
  | { verdict: 'ambiguous'; text: string; readings: readonly number[]; reason: AmbiguityReason; parts?: Parts }
  | { verdict: 'unreadable'; text: string; reason: UnreadableReason };

export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

export type Doubt =
  /** A sum of money with exactly three decimals may be meant × 1000. */
  | { kind: 'thousandth'; alternative: number }
  /** A percentage above 0 and at most 1, without a % sign or format, may be meant × 100. */
  | { kind: 'fraction'; alternative: number }
  /** A count that lies within `ReadingContext.dates` may be a date. */
  | { kind: 'date'; date: CalendarDate };

export type AmbiguityReason =
  /** A count has decimals, probably because of a thousands dot: 1.8 for 1.800. */
  | 'thousandsDot'
  /** The only separator has three digits behind it and may be one of thousands or of decimals. */
  | 'thousandsOrDecimal'
  /** Excel converted a typed fraction to a date, or the cell is formatted as a date. */
  | 'date'
  /** The cell has a % format, but the row is no percentage. */
  | 'percentFormat'
  /** A percent sign was typed, but the row is no percentage. */
  | 'percentSign'
  /** A fraction was typed, and more than one figure may be meant by it. */
  | 'fraction'
  /** The cell has several figures: '12\n15'. */
  | 'severalFigures'
  /** The dash of '- 5' may be a sign or a bullet. */
  | 'sign'
  /** The brackets of '(5)' may mean −5, as in accounting. */
  | 'brackets'
  /** The number and the word of a code do not agree, or the word belongs to two codes. */
  | 'codeWord'
  /** 'Không' in a percentage or a code: it names no figure. */
  | 'none'
  /** A dash or dots may mean 0 or a missing figure (docs/regulation.md, Missing is never zero). */
  | 'dash';

export type UnreadableReason =
  /** The cell has words that are neither the row's unit nor one of its codes: 'khoảng 18', '12 tỷ'. */
  | 'words'
  /** The signs make no figure: '1.23.4', '18²', '17/17%'. */
  | 'malformed'
  /** The figure has more than 15 significant digits, which Excel cannot hold. */
  | 'digits'
  | 'notWhole'
  | 'zeroDenominator'
  | 'date'
  | 'error'
  | 'boolean'
  | 'notFinite'
  /** The cell has more than 200 characters. */
  | 'tooLong';
