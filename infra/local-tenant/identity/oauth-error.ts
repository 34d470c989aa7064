import { randomUUID } from "node:crypto";

/**
 * A refusal of the sign-in service: OAuth's `error` and Entra's AADSTS number.
 * Numbers: learn.microsoft.com/entra/identity-platform/reference-error-codes.
 */
export class OAuthError extends Error {
  readonly error: string;
  readonly aadsts: number;
  readonly status: number;

  constructor(error: string, aadsts: number, message: string, status = 400) {
    super(message);
    this.error = error;
    this.aadsts = aadsts;
    this.status = status;
  }

  body(now: Date) {
    const traceId = randomUUID();
    const correlationId = randomUUID();
    const timestamp = `${now.toISOString().slice(0, 19).replace("T", " ")}Z`;
    return {
      error: this.error,
      error_description: `AADSTS${this.aadsts}: ${this.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [this.aadsts],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
    };
  }
}

export const missingParameter = (name: string) =>
  new OAuthError(
    "invalid_request",
    900144,
    `The request body must contain the following parameter: '${name}'.`,
  );
