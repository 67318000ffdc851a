import { comparisonOperands, parseComparison, parseExpression } from '../expression';
import type { Comparison, Expression, Reference } from '../expression';
import type { Problem } from './Edition';

/** Parses expressions of a form and adds the form to their references. Collects problems instead of throwing. */
export class Resolver {
  readonly problems: Problem[] = [];

  /** `exists` is true for a row of a form and for a measure of the appendix. */
  constructor(private readonly exists: (form: string, code: string) => boolean) {}

  /** Parses an expression; returns undefined and adds a problem if it cannot be parsed. */
  expression(text: string, form: string, where: string): Expression | undefined {
    const parsed = parseExpression(text);
    if (!parsed.ok) return this.refuse(where, `${parsed.message} at column ${String(parsed.at + 1)} of "${text}"`);
    return this.complete(parsed.value, form, where);
  }

  /** Parses a comparison; returns undefined and adds a problem if it cannot be parsed. */
  comparison(text: string, form: string, where: string): Comparison | undefined {
    const parsed = parseComparison(text);
    if (!parsed.ok) return this.refuse(where, `${parsed.message} at column ${String(parsed.at + 1)} of "${text}"`);
    const { left, operator, right } = parsed.value;
    const complete = {
      left: this.complete(left, form, where),
      operator,
      right: right.map((side) => this.complete(side, form, where)),
    };
    if (comparisonOperands(complete).length === 0) this.refuse(where, `"${text}" names no row`);
    return complete;
  }

  /** Adds a problem. Returns undefined for callers that return it in place of a result. */
  refuse(where: string, message: string): undefined {
    this.problems.push({ where, message });
    return undefined;
  }

  private complete(expression: Expression, form: string, where: string): Expression {
    switch (expression.kind) {
      case 'number':
        return expression;
      case 'reference':
        return this.reference(expression, form, where);
      case 'negation':
        return { ...expression, of: this.complete(expression.of, form, where) };
      case 'binary': {
        const left = this.complete(expression.left, form, where);
        return { ...expression, left, right: this.complete(expression.right, form, where) };
      }
      case 'call':
        return { ...expression, arguments: expression.arguments.map((a) => this.complete(a, form, where)) };
    }
  }

  private reference(reference: Reference, form: string, where: string): Reference {
    const complete = { ...reference, form: reference.form ?? form };
    if (!this.exists(complete.form, complete.code)) {
      this.refuse(where, `there is no row [${complete.form}:${complete.code}]`);
    }
    return complete;
  }
}
