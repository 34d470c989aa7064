import { z } from "zod";
import type { Graph } from "./graph.ts";
import type { Pace } from "./pace.ts";
import { retryAt } from "./retry-after.ts";
import { toGraphFailure } from "./to-graph-failure.ts";

/** Graph takes at most 20 parts in a batch (JSON batching). */
export const partsPerBatch = 20;

export interface BatchPart {
  readonly id: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the version. */
  readonly url: string;
  readonly operation: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const answerSchema = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number().int(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});

const attempts = 6;
/** A longer wait is handed up instead, as for single requests. */
const longestWaitMilliseconds = 150_000;
const curable = new Set([429, 500, 502, 503, 504]);

/**
 * Sends up to 20 parts in one request; parts that were throttled or failed for a moment are sent again alone, after the
 * longest wait that any of them names. Every part must be safe to repeat. Answers each part's body or its typed failure; throws when
 * `signal` says that nobody waits any more.
 */
export async function sendBatch(
  graph: Graph,
  pace: Pace,
  parts: readonly BatchPart[],
  signal?: AbortSignal,
): Promise<Map<string, { body: unknown } | { failure: Error }>> {
  const done = new Map<string, { body: unknown } | { failure: Error }>();
  let left = parts;
  for (let attempt = 1; left.length > 0; attempt++) {
    const { responses } = await graph.call({
      method: "post",
      path: "/$batch",
      operation: "POST /$batch",
      keyed: true,
      ...(signal ? { signal } : {}),
      body: { requests: left.map(({ operation: _operation, ...part }) => asRequest(part)) },
      answer: answerSchema,
    });
    const now = pace.now();
    const again: BatchPart[] = [];
    let wait = 500 * 2 ** (attempt - 1);
    for (const part of left) {
      const response = responses.find(({ id }) => id === part.id);
      const status = response?.status ?? 504;
      const headers = (name: string) => headerOf(response?.headers, name);
      const named = (retryAt(headers("retry-after"), now)?.getTime() ?? 0) - now.getTime();
      if (curable.has(status) && attempt < attempts && named <= longestWaitMilliseconds) {
        again.push(part);
        wait = Math.max(wait, named);
      } else if (status >= 400)
        done.set(part.id, {
          failure: toGraphFailure(part.operation, { status, headers, body: response?.body }, now),
        });
      else done.set(part.id, { body: response?.body });
    }
    if (again.length > 0) await pace.sleep(wait, signal);
    left = again;
  }
  return done;
}

function asRequest(part: Omit<BatchPart, "operation">) {
  return part.body === undefined
    ? part
    : { ...part, headers: { "Content-Type": "application/json", ...part.headers } };
}

function headerOf(headers: Readonly<Record<string, string>> | undefined, name: string): string | null {
  for (const [key, value] of Object.entries(headers ?? {})) if (key.toLowerCase() === name) return value;
  return null;
}
