import type { RefusalCode } from "../../shared/contract/problems.ts";
import type { FieldError } from "../../shared/domain/result.ts";

/** A refusal on its way to the one place that renders it. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly errors: readonly FieldError[] | undefined;
  /** What stands now, after a lost race, so that nobody has to choose blindly. */
  readonly current: unknown;
  /** Sentences about this one case. */
  readonly notes: readonly string[] | undefined;
  /** What `WWW-Authenticate` says beside a 401, when it is more than `Bearer`. */
  readonly challenge: string | undefined;

  constructor(
    code: RefusalCode,
    more: {
      errors?: readonly FieldError[];
      current?: unknown;
      notes?: readonly string[];
      challenge?: string;
      cause?: unknown;
    } = {},
  ) {
    super(code, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.errors = more.errors;
    this.current = more.current;
    this.notes = more.notes;
    this.challenge = more.challenge;
  }
}

/** The value of a use case's answer, or its refusal thrown to the edge. */
export function accepted<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly code: RefusalCode; readonly errors?: readonly FieldError[] },
): Value {
  if (result.ok) return result.value;
  throw new Refused(result.code, result.errors ? { errors: result.errors } : {});
}
