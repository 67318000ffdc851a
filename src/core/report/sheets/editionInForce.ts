import { editions } from '../../catalogue';
import type { Edition, Text, ThirdQuarter } from '../../catalogue';
import { longestUnit } from '../../layout/identity';
import { dataTo, formatPeriod, parsePeriod } from '../../period';
import type { Period } from '../../period';

export { formatPeriod, longestUnit, parsePeriod };
export type { Edition, Period, ThirdQuarter };

/** The edition for a report of a period, with cautions for the user. */
export interface ChosenEdition {
  readonly edition: Edition;
  readonly cautions: readonly Text[];
  /** The period ends before the edition came into force. */
  readonly isEarly: boolean;
}

/** The newest edition in force at the end of a period; for older periods the oldest one, as nothing else is known. */
export function editionFor(period: Period): ChosenEdition {
  const end = isoDate(period);
  const known = [...editions()].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  const inForce = known.filter(({ inForce: { from, to } }) => from <= end && (to === undefined || end <= to));
  const edition = inForce.at(-1) ?? known[0];
  if (!edition) throw new Error('there is no edition');
  const cautions = edition.cautions.filter(({ periodsEndingAfter }) => end > periodsEndingAfter);
  return { edition, cautions: cautions.map(({ text }) => text), isEarly: end < edition.inForce.from };
}

function isoDate(period: Period): string {
  const { year, month, day } = dataTo(period);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
