import { Client, type Context, type Middleware, ResponseType } from "@microsoft/microsoft-graph-client";
import type { z } from "zod";
import { GraphFailure, GraphUnavailable } from "./graph-errors.ts";
import type { Pace } from "./pace.ts";
import { chain, type Next, type Step } from "./step.ts";
import { toGraphFailure } from "./to-graph-failure.ts";

export interface Call<Answer> {
  readonly method: "get" | "post" | "patch" | "put" | "delete";
  /** Below the version, with its query: `/sites/{id}/lists?$select=id`. Values percent-encoded. A next or delta link may be given whole. */
  readonly path: string;
  readonly operation: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or bytes for a file's content. */
  readonly body?: unknown;
  /** For a POST: whether it carries a key of ours, so that a repeat finds the first. Other methods may always be repeated. */
  readonly keyed?: boolean;
  readonly signal?: AbortSignal;
  readonly answer: z.ZodType<Answer>;
  /** A file's content is asked for: a good answer is given to `answer` as a `Uint8Array`. */
  readonly asBytes?: boolean;
}

/** Graph as the adapters see it: one call, answered as its schema says, or a typed failure. */
export interface Graph {
  call<Answer>(call: Call<Answer>): Promise<Answer>;
  /** The path below the version of a link that Graph handed out; throws on a link to anywhere else. */
  pathOf(link: string): string;
}

/** Builds the client library's client on our own steps. `baseUrl` has no version and no trailing slash. */
export function createGraph(settings: {
  baseUrl: string;
  steps: readonly Step[];
  last: Next;
  pace: Pace;
}): Graph {
  const root = `${settings.baseUrl}/v1.0`;
  const next = chain(settings.steps, settings.last);
  const client = Client.initWithMiddleware({
    baseUrl: `${settings.baseUrl}/`,
    defaultVersion: "v1.0",
    middleware: new StepsMiddleware(next),
  });

  function pathOf(link: string): string {
    if (!link.startsWith(`${root}/`)) throw new Error("Graph handed out a link that is not its own.");
    return link.slice(root.length);
  }

  return {
    pathOf,
    async call(call) {
      const path = call.path.startsWith("/") ? call.path : pathOf(call.path);
      const request = client
        .api(path)
        .headers({ ...call.headers })
        .responseType(ResponseType.RAW)
        .middlewareOptions([
          new CallOptions(call.operation, call.method !== "post" || call.keyed === true, call.signal),
        ]);
      const body = call.body ?? {};
      const response: Response = await (call.method === "get" || call.method === "delete"
        ? request[call.method]()
        : request[call.method](body));
      if (response.ok && call.asBytes) return call.answer.parse(new Uint8Array(await response.arrayBuffer()));
      const text = await response.text();
      const parsed: unknown = text === "" ? undefined : parseJson(text);
      if (!response.ok)
        throw toGraphFailure(
          call.operation,
          { status: response.status, headers: (name) => response.headers.get(name), body: parsed },
          settings.pace.now(),
        );
      return call.answer.parse(parsed);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A gateway in front of Graph answers errors as HTML; the status says what matters.
    return undefined;
  }
}

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;

/** What one call tells our steps, carried past the client library by its own means. */
class CallOptions {
  readonly operation: string;
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
  constructor(operation: string, repeatable: boolean, signal: AbortSignal | undefined) {
    this.operation = operation;
    this.repeatable = repeatable;
    this.signal = signal;
  }
}

class StepsMiddleware implements Middleware {
  private readonly next: Next;
  constructor(next: Next) {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const options = context.middlewareControl?.getMiddlewareOptions(CallOptions) as CallOptions;
    const { method = "GET", headers, body } = context.options ?? {};
    try {
      context.response = await this.next({
        method,
        url: String(context.request),
        headers: Object.fromEntries(new Headers(headers as HeadersInit)),
        operation: options.operation,
        repeatable: options.repeatable,
        ...(typeof body === "string" || isBytes(body) ? { body } : {}),
        ...(options.signal ? { signal: options.signal } : {}),
      });
    } catch (cause) {
      if (cause instanceof GraphFailure) throw cause;
      throw new GraphUnavailable({
        operation: options.operation,
        status: 0,
        code: "noAnswer",
        requestId: "",
        cause,
      });
    }
  }
}
