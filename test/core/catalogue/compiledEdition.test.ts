import { loadShipped } from '../../../src/core/catalogue/loadShipped';
import { compileEdition, restoreEdition } from '../../../src/core/catalogue/compiledEdition';
import type { CompiledEdition } from '../../../src/core/catalogue/compiledEdition';

const shipped = loadShipped().map((edition) => [edition.id, edition] as const);

describe('an edition that a build compiled', () => {
  test.each(shipped)('%s is restored from JSON as it was loaded', (_, edition) => {
    const text = JSON.stringify(compileEdition(edition));
    expect(restoreEdition(JSON.parse(text) as CompiledEdition)).toEqual(edition); // written one line above
  });

  test.each(shipped)('%s holds the same row in its list, in its form and under its key', (_, edition) => {
    const { rows, row, forms } = restoreEdition(compileEdition(edition));
    for (const one of rows) expect(row.get(one.key)).toBe(one);
    expect(row.size).toBe(rows.length);
    expect(forms.flatMap((form) => form.rows)).toEqual(rows);
    expect(rows.map(({ index }) => index)).toEqual(rows.map((_one, place) => place));
  });
});
