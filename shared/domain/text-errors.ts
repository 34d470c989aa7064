import type { FieldError } from "./result.ts";

/** What is wrong with a text that has to be given: nothing in it, or more than `most` characters. */
export function textErrors(pointer: string, text: string, most: number): FieldError[] {
  if (text.trim() === "") return [{ pointer, code: "required" }];
  return text.length > most ? [{ pointer, code: "too-long" }] : [];
}
