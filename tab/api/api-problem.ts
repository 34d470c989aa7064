import type { Problem } from "../../shared/contract/problem.schema.ts";
import type { RefusalCode } from "../../shared/contract/problems.ts";

/** A refusal by the API; or no answer at all (`network.unreachable`), or one that is not what the contract says (`answer.unreadable`). */
export type ApiProblemCode = RefusalCode | "network.unreachable" | "answer.unreadable";

export class ApiProblem extends Error {
  readonly code: ApiProblemCode;
  /** Each field that is wrong, by JSON pointer. */
  readonly errors: NonNullable<Problem["errors"]>;
  /** What stands now, after a lost race. */
  readonly current: unknown;
  /** Sentences about this one case, by the server. */
  readonly notes: readonly string[];
  /** What the central team can look the failure up by. */
  readonly requestId: string | undefined;

  constructor(
    code: ApiProblemCode,
    about: Partial<Pick<Problem, "errors" | "current" | "notes" | "requestId">> & {
      readonly cause?: unknown;
    } = {},
  ) {
    super(code, { cause: about.cause });
    this.name = "ApiProblem";
    this.code = code;
    this.errors = about.errors ?? [];
    this.current = about.current;
    this.notes = about.notes ?? [];
    this.requestId = about.requestId;
  }
}

export const isApiProblem = (error: unknown, code?: ApiProblemCode): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);
