import type { Match } from './candidates';
import type { Entry } from './entries';
import { isAmount, isFigure } from './figures';
import type { PartResult } from './recognisePart';

/** From this share on, figures in lines without names are the habit of a part. */
const habit = 0.8;
const fewest = 3;

/**
 * Returns a predicate: true if it is doubtful in which line a row's figure is. The line of the figure has no name; or
 * the row is blank and unnumbered lines with figures follow; or figures of the part have moved by a line, so that a
 * heading has one.
 */
export function isLineUnclear(part: PartResult): (match: Match) => boolean {
  const { matches, unmatched, entries } = part;
  const filled = matches.filter((match) => figureOf(match) !== undefined);
  const nameless = filled.filter(isNameless);
  const isLeft = unmatched.some(({ name, code }) => name === '' && code.text === '');
  const isHabit = nameless.length >= fewest && nameless.length >= habit * filled.length && !isLeft;
  const haveMoved = figuresHaveMoved(part);
  const next = new Map(entries.map((entry, index) => [entry, entries[index + 1]]));
  return (match) => {
    if (haveMoved) return true;
    if (figureOf(match)) return isNameless(match) && !isHabit;
    const last = match.entries.at(-1);
    const below = last && next.get(last);
    return below !== undefined && below.code.codes.length === 0 && unmatched.includes(below);
  };
}

function figureOf({ entries }: Match): Entry | undefined {
  return entries.find(({ figure }) => figure !== undefined);
}

function isNameless(match: Match): boolean {
  const holder = figureOf(match);
  return holder !== undefined && holder.name === '' && holder.code.text === '';
}

/** True if a heading has a figure and a row next to it has none, which shows that figures have moved. */
function figuresHaveMoved({ matches }: PartResult): boolean {
  const inOrder = [...matches].sort((a, b) => (a.entries[0]?.line.at ?? 0) - (b.entries[0]?.line.at ?? 0));
  return inOrder.some(({ row, entries }, index) => {
    const isFilled = entries.some(({ figure }) => figure !== undefined && isFigure(figure) && isAmount(figure));
    if (row.type !== 'heading' || !isFilled) return false;
    return [inOrder[index - 1], inOrder[index + 1]].some(
      (neighbour) => neighbour !== undefined && neighbour.row.type !== 'heading' && !figureOf(neighbour),
    );
  });
}
