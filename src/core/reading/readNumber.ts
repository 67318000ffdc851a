import { dateOfSerial } from '../base/excelSerial';
import { formatDate } from '../base/CalendarDate';
import { decimals, hundredfold, printed, thousandfold, withoutFloatNoise } from './decimals';
import { isDateFormat, isPercentFormat } from './numberFormat';
import { figureTypes } from './figureTypes';
import { unique } from './numeral';
import { percentage } from '../base/rounding';
import type { Reading, ReadingContext } from './Reading';
import { doubtOf } from './readShape';

/** Figures typed into a cell that was formatted as a date are small; Excel made a date of today's year of a fraction. */
const FIRST_LIKELY_DATE = 18_264; // 01/01/1950

/** A number cell; its number format tells what Excel made of what was typed. */
export function readNumber(stored: number, numberFormat: string, context: ReadingContext): Reading {
  if (!Number.isFinite(stored)) return { verdict: 'unreadable', text: String(stored), reason: 'notFinite' };
  const value = withoutFloatNoise(stored);
  if (isDateFormat(numberFormat)) return readDate(value, context.type);
  if (isPercentFormat(numberFormat)) return readPercentFormat(value, context.type);
  const { takesDecimals, mayBeMisread } = figureTypes[context.type];
  if (!takesDecimals && mayBeMisread) {
    return Number.isInteger(value) ? readWhole(value, context.dates) : readNotWhole(value);
  }
  if (!takesDecimals) return Number.isInteger(value) ? clean(value) : notWhole(value);
  const doubt = doubtOf(value, decimals(value), context.type);
  return { verdict: 'clean', value, decimals: decimals(value), ...(doubt && { doubt }) };
}

function clean(value: number): Reading {
  return { verdict: 'clean', value, decimals: 0 };
}

function notWhole(value: number): Reading {
  return { verdict: 'unreadable', text: printed(value), reason: 'notWhole' };
}

function readWhole(value: number, dates: ReadingContext['dates']): Reading {
  const date = dates !== undefined && value >= dates.from && value <= dates.to ? dateOfSerial(value) : undefined;
  return { verdict: 'clean', value, decimals: 0, ...(date && { doubt: { kind: 'date', date } }) };
}

/** Excel under English settings takes the dot of 1.800 for a decimal point; nobody types 0.125 for 125. */
function readNotWhole(value: number): Reading {
  if (decimals(value) > 3 || Math.abs(value) < 1) return notWhole(value);
  return { verdict: 'ambiguous', text: printed(value), readings: [thousandfold(value)], reason: 'thousandsDot' };
}

/**
 * 5/9 that became a date: in a count its numerator, 5, or, under American settings, 9; in a percentage the ratio that
 * is not above 100. A small number is what was typed into a cell formatted as a date.
 */
function readDate(value: number, type: ReadingContext['type']): Reading {
  const date = Number.isInteger(value) ? dateOfSerial(value) : undefined;
  if (date === undefined) return { verdict: 'unreadable', text: printed(value), reason: 'date' };
  const text = formatDate(date);
  if (value < FIRST_LIKELY_DATE) return { verdict: 'ambiguous', text, readings: [value], reason: 'date' };
  const { day, month } = date;
  const readings =
    figureTypes[type].fraction === 'ratio'
      ? [percentage(Math.min(day, month), Math.max(day, month))]
      : unique([day, month]);
  return { verdict: 'ambiguous', text, readings, reason: 'date' };
}

/** 0.1216 shown as 12,16% is 12.16. Where no percentage belongs, 0 alone is certain. */
function readPercentFormat(value: number, type: ReadingContext['type']): Reading {
  const shown = hundredfold(value);
  const text = `${printed(shown)}%`;
  if (!Number.isFinite(shown)) return { verdict: 'unreadable', text, reason: 'notFinite' };
  const { isPercentage, takesDecimals } = figureTypes[type];
  if (isPercentage) {
    return { verdict: 'convert', text, value: shown, decimals: decimals(shown), explicitPercent: true };
  }
  if (value === 0) return clean(value);
  const readings = takesDecimals ? [shown, value] : [shown, value].filter(Number.isInteger);
  return readings.length > 0
    ? { verdict: 'ambiguous', text, readings, reason: 'percentFormat' }
    : { verdict: 'unreadable', text, reason: 'notWhole' };
}
