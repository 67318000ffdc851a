import type { Row } from '../catalogue';
import { serialOf } from '../base/excelSerial';
import type { Figures } from '../expression';
import type { RuleSet } from './RuleSet';

/**
 * The serials that Excel keeps for what was typed as `9/9` or pasted as a date: the days of 2000 to 2035, whatever the
 * period of the report, because a report may be filled years later.
 */
const likely = {
  from: serialOf({ year: 2000, month: 1, day: 1 }) ?? NaN,
  to: serialOf({ year: 2035, month: 12, day: 31 }) ?? NaN,
};
/** A figure so many times the median of its form is out of scale. */
const outOfScale = 100;
/** A figure of a tenth at least vouches for the size of another. */
const vouching = 10;

/**
 * Whether a count is likely to be a date: a serial of those years that is more than a hundred times the median of the
 * other counts of its form. False where no other count is known, and where a related row is of its size: a true large
 * count seldom stands alone (dossiers and those of them in time).
 */
export function isLikelyDate(row: Row, ruleSet: RuleSet, figures: Figures): boolean {
  const { edition, slots } = ruleSet;
  const valueOf = ({ index }: Row): number => figures[slots.part(index, 'value')] ?? NaN;
  const own = figures[slots.raw(row.index)] ?? NaN;
  if (!isSerial(own)) return false;
  const others = edition.rows.filter((other) => other.form === row.form && other !== row && other.type === 'count');
  const counts = others.map(valueOf).filter((count) => !Number.isNaN(count));
  if (counts.length === 0 || own <= outOfScale * median(counts)) return false;
  const compared = comparedWith(row, ruleSet);
  return !edition.rows.some((other) => {
    const isRelated = compared.has(other.key) || isOfGroup(other, row);
    const size = valueOf(other);
    return isRelated && size * vouching >= own && (compared.has(other.key) || !isSerial(size));
  });
}

/**
 * Whether all other counts of a row's group are below 1,000 or missing; of its form, where the row is the only count of
 * its group.
 */
export function isAmongSmall(row: Row, { edition, slots }: RuleSet, figures: Figures): boolean {
  const counts = edition.rows.filter((other) => other.form === row.form && other !== row && other.type === 'count');
  const group = counts.filter((other) => isOfGroup(other, row));
  return (group.length > 0 ? group : counts)
    .map(({ index }) => figures[slots.raw(index)] ?? NaN)
    .every((count) => Number.isNaN(count) || count < 1000);
}

/** The other rows that some rule compares a row with. */
function comparedWith(row: Row, { edition }: RuleSet): ReadonlySet<string> {
  const rules = edition.rules.filter(({ rows }) => rows.includes(row.key));
  return new Set(rules.flatMap(({ rows }) => rows).filter((key) => key !== row.key));
}

function isOfGroup(other: Row, row: Row): boolean {
  return other.parent === row.parent && other.form === row.form && other !== row;
}

function isSerial(figure: number): boolean {
  return Number.isInteger(figure) && figure >= likely.from && figure <= likely.to;
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
