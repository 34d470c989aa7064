/** What a use case answers: a value, or an expected refusal with a stable code `area.reason`. Faults are thrown instead. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code; readonly errors?: readonly FieldError[] };

/** One thing wrong with what somebody typed: where (a JSON pointer) and what (a code that `sentences` words). */
export interface FieldError {
  readonly pointer: string;
  readonly code: FieldErrorCode;
}

export const fieldErrorCodes = [
  "required",
  "too-long",
  "too-many",
  "line-break",
  "says-nothing",
  "not-a-date",
  "not-a-tuesday",
  "before-its-tuesday",
  "not-a-web-address",
  "unknown-person",
  "unknown-school",
  "unknown-hub",
  "unknown-item",
  "not-a-briefing-tuesday",
  "unknown-network",
  "unknown-meeting",
  "unknown-course",
  "unknown-resource",
  "not-your-network",
  "of-itself",
  "pack-in-a-pack",
  "empty-pack",
  "gone-from-resources",
  "stays-a-pack",
  "stays-in-its-library",
  "too-far-ahead-years",
  "in-the-future",
  "in-the-past",
  "too-far-ahead",
  "not-after-its-start",
  "longer-than-a-day",
  "not-a-colleague",
  "not-at-your-school",
  "past-its-deadline",
  "cannot-come",
  "not-invited",
  "unknown-authority",
  "before-start",
  "covers-reminders",
  "too-late",
  "held-already",
  "out-of-range",
  "not-a-time",
  "outside-working-day",
  "nobody",
  "duplicate",
  "not-the-name",
  "names-them",
  "more-than-staff",
  "stopped-by-check",
  "invalid",
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

export const isFieldErrorCode = (code: unknown): code is FieldErrorCode =>
  fieldErrorCodes.some((known) => known === code);

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  errors?: readonly FieldError[],
): { ok: false; code: Code; errors?: readonly FieldError[] } =>
  errors ? { ok: false, code, errors } : { ok: false, code };
