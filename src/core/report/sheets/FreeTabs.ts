/** Longest tab that Excel takes. */
const longest = 31;

/** Chooses tabs that are free: `BM1`, where taken `BM1 2022-6T`, then `BM1 2022-6T (2)`. Excel ignores case in tabs. */
export class FreeTabs {
  private readonly taken: Set<string>;

  constructor(
    taken: readonly string[],
    private readonly period: string,
  ) {
    this.taken = new Set(taken.map(foldTab));
  }

  take(wanted: string): string {
    const tab = this.candidates(wanted).find((candidate) => !this.taken.has(foldTab(candidate)));
    if (tab === undefined) throw new Error(`no free tab for ${wanted}`);
    this.taken.add(foldTab(tab));
    return tab;
  }

  private candidates(wanted: string): readonly string[] {
    const withPeriod = `${wanted} ${this.period}`;
    const numbered = Array.from({ length: 500 }, (_, index) => {
      const ending = ` (${String(index + 2)})`;
      return withPeriod.slice(0, longest - ending.length) + ending;
    });
    return [wanted, withPeriod.slice(0, longest), ...numbered];
  }
}

function foldTab(tab: string): string {
  return tab.normalize('NFC').toLowerCase();
}
