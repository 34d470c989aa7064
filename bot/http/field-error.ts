import type { z } from "zod";
import { type FieldError, type FieldErrorCode, isFieldErrorCode } from "../../shared/domain/result.ts";

/** What a schema found wrong, by its place (a JSON pointer, RFC 6901) and in our own codes. */
export const fieldError = (issue: z.core.$ZodIssue): FieldError => ({
  pointer: issue.path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
  code: codeOf(issue),
});

function codeOf(issue: z.core.$ZodIssue): FieldErrorCode {
  if (issue.code === "custom" && isFieldErrorCode(issue.params?.code)) return issue.params.code;
  if (issue.code === "too_big") return issue.origin === "array" ? "too-many" : "too-long";
  return issue.input === undefined ? "required" : "invalid";
}
