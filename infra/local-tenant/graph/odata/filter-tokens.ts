import { badRequest } from "../graph-error.ts";
import type { Literal } from "./filter.ts";

export type Token =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "(" | ")" | "," };

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
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === " ") {
      at += 1;
      continue;
    }
    if (character === "(" || character === ")" || character === ",") {
      tokens.push({ kind: character });
      at += 1;
      continue;
    }
    const quoted = take(string);
    const plain = quoted === undefined ? (take(dateTime) ?? take(guid)) : undefined;
    const digits = quoted === undefined && plain === undefined ? take(number) : undefined;
    if (quoted !== undefined)
      tokens.push({ kind: "literal", value: quoted.slice(1, -1).replaceAll("''", "'") });
    else if (plain !== undefined) tokens.push({ kind: "literal", value: plain });
    else if (digits !== undefined) tokens.push({ kind: "literal", value: Number(digits) });
    else tokens.push(wordToken(take(word), text, at));
  }
  return tokens;
}

function wordToken(found: string | undefined, text: string, at: number): Token {
  if (found === undefined) throw badRequest(`Syntax error at position ${at} in '${text}'.`);
  if (found === "true" || found === "false") return { kind: "literal", value: found === "true" };
  if (found === "null") return { kind: "literal", value: null };
  return { kind: "word", text: found };
}
