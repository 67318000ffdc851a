import { hundredfold, thousandfold } from './decimals';
import { interpret, unique, type Interpretation, type Numeral } from './numeral';
import { percentage } from '../base/rounding';
import { figureTypes } from './figureTypes';
import type { FigureType } from './figureTypes';
import type { Doubt, Parts, Reading } from './Reading';
import type { Shape } from './shape';
import { assertNever } from '../base/assertNever';

/** Reads figures and signs for a row of the type. `text` is the text of the cell. */
export function readShape(text: string, shape: Shape, type: FigureType): Reading {
  switch (shape.kind) {
    case 'number':
      return readNumeral(text, shape.figure, type);
    case 'percentage':
      return figureTypes[type].isPercentage
        ? readPercentage(text, shape.figure, type)
        : readPercentSign(text, shape.figure, type);
    case 'fraction':
      return readFraction(text, shape.parts, type);
    case 'figureOfParts':
      return readFigureOfParts(text, shape, type);
    case 'bracketed':
      return readEitherSign(text, shape.figure, type, 'brackets');
    case 'bulleted':
      return readEitherSign(text, shape.figure, type, 'sign');
    case 'several':
      return readSeveral(text, shape.figures, type);
    case 'date':
      return { verdict: 'unreadable', text, reason: 'date' };
    case 'malformed':
      return { verdict: 'unreadable', text, reason: 'malformed' };
    default:
      return assertNever(shape);
  }
}

function readNumeral(text: string, figure: Numeral, type: FigureType): Reading {
  const interpretation = interpret(figure, type);
  if (interpretation.kind !== 'certain') return uncertainReading(text, interpretation);
  const { value, decimals } = interpretation;
  const doubt = doubtOf(value, decimals, type);
  return { verdict: 'convert', text, value, decimals, ...(doubt && { doubt }) };
}

/** Returns the doubt about a usable figure without a percent sign or format, if there is any. */
export function doubtOf(value: number, decimals: number, type: FigureType): Doubt | undefined {
  const { doubt } = figureTypes[type];
  if (doubt === 'fraction' && value > 0 && value <= 1) return { kind: 'fraction', alternative: hundredfold(value) };
  if (doubt === 'thousandth' && decimals === 3) return { kind: 'thousandth', alternative: thousandfold(value) };
  return undefined;
}

function readPercentage(text: string, figure: Numeral, type: FigureType): Reading {
  const interpretation = interpret(figure, type);
  if (interpretation.kind !== 'certain') return uncertainReading(text, interpretation);
  const { value, decimals } = interpretation;
  return { verdict: 'convert', text, value, decimals, explicitPercent: true };
}

/** Reads 100% in a row that is no percentage. */
function readPercentSign(text: string, figure: Numeral, type: FigureType): Reading {
  const interpretation = interpret(figure, type);
  if (interpretation.kind !== 'certain') return uncertainReading(text, interpretation);
  return { verdict: 'ambiguous', text, readings: [interpretation.value], reason: 'percentSign' };
}

/** Reads a fraction without another figure: in a percentage its ratio, in a count its numerator unless that is the larger part. */
function readFraction(text: string, parts: Parts, type: FigureType): Reading {
  const { numerator, denominator } = parts;
  const { fraction } = figureTypes[type];
  if (fraction === 'ratio') {
    if (denominator === 0) return { verdict: 'unreadable', text, reason: 'zeroDenominator' };
    return { verdict: 'convert', text, value: percentage(numerator, denominator), decimals: 2, parts };
  }
  if (fraction === 'numerator' && numerator <= denominator) {
    return { verdict: 'convert', text, value: numerator, decimals: 0, parts };
  }
  return { verdict: 'ambiguous', text, readings: unique([numerator, denominator]), reason: 'fraction', parts };
}

/** Reads 100% (17/17) as the percentage as typed, because a rule checks it against its parts, and 26 (26/26) as the count if both agree. */
function readFigureOfParts(text: string, shape: Shape & { kind: 'figureOfParts' }, type: FigureType): Reading {
  const { figure, percentSign, parts } = shape;
  const { isPercentage } = figureTypes[type];
  if (!isPercentage && percentSign) {
    return { verdict: 'ambiguous', text, readings: [parts.numerator], reason: 'percentSign', parts };
  }
  const interpretation = interpret(figure, type);
  if (interpretation.kind !== 'certain') return uncertainReading(text, interpretation);
  const { value, decimals } = interpretation;
  if (isPercentage) {
    return { verdict: 'convert', text, value, decimals, parts, ...(percentSign && { explicitPercent: true }) };
  }
  if (value === parts.numerator) return { verdict: 'convert', text, value, decimals, parts };
  return { verdict: 'ambiguous', text, readings: [value, parts.numerator], reason: 'fraction', parts };
}

function readEitherSign(text: string, figure: Numeral, type: FigureType, reason: 'brackets' | 'sign'): Reading {
  const interpretation = interpret(figure, type);
  if (interpretation.kind !== 'certain') return uncertainReading(text, interpretation);
  const { value } = interpretation;
  return { verdict: 'ambiguous', text, readings: unique([value, -value + 0]), reason };
}

function readSeveral(text: string, figures: readonly Numeral[], type: FigureType): Reading {
  const readings = figures.flatMap((figure) => possibleValues(interpret(figure, type)));
  if (readings.length === 0) return { verdict: 'unreadable', text, reason: 'malformed' };
  return { verdict: 'ambiguous', text, readings: unique(readings), reason: 'severalFigures' };
}

function possibleValues(interpretation: Interpretation): readonly number[] {
  if (interpretation.kind === 'certain') return [interpretation.value];
  return interpretation.kind === 'doubtful' ? interpretation.readings : [];
}

function uncertainReading(text: string, interpretation: Exclude<Interpretation, { kind: 'certain' }>): Reading {
  if (interpretation.kind === 'none') return { verdict: 'unreadable', text, reason: interpretation.reason };
  return { verdict: 'ambiguous', text, readings: interpretation.readings, reason: interpretation.reason };
}
