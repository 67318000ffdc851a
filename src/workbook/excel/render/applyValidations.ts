import type { PlanValidation } from '../../../core/layout/SheetPlan';
import type { SheetRanges } from '../host/SheetRanges';
import { validationAreas } from './validationAreas';

/** Gives each area the validation that the plan has last for it. */
export function applyValidations(ranges: SheetRanges, validations: readonly PlanValidation[]): void {
  for (const { area, validation } of validationAreas(validations)) apply(ranges, ranges.at(area), validation);
}

/** What Excel asks, and how it puts it; blanks are never refused. */
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
 * Items of a list travel as one text that Excel splits on commas, whatever the locale.
 * https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
 */
function ruleOf(ranges: SheetRanges, validation: PlanValidation): Excel.DataValidationRule {
  if (validation.kind === 'list') {
    if (validation.items.some((item) => item.includes(',')))
      throw new RangeError(`${validation.range}: an item of a list holds a comma.`);
    return { list: { inCellDropDown: true, source: validation.items.join(',') } };
  }
  if (validation.kind === 'listFrom') return { list: { inCellDropDown: true, source: ranges.at(validation.source) } };
  const { kind, min, max } = validation;
  const bounds: Excel.BasicDataValidation =
    max === undefined
      ? { formula1: min, operator: 'GreaterThanOrEqualTo' }
      : { formula1: min, formula2: max, operator: 'Between' };
  return kind === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}
