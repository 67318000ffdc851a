import type { CalendarDate } from '../base/CalendarDate';
import type { FigureType } from './figureTypes';

export type { FigureType };

/** What the reader must know of the row. */
export interface ReadingContext {
  readonly type: FigureType;
  /** Words that may follow a figure without changing it: 'văn bản', 'cơ quan, đơn vị', 'hồ sơ' … */
  readonly unitWords: readonly string[];
  /** For codes: the admissible numbers and the words for each ('Có' → 1). */
  readonly codes: readonly { readonly value: number; readonly words: readonly string[] }[];
  /** Excel date serials that are suspicious in a count: first and last of the two years of the report. */
  readonly dates?: { readonly from: number; readonly to: number };
}

/**
 * What a cell says. `text` is the cell's own text, unchanged; of a number cell it is the figure as a Vietnamese
 * Excel shows it ('12,16%', '1,8', '05/09/2022'). `decimals` are those typed (of a number cell: those of its
 * shortest decimal representation).
 */
export type Reading =
  | { verdict: 'blank' }
  /** A number cell that can be used as it is. `doubt` is worth a question, the value stands meanwhile. */
  | { verdict: 'clean'; value: number; decimals: number; doubt?: Doubt }
  /** Text, or an Excel percentage, with one certain value: it must become a number. */
  | {
      verdict: 'convert';
      text: string;
      value: number;
      decimals: number;
      /** Of a typed fraction; they need not give the percentage that stands beside them. */
      parts?: Parts;
      doubt?: Doubt;
      /** True if a % sign or a % format said so. */
      explicitPercent?: boolean;
    }
  /** Two readings, or one that is doubtful: asked, never guessed. */
  | { verdict: 'ambiguous'; text: string; readings: readonly number[]; reason: AmbiguityReason; parts?: Parts }
  | { verdict: 'unreadable'; text: string; reason: UnreadableReason };

export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

export type Doubt =
  /** Money with exactly three decimals: × 1000? */
  | { kind: 'thousandth'; alternative: number }
  /** Above 0 and at most 1 in a percentage, without % sign or format: × 100? */
  | { kind: 'fraction'; alternative: number }
  /** A count that is a date serial within `ReadingContext.dates`. */
  | { kind: 'date'; date: CalendarDate };

export type AmbiguityReason =
  /** A count with decimals: probably a thousands dot, 1.8 for 1.800. */
  | 'thousandsDot'
  /** One separator with three digits behind it, where both a thousands and a decimal separator make sense. */
  | 'thousandsOrDecimal'
  /** Excel turned a typed fraction into a date, or the cell is formatted as a date. */
  | 'date'
  /** Excel shows a percentage where none belongs. */
  | 'percentFormat'
  /** A percent sign was typed where none belongs. */
  | 'percentSign'
  /** A typed fraction of which it is not clear what is meant. */
  | 'fraction'
  /** '12\n15': which of them? */
  | 'severalFigures'
  /** '- 5': a sign or a bullet? */
  | 'sign'
  /** '(5)': accountants mean −5. */
  | 'brackets'
  /** The number and the word of a code do not agree, or the word stands for two codes. */
  | 'codeWord'
  /** 'Không' where it may mean 0 or that the row does not apply. */
  | 'none'
  /** A dash or dots: missing is never zero. */
  | 'dash';

export type UnreadableReason =
  /** Words that are neither the row's unit nor one of its codes: 'khoảng 18', '12 tỷ'. */
  | 'words'
  /** Signs that make no figure: '1.23.4', '18²', '17/17%'. */
  | 'malformed'
  /** More than 15 significant digits: Excel cannot hold them. */
  | 'digits'
  | 'notWhole'
  | 'zeroDenominator'
  | 'date'
  | 'error'
  | 'boolean'
  | 'notFinite'
  /** More than 200 characters. */
  | 'tooLong';
