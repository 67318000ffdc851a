import { formatAddress, parseAddress } from '@bieumau/excel-host/model/address';
import type { Operator, ValidationKind } from '@bieumau/excel-host/model/Validations';
import type { ValidationSnapshot } from '@bieumau/excel-host/Snapshot';
import type { Worksheet } from './FileLibrary';

type Model = Worksheet['dataValidations']['model'];
type LibraryValidation = NonNullable<Model[string]>;
type WithFormulae = Exclude<LibraryValidation, { type: 'any' }>;

const kinds: readonly (readonly [ValidationKind, WithFormulae['type']])[] = [
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['textLength', 'textLength'],
  ['date', 'date'],
  ['list', 'list'],
  ['custom', 'custom'],
];

const operators: readonly (readonly [Operator, NonNullable<WithFormulae['operator']>])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

export function addValidation(sheet: Worksheet, validation: ValidationSnapshot): void {
  const { areas, kind, operator, prompt, errorAlert } = validation;
  const [, type = 'custom'] = kinds.find(([ours]) => ours === kind) ?? [];
  const [, comparison] = operators.find(([ours]) => ours === operator) ?? [];
  const formulae = [validation.formula1, validation.formula2]
    .filter((text) => text !== '')
    .map((text) => fileFormula(text, kind));
  // The library writes the areas of this key unchanged.
  sheet.dataValidations.add(`range:${areas.map((area) => formatAddress(area)).join(' ')}`, {
    type,
    formulae,
    ...(type !== 'list' && type !== 'custom' && comparison && { operator: comparison }),
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    ...(prompt.title && { promptTitle: prompt.title }),
    ...(prompt.message && { prompt: prompt.message }),
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase(),
    ...(errorAlert.title && { errorTitle: errorAlert.title }),
    ...(errorAlert.message && { error: errorAlert.message }),
  });
}

function fileFormula(text: string, kind: ValidationKind): string | number {
  if (text.startsWith('=')) return text.slice(1);
  if (kind === 'list') return `"${text.replaceAll('"', '""')}"`;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

export function hostValidations(sheet: Worksheet): readonly ValidationSnapshot[] {
  // The library lists each area of a validation as a key of the same object.
  const areas = new Map<WithFormulae, string[]>();
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    if (!validation || validation.type === 'any') continue;
    areas.set(validation, [...(areas.get(validation) ?? []), key.replace(/^range:/, '')]);
  }
  return [...areas].map(([validation, addresses]) => hostValidation(validation, addresses));
}

function hostValidation(validation: WithFormulae, addresses: readonly string[]): ValidationSnapshot {
  const [kind = 'custom'] = kinds.find(([, theirs]) => theirs === validation.type) ?? [];
  const [operator = 'Between'] = operators.find(([, theirs]) => theirs === validation.operator) ?? [];
  const [formula1 = '', formula2 = ''] = validation.formulae.map((formula) => hostFormula(formula, kind));
  const style = (['Stop', 'Warning', 'Information'] as const).find(
    (style) => style.toLowerCase() === validation.errorStyle,
  );
  return {
    areas: addresses.map((address) => parseAddress(address)),
    kind,
    operator,
    formula1,
    formula2,
    inCellDropDown: true,
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: {
      showPrompt: validation.showInputMessage ?? false,
      title: validation.promptTitle ?? '',
      message: validation.prompt ?? '',
    },
    errorAlert: {
      showAlert: validation.showErrorMessage ?? false,
      style: style ?? 'Stop',
      title: validation.errorTitle ?? '',
      message: validation.error ?? '',
    },
  };
}

function hostFormula(formula: string | number | Date, kind: ValidationKind): string {
  if (typeof formula === 'number') return String(formula);
  if (formula instanceof Date) return String(formula.getTime() / 86_400_000 + 25_569);
  const items = kind === 'list' ? /^"([\s\S]*)"$/.exec(formula) : null;
  return items ? (items[1] ?? '').replaceAll('""', '"') : `=${formula}`;
}
