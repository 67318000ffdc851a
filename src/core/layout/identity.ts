import { singleLine } from '../base/spaces';

/**
 * The identity of a sheet, stored as the text of its sheet-scoped constant name `_bm`, which survives renames, .xls and
 * other programs.
 */
export interface Identity {
  readonly edition: string;
  /** The id of a form or of the appendix, or one of the ids of accompanying sheets below. */
  readonly form: string;
  /** `2022-N`. */
  readonly period: string;
  readonly unit: string;
}

/** The form id of the rule sheet. */
export const ruleSheetId = 'KT';

/** The form id of the check sheet. */
export const checkSheetId = 'PKT';

/** The form id of the comparison sheet. */
export const comparisonSheetId = 'SS';

/** True for the ids of sheets that accompany a report and hold no figures of it. */
export function isAccompanying(form: string): boolean {
  return [ruleSheetId, checkSheetId, comparisonSheetId].includes(form);
}

export const identityName = '_bm';

/** The longest name of a unit: Excel allows 255 characters in a text constant, with quotes doubled. */
export const longestUnit = 120;

export function encodeIdentity({ edition, form, period, unit }: Identity): string {
  return [edition, form, period, unit].join('|');
}

/** Undefined if the text is not an identity. The unit's name may contain the separator; it is made one line. */
export function decodeIdentity(text: string): Identity | undefined {
  const [edition, form, period, ...unit] = text.split('|');
  if (!edition || !form || !period || unit.length === 0) return undefined;
  return { edition, form, period, unit: singleLine(unit.join('|')) };
}
