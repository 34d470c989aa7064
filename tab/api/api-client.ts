import { problemSchema } from "../../shared/contract/problem.schema.ts";
import { ApiProblem } from "./api-problem.ts";

/** Where tokens come from; the tab's `SignIn` fits. */
export interface TokenSource {
  accessToken(options?: { readonly renew?: boolean; readonly claims?: string }): Promise<string>;
}

/** What checks an answer; every schema of the contract fits. */
export interface AnswerSchema<Answer> {
  parse(value: unknown): Answer;
}

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Begins with `/api/`; ids in it are encoded by the caller, best with `path`. */
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of a body of JSON. */
  readonly file?: Blob;
  /** The version that was read; goes back as `If-Match`, so that a lost race is seen. */
  readonly version?: string;
  readonly signal?: AbortSignal;
  /** Sent to its end even when the page closes meanwhile: with the token that was good last, since there is no time to ask for one. */
  readonly outlivesPage?: boolean;
}

export interface ApiClient {
  /** Asks and parses the answer. Throws `ApiProblem` when refused, unreachable or not as the contract says. */
  ask<Answer>(request: ApiRequest, answer: AnswerSchema<Answer>): Promise<Answer>;
  /** Asks for a file. */
  file(request: ApiRequest): Promise<Blob>;
  /** Asks where no answer is awaited but that it was done. */
  tell(request: ApiRequest): Promise<void>;
  /**
   * Asks where the answer comes line by line (`application/x-ndjson`), each as soon as it is there. Throws what `ask`
   * throws; `network.unreachable` also when the answer breaks off within a line.
   */
  follow<Line>(request: ApiRequest, line: AnswerSchema<Line>, onLine: (line: Line) => void): Promise<void>;
}

/** As much of `fetch` as the client needs. */
export type ApiFetch = (
  path: string,
  init: { method: string; headers: Headers; body?: string | Blob; signal?: AbortSignal; keepalive?: boolean },
) => Promise<ApiResponse>;

type ApiResponse = Pick<Response, "ok" | "status" | "headers" | "json"> &
  Partial<Pick<Response, "body" | "blob">>;

/** The JSON API over `fetch`. A token that is refused is renewed once. */
export function apiClient({ signIn, fetch }: { signIn: TokenSource; fetch: ApiFetch }): ApiClient {
  let lastGood: string | undefined;

  async function answered(request: ApiRequest): Promise<ApiResponse> {
    const bearer = request.outlivesPage && lastGood !== undefined ? lastGood : await token();
    const first = await sent(request, bearer);
    const response = first.status === 401 ? await sent(request, await token(renewalFor(first))) : first;
    if (!response.ok) throw await problemIn(response);
    if (response === first) lastGood = bearer;
    return response;
  }

  async function token(options?: ReturnType<typeof renewalFor>): Promise<string> {
    try {
      return await signIn.accessToken(options);
    } catch (cause) {
      throw new ApiProblem("sign-in.refused", { cause });
    }
  }

  async function sent(
    { method, path, body, file, version, signal, outlivesPage }: ApiRequest,
    bearer: string,
  ): Promise<ApiResponse> {
    const headers = new Headers({ Authorization: `Bearer ${bearer}`, Accept: "application/json" });
    if (body !== undefined) headers.set("Content-Type", "application/json");
    if (file) headers.set("Content-Type", "application/octet-stream");
    if (version !== undefined) headers.set("If-Match", version);
    try {
      return await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(file ? { body: file } : {}),
        ...(signal ? { signal } : {}),
        ...(outlivesPage ? { keepalive: true } : {}),
      });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new ApiProblem("network.unreachable", { cause });
    }
  }

  return {
    async ask(request, answer) {
      const response = await answered(request);
      try {
        return answer.parse(await response.json());
      } catch (cause) {
        throw new ApiProblem("answer.unreadable", { cause });
      }
    },
    async file(request) {
      const response = await answered(request);
      try {
        return (await response.blob?.()) ?? new Blob();
      } catch (cause) {
        throw new ApiProblem("network.unreachable", { cause });
      }
    },
    async tell(request) {
      await answered(request);
    },
    async follow(request, line, onLine) {
      const response = await answered(request);
      for await (const text of linesOf(response)) {
        let parsed: Parameters<typeof onLine>[0];
        try {
          parsed = line.parse(JSON.parse(text));
        } catch (cause) {
          throw new ApiProblem("answer.unreadable", { cause });
        }
        onLine(parsed);
      }
    },
  };
}

/** The lines of an answer, each once it is whole. An answer that breaks off counts as a connection lost. */
async function* linesOf({ body }: ApiResponse): AsyncGenerator<string> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    let next: Awaited<ReturnType<typeof reader.read>>;
    try {
      next = await reader.read();
    } catch (cause) {
      throw new ApiProblem("network.unreachable", { cause });
    }
    rest += next.done ? decoder.decode() : decoder.decode(next.value, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield line;
    if (!next.done) continue;
    if (rest.trim() !== "") throw new ApiProblem("network.unreachable");
    return;
  }
}

/** What to ask of the sign-in after a 401: a new token, with the claims that the API's challenge says are missing (`insufficient_claims`). */
function renewalFor({ headers }: ApiResponse): { readonly renew: boolean; readonly claims?: string } {
  const [, encoded] = /\bclaims="([\w+/=]+)"/.exec(headers.get("WWW-Authenticate") ?? "") ?? [];
  return encoded === undefined ? { renew: true } : { renew: true, claims: atob(encoded) };
}

/** The refusal in a response. Something between us and the API may answer in its own way: then only the status speaks. */
async function problemIn(response: ApiResponse): Promise<ApiProblem> {
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json") ?? false;
  const { data } = problemSchema.safeParse(isProblem ? await response.json() : undefined);
  if (data) return new ApiProblem(data.code, data);
  return new ApiProblem(response.status >= 502 ? "network.unreachable" : "server.fault", {
    cause: new Error(`Status ${response.status} without a problem that could be read.`),
  });
}
