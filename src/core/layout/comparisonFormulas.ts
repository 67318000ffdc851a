/** The difference between two cells such as `D14`; blank unless both hold numbers. Functions of Excel 2010 only. */
export function differenceFormula(now: string, then: string): string {
  return `=IF(COUNT(${now},${then})<2,"",${now}-${then})`;
}

/**
 * The change from `then` to `now` in percent, rounded to two decimals; blank unless both hold numbers, or if `then` is
 * zero.
 */
export function changeFormula(now: string, then: string): string {
  return `=IF(COUNT(${now},${then})<2,"",IF(${then}=0,"",ROUND((${now}-${then})/${then}*100,2)))`;
}

/** Stands for a difference that is not taken, because the two figures belong to periods of different lengths; blank unless both are there. */
export function noDifferenceFormula(now: string, then: string): string {
  return `=IF(COUNT(${now},${then})<2,"","–")`;
}

/** True if a formula is the difference between cells of two columns, or stands for one, whatever its spaces, `$` and case. */
export function isDifference(formula: string, now: string, then: string): boolean {
  return [differenceFormula, noDifferenceFormula].some((one) => pattern(one, now, then).test(normalise(formula)));
}

export function isChange(formula: string, now: string, then: string): boolean {
  return pattern(changeFormula, now, then).test(normalise(formula));
}

/** Matches the formula for any cells of its columns, or with #REF!, which remains of a deleted cell. */
function pattern(formula: typeof differenceFormula, now: string, then: string): RegExp {
  const written = formula('now', 'then').replace(/[()*+.]/g, '\\$&');
  const cell = (column: string): string => `(?:${column}\\d+|#REF!)`;
  return new RegExp(`^${written.replaceAll('now', cell(now)).replaceAll('then', cell(then))}$`);
}

function normalise(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
