import type { Match } from './candidates';
import type { Entry } from './entries';
import { isAmount, isFigure } from './figures';
import type { PartResult } from './recognisePart';

/** Where nearly all figures of a part stand below their names, that is its habit. */
const habit = 0.8;
const fewest = 3;

/**
 * Whether the line of a row's figure is doubtful: it has no name, or the row is blank and unnumbered lines with
 * figures follow, or figures of the part have moved by a line so that one stands beside a heading.
 */
export function isLineUnclear(part: PartResult): (match: Match) => boolean {
  const { matches, unmatched, entries } = part;
  const filled = matches.filter((match) => figureOf(match) !== undefined);
  const nameless = filled.filter(isNameless);
  const isLeft = unmatched.some(({ name, code }) => name === '' && code.text === '');
  const isHabit = nameless.length >= fewest && nameless.length >= habit * filled.length && !isLeft;
  const haveMoved = figuresHaveMoved(part);
  const next = new Map(entries.map((entry, place) => [entry, entries[place + 1]]));
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

/** A heading carries no figure. Beside one that has one, a row without is what figures that moved leave. */
function figuresHaveMoved({ matches }: PartResult): boolean {
  const inOrder = [...matches].sort((a, b) => (a.entries[0]?.line.at ?? 0) - (b.entries[0]?.line.at ?? 0));
  return inOrder.some(({ row, entries }, place) => {
    const isFilled = entries.some(({ figure }) => figure !== undefined && isFigure(figure) && isAmount(figure));
    if (row.type !== 'heading' || !isFilled) return false;
    return [inOrder[place - 1], inOrder[place + 1]].some(
      (beside) => beside !== undefined && beside.row.type !== 'heading' && !figureOf(beside),
    );
  });
}
