import fc from 'fast-check';
import { editions } from '../../src/core/catalogue';
import type { Row } from '../../src/core/catalogue';
import sample from '../../src/cli/samples/ben-tre-2022.json';

/** What was typed into the forms of one report; a row that is not named is blank, or holds its formula. */
export interface TypedReport {
  readonly figures: ReadonlyMap<string, number | string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly tasks: readonly Record<
    'section' | 'no' | 'content' | 'result' | 'time' | 'lead' | 'support' | 'assessment',
    string
  >[];
  readonly period: 'Q1' | '6T' | 'Q3' | 'N';
}

const [shipped] = editions();
if (!shipped) throw new Error('no edition');
export const edition = shipped;

type Typed = number | string | undefined;

/** Figures as filed, with the faults that people make: blanks, text, decimals, signs, zeros, other rows' values. */
function figure(row: Row): fc.Arbitrary<Typed> {
  const filed = filedNumber(row);
  const oneIn = (weight: number, arbitrary: fc.Arbitrary<Typed>): fc.WeightedArbitrary<Typed> => ({
    weight,
    arbitrary,
  });
  if (row.type === 'heading') return fc.oneof(oneIn(40, fc.constant(undefined)), oneIn(1, fc.constantFrom(3, 'x')));
  const right = row.formula ? undefined : filed;
  return fc.oneof(
    oneIn(60, fc.constant(right)),
    oneIn(row.formula ? 12 : 0, fc.constantFrom(filed, filed + 1, filed / 2, Math.floor(filed))),
    oneIn(4, fc.constant(undefined)),
    // In a computed row a space is an emptied formula: the value that stands in for it is unknown to formulas.
    oneIn(3, fc.constantFrom('1.762', '99,1', '100%', '12 văn bản', 'x', row.formula ? 'x' : ' ')),
    oneIn(3, fc.constant(0)),
    oneIn(3, fc.integer({ min: 0, max: 2000 })),
    oneIn(2, fc.constantFrom(1.8, 0.5, 33.33, 12.345, 99.95)),
    oneIn(1, fc.integer({ min: -20, max: -1 })),
    oneIn(1, fc.integer({ min: 101, max: 400 })),
  );
}

function filedNumber(row: Row): number {
  const filed = (sample.values as Record<string, string | undefined>)[row.key] ?? '100'; // only 3:3.4 has none
  const [figures = ''] = /[\d.,]+/.exec(filed) ?? [];
  return row.type === 'percent' ? Number(figures.replace(',', '.')) : Number(figures.replace(/[.,]/g, ''));
}

const notes = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('Đã giải trình', 'chưa đến hạn', ' ') },
);

const tasks = fc
  .record({
    kept: fc.array(fc.boolean(), { minLength: sample.tasks.length, maxLength: sample.tasks.length }),
    keepsAll: fc.boolean(),
    status: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('Đang thực hiện', 'Chưa thực hiện', 'đã hoàn thành', 'HT', '') },
    ),
    at: fc.nat({ max: sample.tasks.length - 1 }),
    no: fc.constantFrom(undefined, 'a', '1.1', ''),
    content: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant('') }),
  })
  .map(({ kept, keepsAll, status, at, no, content }) =>
    sample.tasks
      .map((task, place) =>
        place === at
          ? { ...task, assessment: status ?? task.assessment, no: no ?? task.no, content: content ?? task.content }
          : task,
      )
      .filter((_, place) => keepsAll || kept[place] === true),
  );

export const typedReport: fc.Arbitrary<TypedReport> = fc
  .tuple(
    fc.tuple(...edition.rows.map(figure)),
    fc.tuple(...edition.rows.map(() => notes)),
    tasks,
    fc.constantFrom('Q1', '6T', 'Q3', 'N', 'N'),
  )
  .map(([figures, said, list, period]) => ({
    figures: named(figures),
    notes: named(said),
    tasks: list,
    period,
  }));

function named<T>(values: readonly (T | undefined)[]): ReadonlyMap<string, T> {
  const rows = edition.rows;
  return new Map(
    values.flatMap((value, place): [string, T][] => (value === undefined ? [] : [[rows[place]?.key ?? '', value]])),
  );
}

/** The report as filed: plain digits as numbers, everything else as the text that was typed. */
export const filedReport: TypedReport = {
  figures: new Map(
    Object.entries(sample.values).map(([key, value]) => [key, /^\d+$/.test(value) ? Number(value) : value]),
  ),
  notes: new Map(Object.entries(sample.notes)),
  tasks: sample.tasks,
  period: 'N',
};
