import fc from 'fast-check';
import type { TaskField } from '../../../src/core/catalogue';
import type { ReportContent } from '../../../src/core/signoff';
import { edition } from '../../support/scannedSheets';

/** Letters that files and programs write in more than one way. */
const text = fc
  .array(fc.constantFrom('hoà', 'Sở', 'Nội vụ', '100%', '1.800', 'a', '"', '\\', '-', '=D8', '\u{1f600}'), {
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const texts = fc.array(text, { maxLength: 4 });

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  text,
);

export const taskFields: readonly TaskField[] = ['no', 'content', 'result', 'time', 'lead', 'support', 'assessment'];
const fields = fc.record(
  Object.fromEntries(taskFields.map((field) => [field, text])) as Record<TaskField, typeof text>, // one of each field
);

/** Some rows of the edition and some tasks, with whatever people write. */
export const content: fc.Arbitrary<ReportContent> = fc.record({
  edition: fc.constant(edition.id),
  unit: fc.constantFrom('UBND tỉnh Bến Tre', 'Sở Y tế'),
  period: fc.constantFrom('2022-N', '2023-6T'),
  rows: fc
    .subarray([...edition.rows], { minLength: 1 })
    .chain((rows) =>
      fc.tuple(
        ...rows.map(({ key }) =>
          fc.record({ key: fc.constant(key), value, isUnknown: fc.constant(false), note: text, printed: texts }),
        ),
      ),
    ),
  tasks: fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 })
    .chain((numbers) =>
      fc.tuple(...numbers.map((no) => fc.record({ key: fc.constant(`PL:I.${String(no)}`), fields, between: texts }))),
    ),
  forms: fc
    .subarray(
      edition.forms.map(({ id }) => id),
      { minLength: 1 },
    )
    .chain((ids) =>
      fc.tuple(
        ...ids.map((form) =>
          fc.record({ form: fc.constant(form), head: texts, others: fc.array(texts, { maxLength: 3 }) }),
        ),
      ),
    ),
});
