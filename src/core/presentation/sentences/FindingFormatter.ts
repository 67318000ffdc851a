import type { RowKey } from '../../catalogue';
import { keyOf } from '../../catalogue';
import { decide, describe, evaluate } from '../../expression';
import { same } from '../../base/rounding';
import type { Comparison, Expression, Reference, Value } from '../../expression';
import { figureName, targetRow } from '../../rules';
import type { Finding, NamedFigures } from '../../rules';
import { sumTerms } from './RowNamer';
import type { RowNamer } from './RowNamer';

/** Formats broken comparisons with the figures of the report. */
export class FindingFormatter {
  private readonly figures: NamedFigures;
  private readonly row: RowKey | undefined;

  /** What is stated in the row itself counts even where rules may not use it. */
  constructor(
    readonly namer: RowNamer,
    private readonly finding: Finding,
    figures: NamedFigures,
  ) {
    const { stated } = finding;
    this.row = targetRow(finding.target);
    const own =
      typeof stated === 'number' && this.row !== undefined && !figures.has(this.row)
        ? [[this.row, stated] as const]
        : [];
    this.figures = new Map([...figures, ...own]);
  }

  readonly valueOf = (reference: Reference): Value =>
    this.figures.get(figureName({ ...reference, form: reference.form ?? this.namer.home })) ?? 'missing';

  isBroken(comparison: Comparison): boolean {
    return decide(comparison, this.valueOf) === 'violated';
  }

  result(expression: Expression): number | undefined {
    const value = evaluate(expression, this.valueOf);
    return value === 'missing' ? undefined : value;
  }

  /** "Dòng 1.5 (…) ghi 614": what stands in a row, by its own figure, or by the stated one. */
  statement(key: RowKey): string {
    const { namer } = this;
    const { findings, places } = namer.m;
    const value = this.figures.get(key);
    const named = namer.namedRow(key);
    if (value === undefined) {
      const { stated } = this.finding;
      return typeof stated === 'string' && key === this.row
        ? findings.states(named, places.quoted(stated))
        : places.isBlank(named);
    }
    const isTyped = key !== this.row || this.finding.stated !== null;
    const word = isTyped ? findings.states : findings.computes;
    return word(named, this.figureText(key, value));
  }

  /** "khác tổng các dòng … = 5 + 101 + 506 = 612" behind what the left side is. */
  comparison(broken: Comparison): string {
    const { findings, places } = this.namer.m;
    const [right] = broken.right;
    const [left, other] = [this.result(broken.left), right && this.result(right)];
    const isAtLimit = left !== undefined && other !== undefined && same(left, other);
    // A figure that is the very limit says so by itself.
    if (isAtLimit && right?.kind === 'number') return this.leftSide(broken.left);
    const relation = isAtLimit ? findings.equal : places.breaks[broken.operator];
    const others = broken.right.map((side) => this.withFigures(side));
    return findings.beside(this.leftSide(broken.left), relation, places.or(others));
  }

  /** "dòng 2.1 (38)", "tổng các dòng 5.2 + 5.3 + 5.4 = 120 + 0 + 0 = 120". */
  withFigures(side: Expression): string {
    const { namer } = this;
    const { findings, places } = namer.m;
    if (side.kind === 'number') return this.figureText(this.row ?? '', side.value);
    const result = this.result(side);
    const name = namer.side(side);
    if (result === undefined) return name;
    const terms = sumTerms(side);
    if (side.kind === 'reference') return findings.figureOf(name, this.figureText(this.keyOf(side), result));
    if (side.kind === 'call') {
      const figures = side.arguments.map((argument) => this.result(argument));
      return findings.figureOf(name, figures.map((figure) => places.number(figure ?? NaN)).join('; '));
    }
    const figures = terms
      ? terms.map((term) => places.number(this.result(term) ?? NaN)).join(' + ')
      : describe(side, { ...namer.vocabulary, reference: (r) => places.number(this.result(r) ?? NaN) });
    return findings.working(name, figures, places.number(result));
  }

  figureText(key: RowKey, value: number): string {
    return this.namer.figure(this.namer.edition.row.get(key), value);
  }

  private leftSide(left: Expression): string {
    const isRow = left.kind === 'reference' && left.part === 'value' && left.form !== this.namer.edition.appendix.id;
    return isRow ? this.statement(this.keyOf(left)) : this.withFigures(left);
  }

  private keyOf({ form, code }: Reference): RowKey {
    return keyOf(form ?? this.namer.home, code);
  }
}
