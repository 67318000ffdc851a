import { editions, keyOf } from '../../../../src/core/catalogue';
import type { Edition } from '../../../../src/core/catalogue';
import type { PeriodKind } from '../../../../src/core/base/PeriodKind';
import { read } from '../../../../src/core/reading';
import type { PlainContent } from '../../../../src/core/base/CellContent';
import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import { evaluateRules, readingContext, ruleSetFor } from '../../../../src/core/rules';
import type { Entry, Finding } from '../../../../src/core/rules';

export const edition = editions()[0] as Edition; // there is one

/** Date serials of 2021 and 2022. */
const dates = { from: 44197, to: 44926 };

export interface Cell {
  readonly typed: string | number;
  readonly numberFormat?: string;
}

/** A row as a test writes it: `BM4:1.5`, what is typed (`=…` for a formula of one's own), its Ghi chú. */
export type Line = readonly [key: string, typed: string | number | Cell, note?: string];

/** The findings over a report in which only these rows are in the workbook. */
export function findingsOf(
  lines: readonly Line[],
  period: PeriodKind = 'N',
  tasks?: readonly [number, number],
  ruled: Edition = edition,
): readonly Finding[] {
  const measures = new Map(
    tasks
      ? [
          ['tasks', tasks[0]],
          ['completed', tasks[1]],
        ]
      : [],
  );
  const entries = new Map(lines.map(([key, typed, note = '']) => [key, entryOf(key, typed, note)]));
  return evaluateRules(ruleSetFor(ruled, period), entries, measures).findings;
}

/** The sentence of the one finding with an id. */
export function sentenceOf(
  rule: string,
  lines: readonly Line[],
  language: 'vi' | 'en' = 'vi',
  period?: PeriodKind,
): string {
  const found = findingsOf(lines, period, [38, 37]).filter((finding) => finding.rule === rule);
  if (found.length !== 1) throw new Error(`${String(found.length)} findings of ${rule}`);
  return findingSentence(edition, found[0]!, language);
}

function entryOf(key: string, cell: string | number | Cell, note: string): Entry {
  const { typed, numberFormat = 'General' } = typeof cell === 'object' ? cell : { typed: cell };
  if (typed === '') return { kind: 'blank', note };
  if (typed === '=') return { kind: 'formula', note };
  if (typeof typed === 'string' && typed.startsWith('=')) return { kind: 'foreign', formula: typed, note };
  const row = edition.row.get(key);
  if (!row) throw new Error(`no row ${keyOf('', key)}`);
  const stored: PlainContent =
    typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', text: typed };
  const context = readingContext(edition, row, dates) ?? { type: 'count', unitWords: [], codes: [] };
  return { kind: 'stated', typed, reading: read(stored, numberFormat, context), note };
}
