import { problemSchema } from "../../shared/contract/problem.schema.ts";
import { ApiProblem } from "./api-problem.ts";

/** Where tokens come from; the tab's `SignIn` fits. */
export interface TokenSource {
  accessToken(options?: { readonly renew?: boolean }): Promise<string>;
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
  /** The version that was read; goes back as `If-Match`, so that a lost race is seen. */
  readonly version?: string;
  readonly signal?: AbortSignal;
}

export interface ApiClient {
  /** Asks and parses the answer. Throws `ApiProblem` when refused, unreachable or not as the contract says. */
  ask<Answer>(request: ApiRequest, answer: AnswerSchema<Answer>): Promise<Answer>;
  /** Asks where no answer is awaited but that it was done. */
  tell(request: ApiRequest): Promise<void>;
}

/** As much of `fetch` as the client needs. */
export type ApiFetch = (
  path: string,
  init: { method: string; headers: Headers; body?: string; signal?: AbortSignal },
) => Promise<ApiResponse>;

type ApiResponse = Pick<Response, "ok" | "status" | "headers" | "json">;

/** The JSON API over `fetch`. A token that is refused is renewed once. */
export function apiClient({ signIn, fetch }: { signIn: TokenSource; fetch: ApiFetch }): ApiClient {
  async function answered(request: ApiRequest): Promise<ApiResponse> {
    const first = await sent(request, await token());
    const response = first.status === 401 ? await sent(request, await token({ renew: true })) : first;
    if (!response.ok) throw await problemIn(response);
    return response;
  }

  async function token(options?: { readonly renew: boolean }): Promise<string> {
    try {
      return await signIn.accessToken(options);
    } catch (cause) {
      throw new ApiProblem("sign-in.refused", { cause });
    }
  }

  async function sent(
    { method, path, body, version, signal }: ApiRequest,
    bearer: string,
  ): Promise<ApiResponse> {
    const headers = new Headers({ Authorization: `Bearer ${bearer}`, Accept: "application/json" });
    if (body !== undefined) headers.set("Content-Type", "application/json");
    if (version !== undefined) headers.set("If-Match", version);
    try {
      return await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
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
    async tell(request) {
      await answered(request);
    },
  };
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
