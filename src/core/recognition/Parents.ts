import type { Row } from '../catalogue';
import type { Match } from './candidates';
import type { Entry } from './entries';
import type { Doubt } from './Recognition';
import type { PartResult } from './recognisePart';

/** Decides whether the lines above a row contradict that they are its parents. */
export class Parents {
  private readonly parts: readonly PartResult[];
  private readonly ofRow: ReadonlyMap<Match, Doubt | null>;
  private readonly twins: ReadonlySet<Row>;
  private readonly byKey: ReadonlyMap<string, readonly Match[]>;
  private readonly byEntry: ReadonlyMap<Entry, Match>;

  constructor(parts: readonly PartResult[], ofRow: ReadonlyMap<Match, Doubt | null>, twins: ReadonlySet<Row>) {
    this.parts = parts;
    this.ofRow = ofRow;
    this.twins = twins;
    const matches = parts.flatMap((part) => part.matches);
    const byKey = new Map<string, Match[]>();
    for (const match of matches) byKey.set(match.row.key, [...(byKey.get(match.row.key) ?? []), match]);
    this.byKey = byKey;
    this.byEntry = new Map(matches.flatMap((match) => match.entries.map((entry) => [entry, match] as const)));
  }

  /**
   * True if the lines above a row contradict the match. A row that shares its name with others is identified by its
   * parent alone, which must be above it beyond doubt. Any other row needs no parent, but a line above with the
   * parent's code and another name makes it a row of another table.
   */
  contradict({ row, entries }: Match, { entries: lines, part }: PartResult): boolean {
    const at = entries[0]?.line.at ?? 0;
    if (this.twins.has(row)) {
      const parents = row.parent === undefined ? [] : (this.byKey.get(row.parent) ?? []);
      const isAbove = (match: Match): boolean =>
        !this.isIn(match, part.page.tab) || (match.entries[0]?.line.at ?? 0) < at;
      return !parents.some((match) => this.ofRow.get(match) === null && isAbove(match));
    }
    return ancestorsOf(row).some((code) => this.isOfAnother(code, row.form, lines, at));
  }

  /** True if the last line above with the code is not the form's own row of that code. */
  private isOfAnother(code: string, form: string, lines: readonly Entry[], at: number): boolean {
    const claims = lines.filter((entry) => {
      const match = this.byEntry.get(entry);
      const isAnotherRow = match !== undefined && match.row.code !== code && match.code === 'same';
      return entry.line.at < at && !isAnotherRow && entry.code.codes.includes(code);
    });
    const last = claims.at(-1);
    if (!last) return false;
    const match = this.byEntry.get(last);
    return match?.row.form !== form || match.row.code !== code || this.ofRow.get(match) === 'nameDiffers';
  }

  private isIn(match: Match, tab: string): boolean {
    return this.parts.some(({ part, matches }) => part.page.tab === tab && matches.includes(match));
  }
}

/** The codes of a row's ancestors: `3` and `3.4` for `3.4.1`. */
function ancestorsOf({ code }: Row): readonly string[] {
  const levels = code.split('.');
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join('.'));
}
