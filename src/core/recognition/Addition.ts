import { parseArea } from '../base/address';
import type { Area } from '../base/address';

/** What a formula adds up. */
export interface Addition {
  readonly areas: readonly AddedArea[];
  /** The sum of the numbers that stand in the formula. */
  readonly numbers: number;
}

export interface AddedArea {
  /** Null for the sheet of the formula. */
  readonly tab: string | null;
  readonly area: Area;
}

const longest = 2000;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/u;

/**
 * Reads a formula that only adds: `=SUM(D12:D15)`, `=D12+D13`, `=SUM(D12:D13,D15)+$D$16+700`. Undefined for anything
 * else, whole columns too, and for more than 2,000 characters.
 */
export function readAddition(formula: string): Addition | undefined {
  if (formula.length > longest) return undefined;
  const areas: AddedArea[] = [];
  let numbers = 0;
  for (const term of termsOf(formula)) {
    const text = term.trim();
    if (/^\d+(?:\.\d+)?$/.test(text)) {
      numbers += Number(text);
      continue;
    }
    const [prefix = '', quoted, plain] = SHEET.exec(text) ?? [];
    const area = parseArea(text.slice(prefix.length).toUpperCase());
    if (!area) return undefined;
    areas.push({ tab: quoted?.replaceAll("''", "'") ?? plain ?? null, area });
  }
  return { areas, numbers };
}

/** The terms between plus signs, and between commas of SUM; brackets of sums change nothing. */
function termsOf(formula: string): readonly string[] {
  const sums = formula.replace(/^=\s*\+?/, '').replace(/\bSUBTOTAL\s*\(\s*(?:9|109)\s*,|\bSUM\s*\(/gi, '(');
  const texts: string[] = [];
  let text = '';
  let isQuoted = false;
  for (const letter of sums) {
    if (letter === "'") isQuoted = !isQuoted;
    if (!isQuoted && (letter === '+' || letter === ',')) {
      texts.push(text);
      text = '';
    } else if (isQuoted || (letter !== '(' && letter !== ')')) text += letter;
  }
  return [...texts, text];
}
