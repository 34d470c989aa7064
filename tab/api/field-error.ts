import type { Problem } from "../../shared/contract/problem.schema.ts";
import { fieldErrorSentences } from "../../shared/sentences/field-errors.ts";

export type FieldErrors = NonNullable<Problem["errors"]>;

/** What to show under the field at `pointer`: the first error at it or inside it, in words. */
export function fieldError(errors: FieldErrors, pointer: string): string | undefined {
  const error = errors.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  return error && wordsFor(error.code);
}

/** As `fieldError`, but only for the field itself: a list's own error, not those of its entries. */
export function ownFieldError(errors: FieldErrors, pointer: string): string | undefined {
  const error = errors.find((one) => one.pointer === pointer);
  return error && wordsFor(error.code);
}

const wordsFor = (code: string): string =>
  Object.hasOwn(fieldErrorSentences, code)
    ? fieldErrorSentences[code as keyof typeof fieldErrorSentences]
    : fieldErrorSentences.invalid;
