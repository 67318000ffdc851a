import type { DraftCell, DraftLine } from './Draft';
import { nothing, text } from './Draft';
import type { Random } from './Random';

export interface CodeFaults {
  readonly lost: number;
  readonly dotted: number;
  readonly asNumbers: boolean;
  readonly asDates: number;
  readonly slips: number;
  readonly before: number;
}

/** The code as it was typed, scanned or made something else by Excel. */
export function distortCode(line: DraftLine, faults: CodeFaults, random: Random): DraftLine {
  if (line.code.content.kind !== 'text') return line;
  const code = line.code.content.text;
  if (random.chance(faults.lost)) return { ...line, code: { content: nothing } };
  if (random.chance(faults.before)) return { ...line, code: { content: nothing }, name: `${code}. ${line.name}` };
  return { ...line, code: typed(code, faults, random) };
}

function typed(code: string, faults: CodeFaults, random: Random): DraftCell {
  if (code.includes('.') && random.chance(faults.asDates)) return dateOf(code, random.chance(0.5));
  if (faults.asNumbers && /^\d+(\.\d+)?$/.test(code)) return { content: { kind: 'number', value: Number(code) } };
  if (random.chance(faults.slips)) {
    const slip = random.pick([code.replace('1', 'l'), code.replace('.', ','), code.replace('.', '. '), `${code})`]);
    return { content: text(slip) };
  }
  return { content: text(random.chance(faults.dotted) ? `${code}.` : code) };
}

/** Excel takes 1.2 for a day and a month of the current year, 3.4.1 for a date of 2001, by the country's order. */
function dateOf(code: string, dayFirst: boolean): DraftCell {
  const [first = 1, second = 1, year] = code.split('.').map(Number);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const days = Date.UTC(2000 + (year ?? 23), month - 1, day) / 86_400_000;
  return { content: { kind: 'number', value: days + 25_569 }, numberFormat: 'd/m/yyyy' };
}
