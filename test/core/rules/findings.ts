import type { Finding } from '../../support/scenario';

type Stated = Finding['stated'];

/** `4:1.5-total` is the rule BM4.1.5-total, whose finding stands at the row BM4:1.5. */
function at(rule: string, rest: Omit<Finding, 'rule' | 'row'>): Finding {
  const name = `BM${rule}`;
  return { rule: name.replace(':', '.'), row: name.slice(0, name.lastIndexOf('-')), ...rest };
}

/** Impossible: to be mended. */
export function fix(rule: string, stated: Stated, expected: number | null = null): Finding {
  return at(rule, { severity: 'fix', kind: 'rule', stated, expected, explained: false });
}

/** Possible, but the receiver will ask. */
export function explain(rule: string, stated: Stated, expected: number | null = null): Finding {
  return at(rule, { severity: 'explain', kind: 'rule', stated, expected, explained: false });
}

/** An explain finding that a Ghi chú settles. */
export function explained(rule: string, stated: Stated, expected: number | null = null): Finding {
  return { ...explain(rule, stated, expected), explained: true };
}

/** Worth a look. */
export function notice(rule: string, stated: Stated, expected: number | null = null): Finding {
  return { ...fix(rule, stated, expected), severity: 'notice' };
}

/** A cell whose text must become a number; null where it is not certain which. */
export function reading(row: string, typed: Stated, expected: number | null): Finding {
  return { ...fix(`${row}-type`, typed, expected), kind: 'reading' };
}

/** Not yet filled. */
export function blank(row: string): Finding {
  return { ...fix(`${row}-required`, null), kind: 'blank' };
}

/** Left blank, and its Ghi chú says something. */
export function blankWithNote(row: string): Finding {
  return { ...blank(row), severity: 'notice' };
}

/** The formula of a computed row is gone, or another one stands there. */
export function formulaGone(rule: string, stated: Stated, expected: number | null): Finding {
  return { ...fix(rule, stated, expected), kind: 'structure' };
}

/** Formulas overwritten by values that agree. */
export function overwritten(form: string): Finding {
  return ofForm(form, 'formula', 'structure');
}

/** Ratios rounded and ratios cut off in one form. */
export function mixedRounding(form: string): Finding {
  return ofForm(form, 'rounding', 'rule');
}

/** A form that is not in the workbook. */
export function absent(form: string): Finding {
  return ofForm(form, 'absent', 'structure');
}

function ofForm(form: string, suffix: string, kind: Finding['kind']): Finding {
  return {
    rule: `${form}-${suffix}`,
    row: form,
    severity: 'notice',
    kind,
    stated: null,
    expected: null,
    explained: false,
  };
}
