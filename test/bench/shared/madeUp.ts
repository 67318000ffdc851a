import type { Edition } from '../../../src/core/catalogue';
import { load } from '../../../src/core/catalogue/load';
import type { EditionFiles } from '../../../src/core/catalogue/load';
import appendix from '../../../src/core/catalogue/editions/cv581-2022/PL.json';
import shipped from '../../../src/core/catalogue/editions/cv581-2022/edition.json';

const formCount = 100;
const groupsPerForm = 10;
const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * An edition of 10,000 rows and 10,000 rules: a hundred forms of ten groups, each group a total over nine parts.
 * A thousand rules are totals, five thousand ask a count to be whole, four thousand compare a row with its neighbour.
 */
export function madeUp(): Edition {
  const forms = Array.from({ length: formCount }, (_, index) => form(`F${String(index + 1)}`));
  const files: EditionFiles = { edition: { ...shipped, forms: forms.map(({ id }) => id), rowRules }, forms, appendix };
  const loaded = load(JSON.parse(JSON.stringify(files)) as EditionFiles); // built above
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
  return loaded.edition;
}

const rowRules = [
  { suffix: 'type', for: { types: ['count'], filled: false }, all: ['floor([.]) = [.]', '[.] >= 0'], severity: 'fix' },
  { suffix: 'total', for: { formula: 'total' }, all: ['[.] = {formula}'], severity: 'fix' },
];

function form(id: string): { readonly id: string } & Readonly<Record<string, unknown>> {
  const groups = Array.from({ length: groupsPerForm }, (_, index) => String(index + 1));
  return {
    id,
    tab: id,
    label: { vi: id, en: id },
    title: id,
    rows: groups.flatMap((group) => [
      {
        code: group,
        name: `Tổng ${group}`,
        unit: 'Văn bản',
        type: 'count',
        tag: 'computed',
        formula: parts.map((part) => `[${group}.${String(part)}]`).join(' + '),
      },
      ...parts.map((part) => ({
        code: `${group}.${String(part)}`,
        name: `Dòng ${group}.${String(part)}`,
        unit: 'Văn bản',
        tag: 'flow',
        type: part % 2 === 1 ? 'count' : 'money',
      })),
    ]),
    rules: groups.flatMap((group) =>
      parts
        .filter((part) => part % 2 === 0)
        .map((part) => ({
          id: `${id}.${group}.${String(part)}-part`,
          all: [`[${group}.${String(part)}] <= [${group}.${String(part - 1)}]`],
          severity: 'explain',
        })),
    ),
  };
}
