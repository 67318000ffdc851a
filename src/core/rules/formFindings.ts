import type { Edition, Form, Row } from '../catalogue';
import { agrees, cutTo, decimalsOf, percentage, roundHalfUp, same } from '../base/rounding';
import type { Finding } from './Finding';

/** A computed row of a form over whose formula a number was typed. */
export interface TypedRow {
  readonly row: Row;
  /** The number typed over the formula. */
  readonly stated: number;
  /** What the formula gives; NaN while a part is missing or over zero. */
  readonly computed: number;
  /** The two figures of a ratio; NaN for a total. */
  readonly numerator: number;
  readonly denominator: number;
}

/** The notices about a form as a whole: formulas overwritten by values that agree, and ratios rounded in two ways. */
export function formFindings(form: Form, typed: readonly TypedRow[]): readonly Finding[] {
  return [overwrittenFinding(form, typed), mixedRoundingFinding(form, typed)].filter(
    (finding) => finding !== undefined,
  );
}

function overwrittenFinding(form: Form, typed: readonly TypedRow[]): Finding | undefined {
  const rows = typed.filter(agreesWithParts).map(({ row }) => row.key);
  if (rows.length === 0) return undefined;
  const detail = { type: 'formulaOverwritten', form: form.id, rows } as const;
  return notice(`${form.id}-formula`, 'structure', form.id, detail);
}

function agreesWithParts({ row, stated, computed, numerator, denominator }: TypedRow): boolean {
  if (Number.isNaN(computed)) return false;
  return row.formula?.kind === 'ratio' ? agrees(stated, (numerator / denominator) * 100) : same(stated, computed);
}

/** Above this a truncated figure (99.9) and a rounded one (100) cannot be told apart. */
const tooNearToWhole = 99.5;

/** The forms do not prescribe how to round, but one form should not both round and truncate. */
function mixedRoundingFinding(form: Form, typed: readonly TypedRow[]): Finding | undefined {
  const rounded: string[] = [];
  const cut: string[] = [];
  for (const { row, stated, numerator, denominator } of typed) {
    const exact = (numerator / denominator) * 100;
    if (row.formula?.kind !== 'ratio' || !(exact <= tooNearToWhole) || stated > tooNearToWhole) continue;
    const decimals = decimalsOf(stated);
    const asRounded = same(stated, roundHalfUp(exact, decimals)) || same(stated, percentage(numerator, denominator));
    const asCut = same(stated, cutTo(exact, decimals));
    if (asRounded !== asCut) (asRounded ? rounded : cut).push(row.key);
  }
  if (rounded.length === 0 || cut.length === 0) return undefined;
  return notice(`${form.id}-rounding`, 'rule', form.id, { type: 'mixedRounding', form: form.id, rounded, cut });
}

/** Forms of the edition that are not in the workbook. */
export function absentForms(edition: Edition, present: ReadonlySet<string>): readonly Finding[] {
  return [...edition.forms, edition.appendix]
    .filter(({ id }) => !present.has(id))
    .map(({ id }) =>
      notice(`${id}-absent`, 'structure', id, { type: 'structure', problem: { type: 'absent', form: id } }),
    );
}

function notice(rule: string, kind: Finding['kind'], form: string, detail: Finding['detail']): Finding {
  const target = { type: 'form', form } as const;
  return { rule, kind, severity: 'notice', target, stated: null, expected: null, explained: false, detail };
}
