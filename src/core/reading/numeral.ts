import { thousandfold, withoutFloatNoise } from './decimals';
import { figureTypes } from './figureTypes';
import type { FigureType } from './figureTypes';
import type { AmbiguityReason, UnreadableReason } from './Reading';
import { assertNever } from '../base/assertNever';

/** Groups of digits as typed, and the separators between them: '.', ',', ' ' or an apostrophe. */
export interface Numeral {
  readonly negative: boolean;
  readonly groups: readonly string[];
  readonly separators: readonly string[];
}

export type Interpretation =
  | { kind: 'certain'; value: number; decimals: number }
  | { kind: 'doubtful'; readings: readonly number[]; reason: AmbiguityReason }
  | { kind: 'none'; reason: UnreadableReason };

/** Excel and binary doubles hold so many digits exactly. */
const MOST_DIGITS = 15;

/** Splits a text such as '1.234,5' into groups and separators. */
export function numeral(typed: string, negative: boolean): Numeral {
  const separators = typed.match(/\D/g) ?? [];
  return { negative, groups: typed.split(/\D/), separators: separators.map((sign) => (sign === '’' ? "'" : sign)) };
}

/**
 * Interprets a numeral for a row of the type, independently of the machine's locale (docs/regulation.md, How numbers are
 * written). In a count or a code, one separator before exactly three digits separates thousands; in a percentage, the
 * last one is the decimal separator; in money, a single one with three digits behind it may be either.
 */
export function interpret(numeral: Numeral, type: FigureType): Interpretation {
  const { groups, separators } = numeral;
  const digits = groups.join('').replace(/^0+/, '');
  if (digits.length > MOST_DIGITS) return { kind: 'none', reason: 'digits' };
  const built = build(groups, separators);
  switch (built) {
    case 'whole':
      return whole(numeral);
    case 'loneGroup':
      return interpretLoneGroup(numeral, type);
    case 'decimal':
      return figureTypes[type].takesDecimals ? decimal(numeral) : wholeOnly(numeral);
    case 'malformed':
      return { kind: 'none', reason: 'malformed' };
    default:
      return assertNever(built);
  }
}

/**
 * whole: digits with or without thousands separators; loneGroup: one '.' or ',' before exactly three digits; decimal:
 * decimals, with or without thousands separators; malformed: none of these.
 */
type Build = 'whole' | 'loneGroup' | 'decimal' | 'malformed';

function build(groups: readonly string[], separators: readonly string[]): Build {
  const last = separators.at(-1);
  if (last === undefined) return 'whole';
  const mayBeDecimal = last === '.' || last === ',';
  if (separators.length === 1 && mayBeDecimal) return isGrouped(groups) ? 'loneGroup' : 'decimal';
  const kinds = new Set(separators);
  if (kinds.size === 1) return isGrouped(groups) ? 'whole' : 'malformed';
  const isAfterThousands = kinds.size === 2 && separators.indexOf(last) === separators.length - 1;
  return mayBeDecimal && isAfterThousands && isGrouped(groups.slice(0, -1)) ? 'decimal' : 'malformed';
}

function interpretLoneGroup(numeral: Numeral, type: FigureType): Interpretation {
  const { loneGroup } = figureTypes[type];
  switch (loneGroup) {
    case 'thousands':
      return whole(numeral);
    case 'decimal':
      return decimal(numeral);
    case 'question':
      return thousandsOrDecimal(numeral);
    default:
      return assertNever(loneGroup);
  }
}

/** Interprets a numeral with decimals for a type of whole numbers: '1.234,00' is whole, '1.8' may be 1.800, '12,5' has no meaning. */
function wholeOnly(numeral: Numeral): Interpretation {
  const fraction = numeral.groups.at(-1) ?? '';
  const { value } = decimal(numeral);
  const isWhole = Number.isInteger(value);
  if (isWhole && (value === 0 || fraction.length !== 3)) return { kind: 'certain', value, decimals: fraction.length };
  if (Math.abs(value) < 1 || fraction.length > 3) return { kind: 'none', reason: 'notWhole' };
  if (fraction.length === 3 && numeral.separators.length > 1) {
    return {
      kind: 'doubtful',
      readings: unique([value, thousandfold(value)].filter(Number.isInteger)),
      reason: 'thousandsOrDecimal',
    };
  }
  if (fraction.length === 3 || numeral.separators.join('') === '.') {
    return { kind: 'doubtful', readings: [thousandfold(value)], reason: 'thousandsDot' };
  }
  return { kind: 'none', reason: 'notWhole' };
}

function thousandsOrDecimal(numeral: Numeral): Interpretation {
  return { kind: 'doubtful', readings: [whole(numeral).value, decimal(numeral).value], reason: 'thousandsOrDecimal' };
}

/** True if the first group has one to three digits and does not begin with 0, and all others have three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && others.every((group) => group.length === 3);
}

function whole({ groups, negative }: Numeral): Interpretation & { kind: 'certain' } {
  return certain(groups.join(''), '', negative);
}

function decimal({ groups, negative }: Numeral): Interpretation & { kind: 'certain' } {
  return certain(groups.slice(0, -1).join(''), groups.at(-1) ?? '', negative);
}

function certain(integer: string, fraction: string, negative: boolean): Interpretation & { kind: 'certain' } {
  const value = Number(`${integer}.${fraction}`);
  return { kind: 'certain', value: withoutFloatNoise(negative ? -value : value), decimals: fraction.length };
}

/** Returns the values without repetitions, in their order. */
export function unique(readings: readonly number[]): readonly number[] {
  return [...new Set(readings)];
}
