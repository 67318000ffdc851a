import { appendixPlan } from '../../../src/core/layout';
import { columnNumber } from '../../../src/core/base/address';
import { scanAppendix } from '../../../src/core/layout/scanAppendix';
import { scanForm } from '../../../src/core/layout/scanForm';
import type { Cell } from '../../../src/core/base/CellContent';
import type { SheetBlock } from '../../../src/core/base/SheetBlock';
import type { PlanContent, SheetPlan } from '../../../src/core/layout/SheetPlan';
import { content, edition, formPlanOf, head, task } from '../../support/sheetPlans';

/** A plan as a workbook would store it. */
function stored({ cells }: SheetPlan): SheetBlock {
  const rows: (Cell[] | undefined)[] = [];
  for (const { at, content: planned } of cells) {
    const column = columnNumber(at.replace(/\d+/, '')) - 1;
    const row = (rows[Number(at.replace(/\D+/, '')) - 1] ??= []);
    row[column] = { content: storedContent(planned), numberFormat: 'General' };
  }
  const blank: Cell = { content: { kind: 'empty' }, numberFormat: 'General' };
  return {
    firstRow: 1,
    firstColumn: 1,
    cells: Array.from(rows, (row) => Array.from({ length: 8 }, (_, column) => row?.[column] ?? blank)),
  };
}

function storedContent(planned: PlanContent): Cell['content'] {
  if (planned.kind === 'link') return { kind: 'text', text: planned.text };
  return planned.kind === 'text' ? { kind: 'text', text: planned.text } : planned;
}

describe('sheets are read back as they were written', () => {
  test.each(edition.forms.map(({ id }) => id))(
    '%s is read back with the figure, note and formula of every row',
    (id) => {
      const form = edition.forms.find((one) => one.id === id)!;
      const figures = Object.fromEntries(form.rows.map((row, place) => [row.key, row.type === 'heading' ? '' : place]));
      const notes = Object.fromEntries(form.rows.map(({ key }) => [key, `Ghi chú của ${key}`]));
      const { rows, problems } = scanForm(form, stored(formPlanOf(id, content(figures, notes))));
      expect(problems).toEqual([]);
      form.rows.forEach((row, place) => {
        const found = rows.get(row.key);
        expect(found?.note).toBe(`Ghi chú của ${row.key}`);
        expect(found?.isOwnFormula).toBe(row.formula !== undefined);
        if (row.formula === undefined && row.type !== 'heading') {
          expect(found?.figure.content).toEqual({ kind: 'number', value: place });
        }
      });
    },
  );

  test('the tasks of an appendix are read back under their sections', () => {
    const tasks = [task('I', '1', 'A'), task('I', 'a', 'B'), task('VII', '1', 'C', 'Chưa thực hiện')];
    const { tasks: found, missingSections } = scanAppendix(edition.appendix, stored(appendixPlan(head, 'PL', tasks)));
    expect(missingSections).toEqual([]);
    expect(found.map(({ key, fields, isSubtask }) => [key, fields.content, fields.assessment, isSubtask])).toEqual([
      ['PL:I.1', 'A', 'Hoàn thành', false],
      ['PL:I.1.a', 'B', 'Hoàn thành', true],
      ['PL:VII.1', 'C', 'Chưa thực hiện', false],
    ]);
  });
});
