import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  type CascadesView,
  cascadeAnswerSchema,
  cascadeVisitSchema,
  type SchoolCascade,
  type SessionCascade,
} from "../../../shared/contract/cpd/cascade.schema.ts";
import type { CascadeSaid, VisitSaid } from "../../../shared/domain/cpd/cascade/cascade-said.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { answerCascade } from "../../../shared/usecases/cpd/cascade/answer-cascade.ts";
import { listCascades } from "../../../shared/usecases/cpd/cascade/list-cascades.ts";
import { readSchoolCascade } from "../../../shared/usecases/cpd/cascade/read-school-cascade.ts";
import { readSessionCascade } from "../../../shared/usecases/cpd/cascade/read-session-cascade.ts";
import { visitCascade } from "../../../shared/usecases/cpd/cascade/visit-cascade.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { meetingParams } from "../meetings/meeting-params.ts";
import { presentCascades, presentSchoolCascade, presentSessionCascade } from "./present-cascades.ts";

const schoolParams = meetingParams.extend({
  urn: z
    .string()
    .max(20)
    .transform((urn) => urn as SchoolUrn),
});

/** How sessions are carried on in schools: each for whom it is (invariant 7). */
export function cascadesRoutes(app: FastifyInstance, { ports }: Api): void {
  const at = "/cpd/cascades/meetings/:meeting/schools/:urn";

  app.get("/cpd/cascades", async (request): Promise<CascadesView> => {
    return presentCascades(accepted(await listCascades(ports, { actor: actorOf(request) })), await seen());
  });

  app.get("/cpd/cascades/meetings/:meeting", async (request): Promise<SessionCascade> => {
    const { meeting } = parse(meetingParams, request.params);
    const read = accepted(await readSessionCascade(ports, { actor: actorOf(request), meeting }));
    return presentSessionCascade(read, await seen());
  });

  app.get(at, school);

  app.put(at, async (request) => {
    const { on, reached, line, isSure } = parse(cascadeAnswerSchema, request.body);
    return answered(request, {
      ...{ on: civilDate(on), line: line.trim(), isSure },
      ...(reached === undefined ? {} : { reached }),
    });
  });

  app.delete(at, async (request) => answered(request, undefined));

  app.put(`${at}/visit`, async (request) => {
    const { on, line } = parse(cascadeVisitSchema, request.body);
    return visited(request, { on: civilDate(on), line: line.trim() });
  });

  app.delete(`${at}/visit`, async (request) => visited(request, undefined));

  async function answered(request: FastifyRequest, said: CascadeSaid | undefined): Promise<SchoolCascade> {
    const { meeting, urn: school } = parse(schoolParams, request.params);
    const version = isFirst(request) ? "" : versionOf(request);
    const asked = { actor: actorOf(request), meeting, school, said, version };
    return saved(request, await answerCascade(ports, asked));
  }

  async function visited(request: FastifyRequest, visit: VisitSaid | undefined): Promise<SchoolCascade> {
    const { meeting, urn: school } = parse(schoolParams, request.params);
    const asked = { actor: actorOf(request), meeting, school, visit, version: versionOf(request) };
    return saved(request, await visitCascade(ports, asked));
  }

  async function saved(
    request: FastifyRequest,
    result: Awaited<ReturnType<typeof answerCascade | typeof visitCascade>>,
  ): Promise<SchoolCascade> {
    if (!result.ok && result.code === "cascade.changed")
      throw new Refused(result.code, { current: await school(request) });
    accepted(result);
    return school(request);
  }

  async function school(request: FastifyRequest): Promise<SchoolCascade> {
    const { meeting, urn } = parse(schoolParams, request.params);
    const asked = { actor: actorOf(request), meeting, school: urn };
    return presentSchoolCascade(accepted(await readSchoolCascade(ports, asked)));
  }

  const seen = async () => ({
    directory: await ports.directory.current(),
    today: londonDate(ports.clock.now()),
  });
}

/** An empty `If-Match` says that nobody had answered when this was begun. */
const isFirst = ({ headers }: FastifyRequest): boolean =>
  headers["if-match"] === "" || headers["if-match"] === '""';
