/** The tokens of an Excel number format that show a figure as a date or time, or as a percentage. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(tokens(numberFormat));
}

export function isPercentFormat(numberFormat: string): boolean {
  return tokens(numberFormat).includes('%');
}

/**
 * A number format (en-US, as files and Office.js have it) without what it shows literally: quoted text, the
 * characters behind \ _ and *, and brackets ([Red], [$-409], [>1]) — but of an elapsed time [h] the letter.
 */
function tokens(numberFormat: string): string {
  let kept = '';
  for (let at = 0; at < numberFormat.length; at += 1) {
    const sign = numberFormat.charAt(at);
    if (sign === '\\' || sign === '_' || sign === '*') {
      at += 1;
    } else if (sign === '"') {
      at = closing('"', numberFormat, at);
    } else if (sign === '[') {
      const end = closing(']', numberFormat, at);
      const inside = numberFormat.slice(at + 1, end);
      if (/^(?:h+|m+|s+)$/i.test(inside)) kept += inside;
      at = end;
    } else {
      kept += sign;
    }
  }
  return kept;
}

function closing(sign: string, numberFormat: string, from: number): number {
  const end = numberFormat.indexOf(sign, from + 1);
  return end < 0 ? numberFormat.length : end;
}
