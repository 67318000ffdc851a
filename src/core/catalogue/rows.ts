import { operands } from '../expression';
import type { Expression } from '../expression';
import { foldText } from '../base/foldText';
import type { Formula, Row, RowKey } from './Edition';
import type { Resolver } from './resolve';
import type { RawForm, RawRow } from './schema';

/** Returns the rows of a form in print order; `first` is the index of its first row among all rows of the edition. */
export function rowsOf(form: RawForm, first: number, resolver: Resolver): readonly Row[] {
  const codes = new Set(form.rows.map((row) => row.code));
  const seen = new Set<string>();
  return form.rows.map((raw, position) => {
    const where = `${form.id}.${raw.code}`;
    checkShape(raw, where, resolver);
    const parent = raw.code.includes('.') ? raw.code.slice(0, raw.code.lastIndexOf('.')) : undefined;
    if (parent !== undefined && !codes.has(parent)) resolver.refuse(where, `its parent ${parent} does not exist`);
    if (seen.has(raw.code)) resolver.refuse(where, 'the code stands twice');
    seen.add(raw.code);
    return {
      index: first + position,
      key: keyOf(form.id, raw.code),
      form: form.id,
      code: raw.code,
      parent: parent === undefined ? undefined : keyOf(form.id, parent),
      level: raw.code.split('.').length,
      name: raw.name,
      spellings: [raw.name, `${raw.name} ${raw.hint ?? ''}`].map(foldText),
      hint: raw.hint,
      unit: raw.unit,
      type: raw.type,
      decimals: raw.decimals,
      tag: raw.tag,
      formula: raw.formula === undefined ? undefined : formulaOf(raw.formula, form.id, where, resolver),
      codes: raw.codes ?? [],
    };
  });
}

/** Returns the key of a row: `BM4:1.5` for the form `BM4` and the code `1.5`. */
export function keyOf(form: string, code: string): RowKey {
  return `${form}:${code}`;
}

/** Returns the form of a row's key: `BM4` for `BM4:1.5`. */
export function formOf(key: RowKey): string {
  return key.slice(0, key.indexOf(':'));
}

/** Returns the code of a row's key: `1.5` for `BM4:1.5`. */
export function codeOf(key: RowKey): string {
  return key.slice(key.indexOf(':') + 1);
}

function checkShape(raw: RawRow, where: string, resolver: Resolver): void {
  const heading = raw.type === 'heading';
  if (heading !== (raw.unit === undefined)) resolver.refuse(where, 'a row has a unit unless it is a heading');
  if (heading !== (raw.tag === undefined)) resolver.refuse(where, 'a row has a tag unless it is a heading');
  if ((raw.type === 'code') !== (raw.codes !== undefined)) resolver.refuse(where, 'codes belong to a row of type code');
  if ((raw.tag === 'computed') !== (raw.formula !== undefined)) {
    resolver.refuse(where, 'the tag computed and a formula go together');
  }
}

function formulaOf(text: string, form: string, where: string, resolver: Resolver): Formula | undefined {
  const expression = resolver.expression(text, form, `${where}.formula`);
  if (!expression) return undefined;
  const kind = kindOf(expression);
  if (!kind) return resolver.refuse(`${where}.formula`, 'a formula is a sum of rows or the ratio of two rows');
  return { kind, expression, operands: operands(expression).map((r) => keyOf(r.form ?? form, r.code)) };
}

/** Returns the kind of a formula. Only these two have an Excel formula that stays blank while a part is blank. */
function kindOf(expression: Expression): Formula['kind'] | undefined {
  if (isSum(expression)) return 'total';
  const isRatio = expression.kind === 'call' && expression.name === 'ratio' && expression.arguments.every(isRow);
  return isRatio ? 'ratio' : undefined;
}

function isSum(expression: Expression): boolean {
  return (
    expression.kind === 'binary' &&
    expression.operator === '+' &&
    (isRow(expression.left) || isSum(expression.left)) &&
    isRow(expression.right)
  );
}

function isRow(expression: Expression): boolean {
  return expression.kind === 'reference' && expression.part === 'value';
}
