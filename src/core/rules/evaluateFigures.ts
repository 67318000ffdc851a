import type { RowKey } from '../catalogue';
import type { Figures } from '../expression';
import { absent, statedNumber } from './Entry';
import type { Entry } from './Entry';
import { rowOf } from './RuleSet';
import type { RuleSet } from './RuleSet';

/** The figures of one report, as rules use them. */
export interface ReportFigures {
  /** By slot, see `Slots`; NaN is missing. */
  readonly slots: Figures;
  /**
   * The value that rules use: the number that the cell states, or what the formula gives where the form's own formula or
   * nothing stands there, so that a wrong subtotal is one finding. NaN is missing. Throws for a row that the edition
   * does not have.
   */
  readonly value: (key: RowKey) => number;
  /** What the formula of a computed row gives, whatever is typed there; NaN while a part is missing, and for other rows. */
  readonly computedValue: (key: RowKey) => number;
}

/**
 * Works out the figures of a report. `entries` holds the rows that are in the workbook; `measures` the counts of the
 * appendix by code, NaN or nothing where they are not known. Throws for a row that the edition does not have.
 */
export function evaluateFigures(
  ruleSet: RuleSet,
  entries: ReadonlyMap<RowKey, Entry>,
  measures: ReadonlyMap<string, number>,
): ReportFigures {
  const { edition, slots, computed, computedAt } = ruleSet;
  const figures = new Float64Array(slots.length).fill(NaN);
  for (const [code, count] of measures) figures[slots.measure(code)] = count;
  for (const [key, entry] of entries) enter(ruleSet, figures, rowOf(edition, key).index, entry);
  for (const { row, value } of computed) {
    const { kind } = entries.get(row.key) ?? absent;
    if (kind === 'formula' || kind === 'blank') figures[slots.part(row.index, 'value')] = value(figures);
  }
  return {
    slots: figures,
    value: (key) => figures[slots.part(rowOf(edition, key).index, 'value')] ?? NaN,
    computedValue: (key) => computedAt.get(rowOf(edition, key).index)?.value(figures) ?? NaN,
  };
}

/** Puts an entry into the slots of its row. A figure that is not of its row's type, range or code is of no use to rules. */
function enter({ slots, sound }: RuleSet, figures: Float64Array, index: number, entry: Entry): void {
  if (entry.kind === 'absent') return;
  const number = statedNumber(entry);
  const parts = entry.kind === 'stated' && 'parts' in entry.reading ? entry.reading.parts : undefined;
  figures[slots.raw(index)] = number;
  figures[slots.part(index, 'numerator')] = parts?.numerator ?? NaN;
  figures[slots.part(index, 'denominator')] = parts?.denominator ?? NaN;
  figures[slots.part(index, 'given')] = entry.kind === 'stated' || entry.kind === 'foreign' ? 1 : 0;
  const isSound = (sound[index] ?? []).every((check) => check(figures));
  figures[slots.part(index, 'value')] = isSound ? number : NaN;
}
