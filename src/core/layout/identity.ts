/** What a sheet is: the text of its sheet-scoped constant name `_bm`. Survives renames, .xls and other programs. */
export interface Identity {
  readonly edition: string;
  /** The id of a form or of the appendix, or `checkSheet`. */
  readonly form: string;
  /** `2022-N`. */
  readonly period: string;
  readonly unit: string;
}

/** The form id of the sheet that lists all rules. */
export const ruleSheetId = 'KT';

/** The form id of the sheet that says who has checked, for print and signature. */
export const checkSheetId = 'PKT';

/** The form id of the sheet that compares the report with earlier ones. */
export const comparisonSheetId = 'SS';

/** Sheets of ours that hold no figures of a report. */
export function isAccompanying(form: string): boolean {
  return [ruleSheetId, checkSheetId, comparisonSheetId].includes(form);
}

export const identityName = '_bm';

/** Excel allows 255 characters in a text constant; quotes are doubled there. */
export const longestUnit = 120;

export function encodeIdentity({ edition, form, period, unit }: Identity): string {
  return [edition, form, period, unit].join('|');
}

/** Undefined where a text is no identity. A unit's name may hold the separator. */
export function decodeIdentity(text: string): Identity | undefined {
  const [edition, form, period, ...unit] = text.split('|');
  if (!edition || !form || !period || unit.length === 0) return undefined;
  return { edition, form, period, unit: unit.join('|') };
}
