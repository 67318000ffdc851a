import { comparisonOperands, parseComparison, parseExpression } from '../expression';
import type { Comparison, Expression, Reference } from '../expression';
import type { Problem } from './Edition';

/** Parses expressions of a form and completes their references with the form; collects what is wrong instead of stopping. */
export class Resolver {
  readonly problems: Problem[] = [];

  /** `known` tells whether a row (or a measure of the appendix) exists. */
  constructor(private readonly known: (form: string, code: string) => boolean) {}

  expression(text: string, form: string, where: string): Expression | undefined {
    const parsed = parseExpression(text);
    if (!parsed.ok) return this.refuse(where, `${parsed.message} at column ${String(parsed.at + 1)} of "${text}"`);
    return this.complete(parsed.value, form, where);
  }

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
    if (!this.known(complete.form, complete.code)) {
      this.refuse(where, `there is no row [${complete.form}:${complete.code}]`);
    }
    return complete;
  }
}
