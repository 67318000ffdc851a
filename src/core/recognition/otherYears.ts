import { yearOf } from './head';
import type { Part } from './parts';
import type { PartResult } from './recognisePart';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * Returns a predicate: true for parts of another year than the report's. If tabs or titles name several years, the
 * report is of the year in the title block, otherwise of the latest.
 */
export function otherYears(parts: readonly PartResult[], ofReport: number | null): (part: PartResult) => boolean {
  const named = new Map(parts.map(({ part }) => [part, yearIn(part)]));
  const all = new Set([...named.values()].filter((year) => year !== undefined));
  if (all.size < 2) return () => false;
  const own = ofReport !== null && all.has(ofReport) ? ofReport : Math.max(...all);
  return ({ part }) => (named.get(part) ?? own) !== own;
}

function yearIn({ page, lines }: Part): number | undefined {
  const inTab = new Set(page.tab.match(YEAR));
  return inTab.size === 1 ? Number([...inTab][0]) : yearOf(lines);
}
