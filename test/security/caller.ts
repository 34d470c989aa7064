import type { InjectOptions } from "fastify";
import type { Beacon } from "../../bot/compose.ts";
import { type Problem, problemSchema } from "../../shared/contract/problem.schema.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";

export interface Answer {
  readonly status: number;
  /** The refusal's code, or "ok". An answer of the API that is neither a success nor a well-formed problem fails the test. */
  readonly code: string;
  readonly problem: Problem | undefined;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

export interface Request {
  readonly body?: unknown;
  readonly version?: string;
  readonly headers?: Record<string, string>;
}

export type Call = (person: string, request: `${string} /${string}`, more?: Request) => Promise<Answer>;

/** For how long a person's token serves again, in milliseconds: well within the hour for which it is good. */
const tokenKept = 30 * 60_000;

/** Asks Beacon as a signed-in person: `call(head, "GET /api/home")`. */
export function caller(
  world: Pick<BeaconWorld, "clock" | "tokenFor">,
  beacon: Pick<Beacon, "app">,
  appRoles: Readonly<Record<string, readonly string[]>>,
): Call {
  const tokens = new Map<string, { token: string; since: number }>();
  const tokenOf = async (person: string): Promise<string> => {
    const now = world.clock.now().getTime();
    const held = tokens.get(person);
    if (held && now - held.since < tokenKept) return held.token;
    const token = await world.tokenFor(person, appRoles[person] ?? []);
    tokens.set(person, { token, since: now });
    return token;
  };
  return async (person, request, { body, version, headers } = {}) => {
    const [method = "GET", url = "/"] = request.split(" ", 2);
    const token = await tokenOf(person);
    const answer = await beacon.app.inject({
      method: method as NonNullable<InjectOptions["method"]>,
      url,
      headers: {
        authorization: `Bearer ${token}`,
        ...(version === undefined ? {} : { "if-match": version }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return toAnswer(answer);
  };
}

/** What came back, with its refusal held against the contract. */
export function toAnswer(answer: {
  statusCode: number;
  headers: Record<string, unknown>;
  payload: string;
}): Answer {
  const { statusCode: status, payload: text } = answer;
  const type = String(answer.headers["content-type"] ?? "");
  if (status < 400) {
    const body = type.startsWith("application/json") ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { status, code: "ok", problem: undefined, body, text };
  }
  if (!type.startsWith("application/problem+json")) throw new Error(`${status} came as "${type}": ${text}`);
  const problem = problemSchema.parse(JSON.parse(text));
  if (problem.status !== status) throw new Error(`${status} says of itself that it is ${problem.status}.`);
  return { status, code: problem.code, problem, body: { ...problem }, text };
}
