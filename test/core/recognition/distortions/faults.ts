import type { CodeFaults } from './codes';
import type { LineFaults } from './lines';
import type { NameFaults } from './names';
import type { Random } from './Random';
import type { Column, TableFaults } from './table';

/** What is wrong with a report, and how much. */
export interface Faults {
  readonly forms: 'all' | 'some';
  /** All forms below each other in one sheet. */
  readonly together: boolean;
  readonly tabsNamed: boolean;
  readonly title: 'full' | 'label' | 'title' | 'none';
  readonly encoding: 'NFC' | 'NFD' | 'TCVN3' | 'VNI';
  readonly codes: CodeFaults;
  readonly names: NameFaults;
  readonly lines: LineFaults;
  readonly table: TableFaults;
}

export const noFaults: Faults = {
  forms: 'all',
  together: false,
  tabsNamed: true,
  title: 'full',
  encoding: 'NFC',
  codes: { lost: 0, dotted: 0, asNumbers: false, asDates: 0, slips: 0, before: 0 },
  names: { abbreviated: 0, shortened: 0, slips: 0, spaces: 0 },
  lines: { missing: 0, headingsDropped: 0, swapped: 0, extra: 0, split: 0, countedAnew: false },
  table: { moved: false, inserted: [], header: 'two lines', numbered: false, mergedRepeated: false, pageLength: 0 },
};

/** Several faults by chance, each as strong as it is in files that officials still read without asking. */
export function faultsOf(random: Random): Faults {
  const others: Column[] = (['before', 'office', 'blank'] as const).filter(() => random.chance(0.2));
  return {
    forms: random.chance(0.7) ? 'all' : 'some',
    together: random.chance(0.4),
    tabsNamed: random.chance(0.4),
    title: random.pick(['full', 'full', 'label', 'title', 'none']),
    encoding: random.pick(['NFC', 'NFC', 'NFC', 'NFD', 'TCVN3', 'VNI']),
    codes: {
      lost: random.chance(0.12) ? 1 : random.strength(0.3, 0.5),
      dotted: random.strength(0.5, 1),
      asNumbers: random.chance(0.2),
      asDates: random.strength(0.2, 0.5),
      slips: random.strength(0.3, 0.2),
      before: random.chance(0.1) ? 1 : 0,
    },
    names: {
      abbreviated: random.strength(0.5, 0.6),
      shortened: random.strength(0.3, 0.3),
      slips: random.strength(0.5, 0.04),
      spaces: random.strength(0.4, 0.1),
    },
    lines: {
      missing: random.strength(0.4, 0.2),
      headingsDropped: random.strength(0.2, 1),
      swapped: random.strength(0.2, 0.15),
      extra: random.strength(0.4, 0.15),
      split: random.strength(0.4, 0.3),
      countedAnew: random.chance(0.06),
    },
    table: {
      moved: random.chance(0.3),
      inserted: others,
      // Two columns of figures without a header are told apart by nobody.
      header: others.includes('before')
        ? random.pick(['two lines', 'one line'])
        : random.pick(['two lines', 'one line', 'none']),
      numbered: random.chance(0.2),
      mergedRepeated: random.chance(0.2),
      pageLength: random.chance(0.3) ? random.between(8, 25) : 0,
    },
  };
}
