import { tryMutant } from './tryMutant';

/** A few of what `npm run fuzz` tries, and always the same ones. */
const mutants = 200;

test(`${mutants} mutants of files and texts end with a reading or a refusal, and SheetJS reads the same figures`, async () => {
  const faults: string[] = [];
  const outcomes = new Set<string>();
  for (let number = 0; number < mutants; number += 1) {
    const trial = await tryMutant(581, number);
    outcomes.add(trial.outcome);
    faults.push(...trial.faults.map((fault) => `${number}: ${trial.made}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect([...outcomes]).toEqual(expect.arrayContaining(['read', 'damaged', 'texts']));
}, 300_000);
