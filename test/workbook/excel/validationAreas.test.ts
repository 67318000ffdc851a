import type { PlanValidation } from '../../../src/core/layout/SheetPlan';
import { formatArea } from '../../../src/core/base/address';
import { validationAreas } from '../../../src/workbook/excel/render/validationAreas';

function validation(range: string, title = 'Mục 1'): PlanValidation {
  return {
    range,
    kind: 'whole',
    min: 0,
    style: 'warning',
    prompt: { title, message: '' },
    error: { title, message: '' },
  };
}

function areasOf(...validations: readonly PlanValidation[]): readonly string[] {
  return validationAreas(validations).map(({ area, validation: { prompt } }) => `${formatArea(area)} ${prompt.title}`);
}

test('equal validations of neighbouring cells are joined', () => {
  expect(areasOf(validation('D7'), validation('D8'), validation('D10'), validation('E7:E8'))).toEqual([
    'D7:E8 Mục 1',
    'D10 Mục 1',
  ]);
});

test('different validations stay separate', () => {
  expect(areasOf(validation('D7'), validation('D8', 'Mục 2'))).toEqual(['D7 Mục 1', 'D8 Mục 2']);
});

test('an invalid range throws a RangeError', () => {
  expect(() => areasOf(validation('D'))).toThrow(RangeError);
});
