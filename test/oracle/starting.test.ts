import { carriedOverFormula } from '../../src/core/layout/carriedOver';
import { sheetWords } from '../../src/core/presentation/messages';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { formPositions } from '../../src/core/layout/positions';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { recalculate } from './libreOffice';
import { edition } from '../support/randomReport';

type Content = SheetPlan['cells'][number]['content'];
const number = (value: number): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', text: value });
const empty: Content = { kind: 'empty' };

const label = `? ${sheetWords.verdicts.startingValue}`;
const own = 'own verdict';

/** The prior figure, the current cell, the Ghi chú, and the text of the check column. */
const lines: readonly (readonly [earlier: number, figure: Content, note: Content, shown: string])[] = [
  [12, number(12), empty, label],
  [12, number(13), empty, own],
  [12, empty, empty, own],
  [0, number(0), empty, label],
  // A blank cell equals zero, but is not a carried-over zero.
  [0, empty, empty, own],
  [12, text('12'), empty, own],
  [12, number(12), text('không đổi'), own],
  [12, number(12), text(' - '), label],
  [-3.5, number(-3.5), empty, label],
  [99.07, number(99.07), empty, label],
];

test('LibreOffice shows the label of a carried-over figure until the figure is changed or explained', async () => {
  const cells = lines.flatMap(([earlier, figure, note], index) => {
    const row = index + 1;
    const at = { figure: `D${row}`, note: `E${row}` };
    const formula = carriedOverFormula(`="${own}"`, at, earlier, sheetWords.verdicts);
    return [
      { at: at.figure, content: figure, style: 'plain' },
      { at: at.note, content: note, style: 'plain' },
      { at: `F${row}`, content: { kind: 'formula', formula } as const, style: 'plain' },
    ];
  });
  const workbook = await FileWorkbook.create();
  const margins = { top: 20, bottom: 20, left: 20, right: 20 };
  await workbook.insert([
    {
      tab: 'A',
      identity: 'x',
      styles: { plain: {} },
      cells,
      merges: [],
      columnWidths: [],
      rowHeights: [],
      validations: [],
      conditionalFormats: [],
      protection: { formatCells: true, formatColumns: true, formatRows: true, insertRows: true },
      page: { paper: 'A4', orientation: 'portrait', margins, printArea: 'A1:F10' },
    },
  ]);
  const [calculated] = await recalculate([await workbook.save()]);
  const shown = lines.map((_, index) => calculated?.get('A')?.get(`F${String(index + 1)}`));
  expect(shown).toEqual(lines.map(([, , , expected]) => expected));
}, 120_000);

test('the rule sheet counts the carried-over figures that nobody has confirmed', async () => {
  const workbook = await FileWorkbook.create();
  const starting = (key: string): number | undefined => ({ 'BM5:1.1': 26, 'BM5:1.2': 615, 'BM4:2.2': 9 })[key];
  const content = {
    figure: starting,
    carriedOver: starting,
    overFormula: () => false,
    note: () => undefined,
    tasks: [],
  };
  const report = {
    edition,
    period: { year: 2023, kind: 'Q1' },
    unit: 'UBND tỉnh A',
    forms: ['BM4', 'BM5'],
    content,
  } as const;
  await workbook.insert(plansOf(report, [], () => 'x'));
  await workbook.write([{ tab: 'BM5', cell: placeOf('BM5:1.2'), content: { kind: 'number', value: 616 } }]);
  const [calculated] = await recalculate([await workbook.save()]);
  const cells = [...(calculated?.get('Kiểm tra') ?? [])];
  const label = cells.find(([, value]) => value === sheetWords.rules.counts.starting)?.[0] ?? '';
  const row = Number(label.replace(/^[A-Z]+/, ''));
  const count = cells.find(([at, value]) => typeof value === 'number' && Number(at.replace(/^[A-Z]+/, '')) === row); // prettier-ignore
  expect(count?.[1]).toBe(2);
}, 120_000);

function placeOf(key: string): string {
  const form = edition.forms.find(({ id }) => key.startsWith(`${id}:`))!;
  return `D${String(formPositions(form).rowOf.get(key))}`;
}
