import type { PlanValidation } from '../../../core/layout/SheetPlan';
import type { SheetRanges } from '../host/SheetRanges';
import { validationAreas } from './validationAreas';

/** Sets the validations of a plan; if a cell has two, the later one counts. */
export function applyValidations(ranges: SheetRanges, validations: readonly PlanValidation[]): void {
  for (const { area, validation } of validationAreas(validations)) apply(ranges, ranges.at(area), validation);
}

/** Sets one validation; blank cells are always valid. */
function apply(ranges: SheetRanges, range: Excel.Range, validation: PlanValidation): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(ranges, validation);
  dataValidation.prompt = { showPrompt: true, ...validation.prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    style: validation.style === 'stop' ? 'Stop' : 'Warning',
    ...validation.error,
  };
}

/**
 * The rule of a validation. The items of a list are one text that Excel splits at commas in every locale. Throws a
 * RangeError if an item has a comma.
 * https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
 */
function ruleOf(ranges: SheetRanges, validation: PlanValidation): Excel.DataValidationRule {
  if (validation.kind === 'list') {
    if (validation.items.some((item) => item.includes(',')))
      throw new RangeError(`${validation.range}: an item of a list holds a comma.`);
    return { list: { inCellDropDown: true, source: validation.items.join(',') } };
  }
  if (validation.kind === 'listFrom') return { list: { inCellDropDown: true, source: ranges.at(validation.source) } };
  if (validation.kind === 'nothing') return { textLength: { formula1: 0, operator: 'EqualTo' } };
  const { kind, min, max } = validation;
  const bounds: Excel.BasicDataValidation =
    max === undefined
      ? { formula1: min, operator: 'GreaterThanOrEqualTo' }
      : { formula1: min, formula2: max, operator: 'Between' };
  return kind === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}
