/** True if an Excel number format (en-US) shows a figure as a date or time. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(tokens(numberFormat));
}

/** True if an Excel number format (en-US) shows a figure as a percentage. */
export function isPercentFormat(numberFormat: string): boolean {
  return tokens(numberFormat).includes('%');
}

/**
 * Returns a number format without its literal parts: quoted text, the characters behind \ _ and *, and brackets ([Red],
 * [$-409], [>1]). Of an elapsed time such as [h] the letter is kept.
 */
function tokens(numberFormat: string): string {
  let kept = '';
  for (let at = 0; at < numberFormat.length; at += 1) {
    const sign = numberFormat.charAt(at);
    if (sign === '\\' || sign === '_' || sign === '*') {
      at += 1;
    } else if (sign === '"') {
      at = closingIndex('"', numberFormat, at);
    } else if (sign === '[') {
      const end = closingIndex(']', numberFormat, at);
      const inside = numberFormat.slice(at + 1, end);
      if (/^(?:h+|m+|s+)$/i.test(inside)) kept += inside;
      at = end;
    } else {
      kept += sign;
    }
  }
  return kept;
}

/** Returns the index of the closing sign behind `from`, or the length of the format if it is missing. */
function closingIndex(sign: string, numberFormat: string, from: number): number {
  const end = numberFormat.indexOf(sign, from + 1);
  return end < 0 ? numberFormat.length : end;
}
