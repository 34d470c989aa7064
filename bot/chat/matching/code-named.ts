import { codeLength, typedCode } from "../../../shared/domain/attendance/check-in/code.ts";

/** What may stand where a code was typed: six characters, of which some write three and three. */
const six = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{3}[ -]?[\p{L}\p{N}]{3})(?![\p{L}\p{N}])/gu;
const aboutChecking = /\b(?:check|sign)(?:ing|ed)?[ -]?(?:me )?[ -]?in\b|\bcode\b/i;

/** Without any of these a text is about checking in only when it is a code and no more. */
const hintsOfChecking = /check|sign|code/i;
const bare = (text: string): string => text.replace(/[\p{P}\s]/gu, "");

/**
 * The check-in code in a text about checking in, or a text that is nothing else, as the question that it then is. English words hold
 * vowels, which no code does; a bare word such as "rhythm" is a code only when it holds a figure or stands in capitals.
 */
export function codeNamed(text: string): { readonly code: string; readonly text: string } | undefined {
  if (!hintsOfChecking.test(text) && bare(text).length !== codeLength) return undefined;
  const found = [...text.matchAll(six)].filter(([, written]) => written && typedCode(written)).at(-1);
  if (!found?.[1]) return undefined;
  const [, written] = found;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + written.length)}`.trim();
  const stands = bare(rest) === "" && (/\d/.test(written) || written === written.toUpperCase());
  if (!stands && !aboutChecking.test(rest)) return undefined;
  return { code: written, text: "check in" };
}
