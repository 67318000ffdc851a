/** Functions of Excel 2010 only. `now` and `then` are cells such as `D14`; nothing is shown where one has no number. */
export function differenceFormula(now: string, then: string): string {
  return `=IF(COUNT(${now},${then})<2,"",${now}-${then})`;
}

/** The change in percent of what was then, rounded to two decimals; nothing over zero. */
export function changeFormula(now: string, then: string): string {
  return `=IF(COUNT(${now},${then})<2,"",IF(${then}=0,"",ROUND((${now}-${then})/${then}*100,2)))`;
}

/** Whether a formula takes the difference between cells of two columns. Spaces, `$` and case are no matter. */
export function isDifference(formula: string, now: string, then: string): boolean {
  return pattern(differenceFormula, now, then).test(normalise(formula));
}

export function isChange(formula: string, now: string, then: string): boolean {
  return pattern(changeFormula, now, then).test(normalise(formula));
}

/** The formula over any cells of its columns: rows move, and a cell that was deleted leaves an error behind. */
function pattern(formula: typeof differenceFormula, now: string, then: string): RegExp {
  const written = formula('now', 'then').replace(/[()*+.]/g, '\\$&');
  const cell = (column: string): string => `(?:${column}\\d+|#REF!)`;
  return new RegExp(`^${written.replaceAll('now', cell(now)).replaceAll('then', cell(then))}$`);
}

function normalise(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
