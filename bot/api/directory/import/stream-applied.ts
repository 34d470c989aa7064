import { PassThrough } from "node:stream";
import type { FastifyReply } from "fastify";
import type { ImportLine } from "../../../../shared/contract/directory/import.schema.ts";
import type { ImportPlan } from "../../../../shared/domain/directory/import/plan.ts";
import type { Ports } from "../../../../shared/domain/ports.ts";
import { GraphThrottled, GraphUnavailable } from "../../../../shared/graph/transport/graph-errors.ts";
import { applyImport } from "../../../../shared/usecases/directory/import/apply-import.ts";
import { describe, problemBody } from "../../../http/problem-rendering.ts";
import { accepted, Refused } from "../../../http/refused.ts";
import { presentResult, rowWords } from "./present-import.ts";

/**
 * Answers line by line while the plan is written. Whoever closes the page does not stop it: the rows that were previewed
 * are written to the end.
 */
export function streamApplied(
  ports: Ports,
  reply: FastifyReply,
  order: { plan: ImportPlan; fingerprint: string; previewed: string },
): FastifyReply {
  const { request } = reply;
  const lines = new PassThrough();
  // A reader who has gone is no fault of ours.
  lines.on("error", () => {});
  const say = (line: ImportLine) => {
    if (!lines.destroyed) lines.write(`${JSON.stringify(line)}\n`);
  };

  async function run(): Promise<void> {
    try {
      const applied = accepted(await applyImport(ports, { ...order, onProgress: say }));
      const { plan } = order;
      const words = rowWords(await ports.directory.current(), [...plan.added, ...plan.changed]);
      say({ result: presentResult(applied, words) });
    } catch (failure) {
      const refused = failure instanceof Refused ? failure : new Refused(codeOf(failure));
      request.log.error({ fault: describe(failure) }, refused.code);
      say({ problem: problemBody(refused, request.id) });
    } finally {
      lines.end();
    }
  }

  void run();
  return reply.type("application/x-ndjson").send(lines);
}

const codeOf = (failure: unknown) =>
  failure instanceof GraphThrottled || failure instanceof GraphUnavailable
    ? ("import.interrupted" as const)
    : ("server.fault" as const);
