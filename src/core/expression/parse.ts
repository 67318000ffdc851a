import { comparisonOperators, functionNames } from './Expression';
import type { BinaryOperator, Comparison, ComparisonOperator, Expression, FunctionName } from './Expression';
import { tokenize } from './tokens';
import type { Token } from './tokens';

/** A parsed value, or a message with the index `at` of the character where the mistake is, counted from 0. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string; readonly at: number };

/** Parses `[1.5.1] + [1.5.2] * 2`; × ÷ − may be written for * / -. Never throws. */
export function parseExpression(text: string): Parsed<Expression> {
  return run(text, (reader) => reader.sum());
}

/** Parses `[5.2] + [5.3] <= [5.1]`, `[6] in {0, 1}`, `[2] ~ 100 * [2.2] / [2.1]`. Never throws. */
export function parseComparison(text: string): Parsed<Comparison> {
  return run(text, (reader) => reader.comparison());
}

class SyntaxProblem extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

function run<T>(text: string, read: (reader: Reader) => T): Parsed<T> {
  if (text.length > longest) return { ok: false, message: `longer than ${String(longest)} characters`, at: longest };
  const tokenized = tokenize(text);
  if (!tokenized.ok) return tokenized;
  const reader = new Reader(tokenized.tokens, text.length);
  try {
    const value = read(reader);
    reader.end();
    return { ok: true, value };
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return { ok: false, message: problem.message, at: problem.at };
    throw problem;
  }
}

/** Longer texts and deeper nesting are refused, because they would exhaust the stack. */
const longest = 2000;
const deepest = 50;

/** A recursive descent parser: comparison › sum › product › negation › atom. */
class Reader {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  comparison(): Comparison {
    const left = this.sum();
    const token = this.tokens[this.next];
    const operator = comparisonOperators.find((o) => token && 'text' in token && token.text === o);
    if (!operator) return this.fail('a comparison is expected');
    this.next += 1;
    return { left, operator, right: this.rightSides(operator) };
  }

  private rightSides(operator: ComparisonOperator): readonly Expression[] {
    const takesSet = operator === 'in' || operator === '~';
    if (!this.accept('{')) return operator === 'in' ? this.fail('"{" is expected') : [this.sum()];
    if (!takesSet) this.fail(`"${operator}" takes no set`);
    return this.list('}');
  }

  sum(): Expression {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Expression {
    return this.chain(['*', '/'], () => this.negation());
  }

  private chain(operators: readonly BinaryOperator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((o) => this.accept(o));
      if (!operator) return left;
      left = { kind: 'binary', operator, left, right: operand() };
    }
  }

  private negation(): Expression {
    this.depth += 1;
    if (this.depth > deepest) this.fail('nested too deeply');
    const expression: Expression = this.accept('-') ? { kind: 'negation', of: this.negation() } : this.atom();
    this.depth -= 1;
    return expression;
  }

  private atom(): Expression {
    const token = this.tokens[this.next];
    if (token?.kind === 'number') {
      this.next += 1;
      return { kind: 'number', value: token.value };
    }
    if (token?.kind === 'reference') {
      this.next += 1;
      return { kind: 'reference', form: token.form, code: token.code, part: token.part };
    }
    if (token?.kind === 'word') return this.call(token.text);
    if (!this.accept('(')) return this.fail('a number, a row in brackets or "(" is expected');
    const inner = this.sum();
    if (!this.accept(')')) this.fail('")" is expected');
    return inner;
  }

  private call(text: string): Expression {
    const name = functionNames.find((f) => f === text);
    if (!name) return this.fail(`there is no function "${text}"`);
    this.next += 1;
    if (!this.accept('(')) this.fail('"(" is expected');
    const values = this.list(')');
    const expected = arity[name];
    if (expected !== undefined && values.length !== expected)
      this.fail(`${name} takes ${expected} argument${expected === 1 ? '' : 's'}`);
    return { kind: 'call', name, arguments: values };
  }

  private list(closing: string): readonly Expression[] {
    const items = [this.sum()];
    while (this.accept(',')) items.push(this.sum());
    if (!this.accept(closing)) this.fail(`"${closing}" is expected`);
    return items;
  }

  end(): void {
    if (this.next < this.tokens.length) this.fail('nothing more is expected');
  }

  private accept(text: string): boolean {
    const token = this.tokens[this.next];
    const isNext = token?.kind === 'sign' && token.text === text;
    if (isNext) this.next += 1;
    return isNext;
  }

  private fail(message: string): never {
    throw new SyntaxProblem(message, this.tokens[this.next]?.at ?? this.length);
  }
}

/** The number of arguments; functions that are absent take one or more. */
const arity: Partial<Record<FunctionName, number>> = { floor: 1, ceiling: 1, ratio: 2 };
