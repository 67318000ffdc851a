import { dateOfSerial } from '../base/excelSerial';
import { formatDate } from '../base/CalendarDate';
import { decimals, formatDecimal, hundredfold, thousandfold, withoutFloatNoise } from './decimals';
import { isDateFormat, isPercentFormat } from './numberFormat';
import { figureTypes } from './figureTypes';
import { unique } from './numeral';
import { percentage } from '../base/rounding';
import type { Reading, ReadingContext } from './Reading';
import { doubtOf } from './readShape';

/** In a cell with a date format, lower numbers are figures that were typed; Excel converts a typed fraction to a date of the current year. */
const FIRST_LIKELY_DATE = 18_264; // 01/01/1950

/** Reads a number cell. Its number format shows what Excel converted the typed text to. */
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
  return { verdict: 'unreadable', text: formatDecimal(value), reason: 'notWhole' };
}

function readWhole(value: number, dates: ReadingContext['dates']): Reading {
  const date = dates !== undefined && value >= dates.from && value <= dates.to ? dateOfSerial(value) : undefined;
  return { verdict: 'clean', value, decimals: 0, ...(date && { doubt: { kind: 'date', date } }) };
}

/** Under English settings Excel reads the dot of 1.800 as a decimal point. A value below 1 is no such case: nobody types 0.125 for 125. */
function readNotWhole(value: number): Reading {
  if (decimals(value) > 3 || Math.abs(value) < 1) return notWhole(value);
  return { verdict: 'ambiguous', text: formatDecimal(value), readings: [thousandfold(value)], reason: 'thousandsDot' };
}

/**
 * Reads a fraction such as 5/9 that Excel converted to a date. In a count it is the numerator, 5, or 9 under American
 * settings; in a percentage it is the ratio that is not above 100. A number below `FIRST_LIKELY_DATE` is read as typed.
 */
function readDate(value: number, type: ReadingContext['type']): Reading {
  const date = Number.isInteger(value) ? dateOfSerial(value) : undefined;
  if (date === undefined) return { verdict: 'unreadable', text: formatDecimal(value), reason: 'date' };
  const text = formatDate(date);
  if (value < FIRST_LIKELY_DATE) return { verdict: 'ambiguous', text, readings: [value], reason: 'date' };
  const { day, month } = date;
  const readings =
    figureTypes[type].fraction === 'ratio'
      ? [percentage(Math.min(day, month), Math.max(day, month))]
      : unique([day, month]);
  return { verdict: 'ambiguous', text, readings, reason: 'date' };
}

/** Reads a cell with a percent format: 0.1216, shown as 12,16%, is 12.16. In a row that is no percentage only 0 is certain. */
function readPercentFormat(value: number, type: ReadingContext['type']): Reading {
  const percent = hundredfold(value);
  const text = `${formatDecimal(percent)}%`;
  if (!Number.isFinite(percent)) return { verdict: 'unreadable', text, reason: 'notFinite' };
  const { isPercentage, takesDecimals } = figureTypes[type];
  if (isPercentage) {
    return { verdict: 'convert', text, value: percent, decimals: decimals(percent), explicitPercent: true };
  }
  if (value === 0) return clean(value);
  const readings = takesDecimals ? [percent, value] : [percent, value].filter(Number.isInteger);
  return readings.length > 0
    ? { verdict: 'ambiguous', text, readings, reason: 'percentFormat' }
    : { verdict: 'unreadable', text, reason: 'notWhole' };
}
