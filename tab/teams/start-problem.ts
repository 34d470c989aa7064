export type StartProblemCode = "host.silent" | "config.missing" | "sign-in.declined" | "sign-in.failed";

/** Why the tab could not begin. */
export class StartProblem extends Error {
  readonly code: StartProblemCode;

  constructor(code: StartProblemCode, cause?: unknown) {
    super(code, { cause });
    this.name = "StartProblem";
    this.code = code;
  }
}
