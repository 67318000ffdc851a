import {
  AddDataValidationMutation,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
  UpdateDataValidationMutation,
} from '../univer/univerPackages';
import { intersection, rect, type Rect, without } from './Rect';
import type { Sheet } from './Sheet';

export const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const; // prettier-ignore
export type Operator = (typeof OPERATORS)[number];

export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export type ValidationKind = 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time' | 'list' | 'custom';

/** A data validation in Excel's terms, for any number of cells. */
export interface Validation {
  readonly kind: ValidationKind;
  readonly operator: Operator;
  /** A number as text, a formula with its `=`, or for lists the items joined by commas. */
  readonly formula1: string;
  readonly formula2: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: (typeof ALERT_STYLES)[number];
    readonly title: string;
    readonly message: string;
  };
}

export interface PlacedValidation extends Validation {
  readonly areas: readonly Rect[];
}

const TYPES: Readonly<Record<ValidationKind, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
};
const OPERATOR_CODES: Readonly<Record<Operator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

let next = 1;

/** All validations of a sheet. Univer stores them and moves them with rows. */
export function listValidations(sheet: Sheet): readonly PlacedValidation[] {
  return rulesOf(sheet).map((rule) => ({ ...fromUniver(rule), areas: rule.ranges.map(areaOf) }));
}

/** The validation that all cells of a block share; null for none, undefined for a mixture. */
export function validationAt(sheet: Sheet, area: Rect): Validation | null | undefined {
  const touching = rulesOf(sheet).filter((rule) => rule.ranges.some((range) => intersection(areaOf(range), area)));
  const [rule] = touching;
  if (!rule) return null;
  const covers = rule.ranges.some((range) => {
    const common = intersection(areaOf(range), area);
    return common?.startRow === area.startRow && common.endRow === area.endRow && common.startColumn === area.startColumn && common.endColumn === area.endColumn; // prettier-ignore
  });
  return touching.length === 1 && covers ? fromUniver(rule) : undefined;
}

/** Sets the validation of a block, replacing the prior ones of its cells. */
export function setValidation(sheet: Sheet, areas: readonly Rect[], validation: Validation): void {
  for (const area of areas) clearValidation(sheet, area);
  const uid = `validation${next++}-${sheet.id}`;
  const rule: ISheetDataValidationRule = { uid, ranges: areas.map((area) => ({ ...area })), ...toUniver(validation) };
  sheet.run(AddDataValidationMutation.id, { rule });
}

export function clearValidation(sheet: Sheet, area: Rect): void {
  for (const rule of rulesOf(sheet)) {
    const ranges = rule.ranges.map(areaOf);
    const left = ranges.flatMap((range) => without(range, area));
    if (left.length === ranges.length && left.every((range, index) => range === ranges[index])) continue;
    if (left.length === 0) sheet.run(RemoveDataValidationMutation.id, { ruleId: rule.uid });
    else
      sheet.run(UpdateDataValidationMutation.id, {
        ruleId: rule.uid,
        payload: { type: 1, payload: left.map((range) => ({ ...range })) }, // UpdateRuleType.RANGE
      });
  }
}

function rulesOf(sheet: Sheet): readonly ISheetDataValidationRule[] {
  return sheet.engine.injector.get(SheetDataValidationModel).getRules(sheet.engine.unitId, sheet.id);
}

function areaOf(range: Rect): Rect {
  return rect(range.startRow, range.startColumn, range.endRow, range.endColumn);
}

function fromUniver(rule: ISheetDataValidationRule): Validation {
  const kind = (Object.entries(TYPES) as [ValidationKind, string][]).find(([, type]) => type === rule.type)?.[0];
  const operator = OPERATORS.find((name) => OPERATOR_CODES[name] === rule.operator);
  return {
    kind: kind ?? 'custom',
    operator: operator ?? 'Between',
    formula1: rule.formula1 ?? '',
    formula2: rule.formula2 ?? '',
    inCellDropDown: rule.showDropDown ?? true,
    ignoreBlanks: rule.allowBlank ?? true,
    prompt: { showPrompt: rule.showInputMessage ?? true, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
    errorAlert: {
      showAlert: rule.showErrorMessage ?? true,
      style: ALERT_STYLES.find((style) => STYLES[style] === rule.errorStyle) ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
  };
}

function toUniver(validation: Validation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  // Univer compares whatever has an operator, and no code lies between the text of a list and nothing.
  const isCompared = validation.kind !== 'list' && validation.kind !== 'custom';
  return {
    type: TYPES[validation.kind],
    ...(isCompared && { operator: OPERATOR_CODES[validation.operator] }),
    formula1: validation.formula1,
    formula2: validation.formula2,
    showDropDown: validation.inCellDropDown,
    allowBlank: validation.ignoreBlanks,
    showInputMessage: validation.prompt.showPrompt,
    promptTitle: validation.prompt.title,
    prompt: validation.prompt.message,
    showErrorMessage: validation.errorAlert.showAlert,
    errorStyle: STYLES[validation.errorAlert.style],
    errorTitle: validation.errorAlert.title,
    error: validation.errorAlert.message,
  };
}
