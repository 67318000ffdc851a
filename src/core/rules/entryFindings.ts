import type { Row, Suffix } from '../catalogue';
import { dateOfSerial } from '../base/excelSerial';
import { same } from '../base/rounding';
import { isExplained } from './Entry';
import type { Entry } from './Entry';
import type { Finding } from './Finding';
import { rowTarget } from './Target';

type Stated = Entry & { kind: 'stated' };

/** How the size of a figure compares with the figures around it. */
export interface FigureScale {
  /** Whether the figure is the serial of a date and dwarfs its form, see `isLikelyDate` of countScale. */
  readonly isLikelyDate: () => boolean;
  /** Whether all other counts of the group are below 1,000; only then is a serial of the two years conspicuous. */
  readonly isAmongSmall: () => boolean;
}

/** What is wrong with an entry by itself: text that must become a number, a doubtful number, a formula lost. */
export function entryFinding(row: Row, entry: Entry, computed: number, scale: FigureScale): Finding | undefined {
  if (entry.kind === 'foreign') return ownFormulaFinding(row, entry.formula);
  if (entry.kind === 'blank' && row.formula) return formulaLostFinding(row, computed);
  if (entry.kind === 'formula') return staleResultFinding(row, entry.result, computed);
  if (entry.kind !== 'stated' || row.type === 'heading') return undefined;
  const { reading } = entry;
  if (entry.isStarting) return startingFinding(row, entry);
  switch (reading.verdict) {
    case 'blank':
      return undefined;
    case 'clean':
      return (row.type === 'count' && likelyDateFinding(row, entry, scale)) || doubtFinding(row, entry, scale);
    case 'convert':
      return conversionFinding(row, entry, reading.value);
    case 'ambiguous': {
      const [first, ...others] = reading.readings;
      return conversionFinding(row, entry, first !== undefined && others.length === 0 ? first : null);
    }
    case 'unreadable':
      return conversionFinding(row, entry, null);
  }
}

function finding(row: Row, suffix: Suffix, rest: Omit<Finding, 'rule' | 'target' | 'explained'>): Finding {
  return { rule: `${row.form}.${row.code}-${suffix}`, target: rowTarget(row.key), explained: false, ...rest };
}

/** A percentage that Excel keeps as 0.1216 is a reading, too; other numbers are wrong figures, not unread text. */
function conversionFinding(row: Row, { typed, reading }: Stated, expected: number | null): Finding {
  const kind = typeof typed === 'string' || reading.verdict === 'convert' ? 'reading' : 'rule';
  const suffix = kind === 'rule' && row.type === 'code' ? 'code' : 'type';
  const detail = { type: 'reading', row: row.key, reading } as const;
  return finding(row, suffix, { kind, severity: 'fix', stated: typed, expected, detail });
}

/**
 * A count that Excel made of a typed fraction. It must be settled, because 46,274 inspected bodies look like any other
 * number where it is printed: another figure, or a note that confirms this one, after which a notice stays.
 */
function likelyDateFinding(row: Row, entry: Stated, { isLikelyDate }: FigureScale): Finding | undefined {
  const { reading, typed: stated } = entry;
  if (reading.verdict !== 'clean' || !isLikelyDate()) return undefined;
  const date = dateOfSerial(reading.value);
  if (!date) return undefined;
  const detail = { type: 'reading', row: row.key, reading: { ...reading, doubt: { kind: 'date', date } } } as const;
  const severity = isExplained(entry) ? 'notice' : 'fix';
  return finding(row, 'type', { kind: 'rule', severity, stated, expected: null, detail });
}

/** The finding of a doubtful reading; rules use the value as read until it is corrected. */
function doubtFinding(row: Row, entry: Stated, { isAmongSmall }: FigureScale): Finding | undefined {
  const { reading, typed: stated } = entry;
  if (reading.verdict !== 'clean' || !reading.doubt) return undefined;
  const { doubt } = reading;
  const detail = { type: 'reading', row: row.key, reading } as const;
  switch (doubt.kind) {
    case 'thousandth': {
      const found = { kind: 'rule', severity: 'explain', stated, expected: doubt.alternative, detail } as const;
      return { ...finding(row, 'type', found), explained: isExplained(entry) };
    }
    case 'fraction':
      return finding(row, 'range', { kind: 'rule', severity: 'notice', stated, expected: doubt.alternative, detail });
    case 'date':
      if (!isAmongSmall()) return undefined;
      return finding(row, 'type', { kind: 'rule', severity: 'notice', stated, expected: null, detail });
  }
}

/** A figure carried over from the prior period counts as blank until somebody confirms it. */
function startingFinding(row: Row, { typed }: Stated): Finding {
  const detail = { type: 'starting', row: row.key } as const;
  return finding(row, 'required', { kind: 'blank', severity: 'fix', stated: typed, expected: null, detail });
}

function ownFormulaFinding(row: Row, formula: string): Finding {
  const kind = row.formula ? 'structure' : 'reading';
  const detail = { type: 'ownFormula', row: row.key, formula } as const;
  return finding(row, row.formula?.kind ?? 'type', { kind, severity: 'fix', stated: formula, expected: null, detail });
}

/** Excel calculates anew; previews, and programs that do not calculate, show the stored result. */
function staleResultFinding(row: Row, stated: number | undefined, computed: number): Finding | undefined {
  if (stated === undefined || !row.formula || Number.isNaN(computed) || same(stated, computed)) return undefined;
  const detail = { type: 'staleResult', row: row.key } as const;
  const found = { kind: 'structure', severity: 'notice', stated, expected: computed, detail } as const;
  return finding(row, row.formula.kind, found);
}

/** A computed row whose formula was deleted is printed empty. A ratio over zero is empty anyway. */
function formulaLostFinding(row: Row, computed: number): Finding | undefined {
  if (!row.formula || Number.isNaN(computed)) return undefined;
  const detail = { type: 'formulaLost', row: row.key } as const;
  const found = { kind: 'structure', severity: 'fix', stated: null, expected: computed, detail } as const;
  return finding(row, row.formula.kind, found);
}
