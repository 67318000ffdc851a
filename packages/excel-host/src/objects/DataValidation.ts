import { oneOf } from '../protocol/Arguments';
import { invalidArgument } from '../protocol/HostError';
import { describeClass, isHostObject } from '../protocol/HostObject';
import { isRecord } from '../protocol/wire';
import { formatAddress, quoteSheet } from '../model/address';
import { refuseUnless } from '../model/edit';
import { ALERT_STYLES, clearValidation, OPERATORS, setValidation, type Validation, validationAt, type ValidationKind } from '../model/Validations'; // prettier-ignore
import type { BatchContext } from './BatchContext';
import { flag } from './format';
import { RangeTarget } from './RangeTarget';

const KINDS: readonly ValidationKind[] = ['wholeNumber', 'decimal', 'textLength', 'date', 'time', 'list', 'custom'];

/** Excel's limits for the texts of a validation, in characters. */
const LIMITS = { title: 32, prompt: 255, error: 255, formula: 255 };

const PLAIN: Validation = {
  kind: 'custom',
  operator: 'Between',
  formula1: '',
  formula2: '',
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

export const dataValidation = describeClass<RangeTarget, BatchContext>({
  className: 'DataValidation',
  scalars: {
    type: { get: (range) => typeName(validationAt(range.sheet, range.area)) },
    rule: {
      get: (range) => ruleOf(validationAt(range.sheet, range.area)),
      set: (range, value) => change(range, readRule(value)),
    },
    prompt: {
      get: (range) => validationAt(range.sheet, range.area)?.prompt ?? null,
      set(range, value) {
        const { title, message } = texts(value, LIMITS.prompt);
        const showPrompt = isRecord(value) && value['showPrompt'] !== false;
        change(range, { prompt: { showPrompt, title, message } });
      },
    },
    errorAlert: {
      get: (range) => validationAt(range.sheet, range.area)?.errorAlert ?? null,
      set(range, value) {
        const { title, message } = texts(value, LIMITS.error);
        const alert = isRecord(value) ? value : {};
        const style = alert['style'] === undefined ? 'Stop' : oneOf(alert['style'], ALERT_STYLES);
        change(range, { errorAlert: { showAlert: alert['showAlert'] !== false, style, title, message } });
      },
    },
    ignoreBlanks: {
      get: (range) => validationAt(range.sheet, range.area)?.ignoreBlanks ?? null,
      set: (range, value) => change(range, { ignoreBlanks: flag(value) }),
    },
  },
  commands: {
    clear(range) {
      refuseUnless(range.sheet, null);
      clearValidation(range.sheet, range.area);
    },
  },
});

function change(range: RangeTarget, part: Partial<Validation>): void {
  refuseUnless(range.sheet, null);
  const current = validationAt(range.sheet, range.area);
  setValidation(range.sheet, [range.area], { ...PLAIN, ...current, ...part });
}

function typeName(validation: Validation | null | undefined): string {
  if (validation === null) return 'None';
  if (validation === undefined) return 'Inconsistent';
  return validation.kind.charAt(0).toUpperCase() + validation.kind.slice(1);
}

function ruleOf(validation: Validation | null | undefined): Record<string, unknown> | null {
  if (!validation) return validation === null ? {} : null;
  const { kind, operator, formula1, formula2 } = validation;
  if (kind === 'list') return { list: { inCellDropDown: validation.inCellDropDown, source: formula1 } };
  if (kind === 'custom') return { custom: { formula: formula1 } };
  const second = formula2 === '' ? {} : { formula2: numeric(formula2) };
  return { [kind]: { formula1: numeric(formula1), ...second, operator } };
}

function readRule(value: unknown): Partial<Validation> {
  const rule = isRecord(value) ? value : {};
  const kinds = KINDS.filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind] = kinds;
  const details = kind === undefined ? undefined : rule[kind];
  if (kind === undefined || kinds.length > 1 || !isRecord(details))
    throw invalidArgument('a rule has exactly one kind');
  if (kind === 'list') {
    const inCellDropDown = details['inCellDropDown'] !== false;
    return { kind, inCellDropDown, formula1: operand(details['source']), formula2: '' };
  }
  if (kind === 'custom') return { kind, formula1: operand(details['formula']), formula2: '' };
  const formula2 = details['formula2'] === undefined ? '' : operand(details['formula2']);
  return { kind, operator: oneOf(details['operator'], OPERATORS), formula1: operand(details['formula1']), formula2 };
}

function operand(value: unknown): string {
  if (isHostObject(value) && value.target instanceof RangeTarget)
    return `=${quoteSheet(value.target.sheet.name)}!${formatAddress(value.target.area, true)}`;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument('a validation lacks its formula');
  if (value.length > LIMITS.formula) throw invalidArgument(`a validation's formula has at most ${LIMITS.formula} characters`); // prettier-ignore
  return value;
}

function numeric(formula: string): number | string {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

function texts(value: unknown, limit: number): { title: string; message: string } {
  const record = isRecord(value) ? value : {};
  const title = typeof record['title'] === 'string' ? record['title'] : '';
  const message = typeof record['message'] === 'string' ? record['message'] : '';
  if (title.length > LIMITS.title) throw invalidArgument(`a title has at most ${LIMITS.title} characters`);
  if (message.length > limit) throw invalidArgument(`a message has at most ${limit} characters`);
  return { title, message };
}
