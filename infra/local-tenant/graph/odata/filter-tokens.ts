import { badRequest } from "../graph-error.ts";
import type { Literal } from "./filter.ts";

export type Token = (
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "(" | ")" | "," }
) & {
  /** Whether a space stands before it, as around every operator. */
  readonly spaced: boolean;
};

const spaces = / +/y;
const marks = /[(),]/y;
const string = /'(?:[^']|'')*'/y;
const dateTime = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?(?![\w:.-])/y;
const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/iy;
const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w:.-])/iy;
const word = /[A-Za-z_@][\w.]*(?:\/[A-Za-z_][\w.]*)*/y;

/** Splits a `$filter` into words, literals, brackets and commas. Dates and GUIDs without quotes become strings. */
export function filterTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  for (;;) {
    const spaced = take(spaces) !== undefined;
    if (at >= text.length) return tokens;
    const mark = take(marks);
    const literal = mark === undefined ? takeLiteral(take) : undefined;
    if (mark === "(" || mark === ")" || mark === ",") tokens.push({ kind: mark, spaced });
    else if (literal !== undefined) tokens.push({ kind: "literal", value: literal, spaced });
    else tokens.push(wordToken(take(word), spaced, { text, at }));
  }
}

function takeLiteral(take: (pattern: RegExp) => string | undefined): string | number | undefined {
  const quoted = take(string);
  if (quoted !== undefined) return quoted.slice(1, -1).replaceAll("''", "'");
  const plain = take(dateTime) ?? take(guid);
  if (plain !== undefined) return plain;
  const digits = take(number);
  return digits === undefined ? undefined : Number(digits);
}

function wordToken(found: string | undefined, spaced: boolean, place: { text: string; at: number }): Token {
  if (found === undefined) throw badRequest(`Syntax error at position ${place.at} in '${place.text}'.`);
  if (found === "true" || found === "false") return { kind: "literal", value: found === "true", spaced };
  if (found === "null") return { kind: "literal", value: null, spaced };
  return { kind: "word", text: found, spaced };
}
