import type { PlanCell, PlanContent, SheetPlan } from '../../../src/core/layout/SheetPlan';
import { formatArea } from '../../../src/core/base/address';
import { contentBlocks } from '../../../src/workbook/excel/render/contentBlocks';
import type { ContentBlock } from '../../../src/workbook/excel/render/contentBlocks';
import { linkAreas } from '../../../src/workbook/excel/render/linkAreas';
import { plannedCells } from '../../../src/workbook/excel/render/plannedCells';
import { samplePlan } from '../../support/samplePlan';

function planOf(cells: Readonly<Record<string, PlanContent>>, style = 'check'): SheetPlan {
  return samplePlan({ cells: Object.entries(cells).map(([at, content]): PlanCell => ({ at, content, style })) });
}

function blocksOf(plan: SheetPlan): readonly ContentBlock[] {
  return contentBlocks(plannedCells(plan));
}

test('each run of rows is one block; cells that are not planned stay empty', () => {
  const plan = planOf({
    B2: { kind: 'text', text: 'a' },
    D3: { kind: 'number', value: 7 },
    A9: { kind: 'formula', formula: '=D3' },
    B3: { kind: 'empty' },
  });
  expect(blocksOf(plan).map(({ area, formulas }) => [formatArea(area), formulas])).toEqual([
    ['B2:D3', [['a', '', ''], ['', '', 7]]],
    ['A9', [['=D3']]],
  ]); // prettier-ignore
});

test('number formats are those of the styles, General if a style has none', () => {
  const plan = samplePlan({
    cells: [
      { at: 'A1', style: 'code', content: { kind: 'text', text: '1.10' } },
      { at: 'B1', style: 'name', content: { kind: 'text', text: '1.10' } },
    ],
  });
  expect(blocksOf(plan)).toMatchObject([{ numberFormats: [['@', 'General']], formulas: [['1.10', "'1.10"]] }]);
});

test('a plan without cells gives no blocks', () => {
  expect(blocksOf(planOf({}))).toEqual([]);
});

test('an unknown cell or style throws a RangeError', () => {
  expect(() => blocksOf(planOf({ A0: { kind: 'empty' } }))).toThrow(RangeError);
  expect(() => blocksOf(planOf({ A1: { kind: 'empty' } }, 'nobody'))).toThrow(RangeError);
});

test('neighbouring links with one target are joined', () => {
  const to = (tab: string, cell: string): PlanContent => ({ kind: 'link', text: cell, tab, cell });
  const plan = planOf({ D1: to('BM4', 'D7'), D2: to('BM4', 'D7'), D3: to('BM4', 'D8'), D4: to("A'B", 'D8') });
  expect(linkAreas(plannedCells(plan)).map(({ area, target }) => [formatArea(area), target])).toEqual([
    ['D1:D2', "'BM4'!D7"],
    ['D3', "'BM4'!D8"],
    ['D4', "'A''B'!D8"],
  ]);
});
