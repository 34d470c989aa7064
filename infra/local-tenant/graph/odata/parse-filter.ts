import { badRequest } from "../graph-error.ts";
import type { Comparison, Filter, Literal } from "./filter.ts";
import { filterTokens, type Token } from "./filter-tokens.ts";

const comparisons: readonly Comparison[] = ["eq", "ne", "gt", "ge", "lt", "le"];

/**
 * Reads the part of OData's `$filter` that list items and the directory answer to: comparisons with a literal,
 * `in`, `startswith`, `and`, `or`, `not`, brackets. `and` binds tighter than `or`.
 */
export function parseFilter(text: string): Filter {
  const parser = new FilterParser(text);
  const filter = parser.either();
  parser.end();
  return filter;
}

class FilterParser {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = filterTokens(text);
  }

  either(): Filter {
    let left = this.both();
    while (this.takeOperator("or")) left = { kind: "or", left, right: this.both() };
    return left;
  }

  end(): void {
    if (this.at < this.tokens.length) throw this.unexpected();
  }

  private both(): Filter {
    let left = this.one();
    while (this.takeOperator("and")) left = { kind: "and", left, right: this.one() };
    return left;
  }

  private one(): Filter {
    // Whether `not a eq 1` means `not (a eq 1)` is read differently by different services, so brackets are needed.
    if (this.takeWord("not")) {
      const next = this.tokens[this.at];
      if (next?.kind !== "(" && !(next?.kind === "word" && next.text === "startswith" && next.spaced))
        throw this.unexpected();
      return { kind: "not", of: this.one() };
    }
    if (this.takeMark("(")) {
      const inner = this.either();
      this.needMark(")");
      return inner;
    }
    if (this.takeWord("startswith")) return this.startsWith();
    const property = this.needWord();
    if (this.takeOperator("in")) return { kind: "in", property, values: this.literals() };
    for (const operator of comparisons)
      if (this.takeOperator(operator))
        return { kind: "compare", property, operator, value: this.needLiteral() };
    throw this.unexpected();
  }

  private startsWith(): Filter {
    if (this.tokens[this.at]?.spaced) throw this.unexpected();
    this.needMark("(");
    const property = this.needWord();
    this.needMark(",");
    const prefix = this.needLiteral();
    if (typeof prefix !== "string") throw this.unexpected(-1);
    this.needMark(")");
    return { kind: "startswith", property, prefix };
  }

  private literals(): Literal[] {
    this.needMark("(");
    const values = [this.needLiteral()];
    while (this.takeMark(",")) values.push(this.needLiteral());
    this.needMark(")");
    return values;
  }

  private takeWord(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "word" || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  /** An operator has a space on either side. */
  private takeOperator(text: string): boolean {
    const [token, next] = this.tokens.slice(this.at, this.at + 2);
    return token?.spaced === true && next?.spaced === true && this.takeWord(text);
  }

  private takeMark(kind: "(" | ")" | ","): boolean {
    if (this.tokens[this.at]?.kind !== kind) return false;
    this.at += 1;
    return true;
  }

  private needMark(kind: "(" | ")" | ","): void {
    if (!this.takeMark(kind)) throw this.unexpected();
  }

  private needWord(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== "word") throw this.unexpected();
    this.at += 1;
    return token.text;
  }

  private needLiteral(): Literal {
    const token = this.tokens[this.at];
    if (token?.kind !== "literal") throw this.unexpected();
    this.at += 1;
    return token.value;
  }

  private unexpected(offset = 0) {
    const token = this.tokens[this.at + offset];
    const found = !token
      ? "end"
      : token.kind === "word"
        ? token.text
        : token.kind === "literal"
          ? `${token.value}`
          : token.kind;
    return badRequest(`Invalid filter clause: unexpected '${found}' in '${this.text}'.`);
  }
}
