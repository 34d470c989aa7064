import { describe, expect, it } from "@jest/globals";
import Fastify from "fastify";
import { problemSchema } from "../../shared/contract/problem.schema.ts";
import { problemStatuses, type RefusalCode } from "../../shared/contract/problems.ts";
import {
  GraphConflict,
  GraphForbidden,
  GraphThrottled,
  GraphUnavailable,
} from "../../shared/graph/transport/graph-errors.ts";
import { describe as describeFault, renderProblems } from "./problem-rendering.ts";
import { Refused } from "./refused.ts";

async function rendered(fault: unknown) {
  const lines: string[] = [];
  const app = Fastify({ logger: { level: "info", stream: { write: (line: string) => lines.push(line) } } });
  renderProblems(app);
  app.get("/", async () => {
    throw fault;
  });
  return { answer: await app.inject("/"), log: lines.join("") };
}

const failure = { operation: "GET /sites", status: 403, code: "accessDenied", requestId: "graph-7" };
const withStatus = (statusCode: number) => Object.assign(new Error("Secret words"), { statusCode });

describe("how a refusal is rendered", () => {
  it.each(Object.keys(problemStatuses) as RefusalCode[])(
    "%s as problem+json of its own status and words",
    async (code) => {
      const { answer } = await rendered(new Refused(code));
      expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
      const problem = problemSchema.strict().parse(answer.json());
      expect(problem).toMatchObject({ code, type: `urn:beacon:problem:${code}` });
      expect(problem.status).toBe(answer.statusCode);
      expect(problem.detail.length).toBeGreaterThan(20);
    },
  );

  it("names each field, and what stands now after a lost race", async () => {
    const errors = [{ pointer: "/title", code: "required" }] as const;
    const { answer } = await rendered(new Refused("item.changed", { errors, current: { title: "Newer" } }));
    expect(answer.json()).toMatchObject({ status: 409, errors, current: { title: "Newer" } });
  });

  it.each([
    ["a fault of ours", new TypeError("Secret words"), 500, "server.fault"],
    ["something thrown that is no error", "Secret words", 500, "server.fault"],
    ["a refusal of Graph's", new GraphForbidden(failure), 500, "server.fault"],
    ["a conflict that nobody handled", new GraphConflict(failure), 500, "server.fault"],
    ["Graph that is silent", new GraphUnavailable({ ...failure, status: 503 }), 503, "microsoft.unavailable"],
    [
      "Graph that throttles",
      new GraphThrottled({ ...failure, retryAt: undefined }),
      503,
      "microsoft.unavailable",
    ],
    ["a body cut short", withStatus(400), 400, "request.invalid"],
    ["a file that is not there", withStatus(404), 404, "route.not-found"],
    ["a body too large", withStatus(413), 413, "request.too-large"],
    ["an overlong address", withStatus(414), 400, "request.invalid"],
    ["a body of another kind", withStatus(415), 415, "request.unsupported"],
    ["too many requests", withStatus(429), 429, "request.too-many"],
    ["a gateway's own status", withStatus(502), 500, "server.fault"],
  ])("shows nobody more of %s than a code, and an id to ask about", async (_name, fault, status, code) => {
    const { answer } = await rendered(fault);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.json().requestId).toBe("req-1");
    expect(answer.payload).not.toMatch(/Secret|accessDenied|graph-7|stack|\.ts/);
  });

  it("logs a fault with what is needed to find it, and a refusal with its code alone", async () => {
    const { log } = await rendered(new GraphForbidden(failure));
    expect(JSON.parse(log.split("\n").find((line) => line.includes("fault")) ?? "{}")).toMatchObject({
      level: 50,
      reqId: "req-1",
      msg: "server.fault",
      fault: { name: "GraphForbidden", operation: "GET /sites", status: 403, requestId: "graph-7" },
    });
    expect((await rendered(new Refused("item.changed", { current: { title: "Newer" } }))).log).not.toContain(
      "Newer",
    );
  });
});

describe("how a fault is described in the log", () => {
  it("says what lay beneath it, as deep as it goes", () => {
    const beneath = new Error("The authority refused the app's own sign-in with status 401.");
    const fault = new Refused("microsoft.unavailable", {
      cause: new GraphUnavailable({ ...failure, status: 0, code: "noAnswer", requestId: "", cause: beneath }),
    });
    expect(describeFault(fault)).toMatchObject({
      cause: {
        name: "GraphUnavailable",
        cause: { stack: expect.stringContaining("refused the app's own sign-in") },
      },
    });
  });
});
