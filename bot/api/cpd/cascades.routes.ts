import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  type CascadesView,
  cascadeAnswerSchema,
  cascadeVisitSchema,
  type MyCascades,
  type SchoolCascade,
  type SessionCascade,
} from "../../../shared/contract/cpd/cascade.schema.ts";
import type { CascadeSaid } from "../../../shared/domain/cpd/cascade/cascade-said.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { answerCascade } from "../../../shared/usecases/cpd/cascade/answer-cascade.ts";
import { listCascades } from "../../../shared/usecases/cpd/cascade/list-cascades.ts";
import { listMyCascades } from "../../../shared/usecases/cpd/cascade/list-my-cascades.ts";
import { readSchoolCascade } from "../../../shared/usecases/cpd/cascade/read-school-cascade.ts";
import { readSessionCascade } from "../../../shared/usecases/cpd/cascade/read-session-cascade.ts";
import { visitCascade } from "../../../shared/usecases/cpd/cascade/visit-cascade.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { meetingParams } from "../meetings/meeting-params.ts";
import {
  presentCascades,
  presentMyCascade,
  presentSchoolCascade,
  presentSessionCascade,
} from "./present-cascades.ts";

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

  app.get("/cpd/cascades/mine", async (request): Promise<MyCascades> => {
    const found = await listMyCascades(ports, { person: actorOf(request).person });
    const now = await seen();
    return { cascades: found.map((each) => presentMyCascade(each, now)) };
  });

  app.get("/cpd/cascades/meetings/:meeting", async (request): Promise<SessionCascade> => {
    const { meeting } = parse(meetingParams, request.params);
    const read = accepted(await readSessionCascade(ports, { actor: actorOf(request), meeting }));
    return presentSessionCascade(read, await seen());
  });

  app.get(at, async (request): Promise<SchoolCascade> => {
    const { meeting, urn } = parse(schoolParams, request.params);
    return school(request, meeting, urn);
  });

  app.put(at, async (request): Promise<SchoolCascade> => {
    const { meeting, urn } = parse(schoolParams, request.params);
    const { said: body } = parse(cascadeAnswerSchema, request.body);
    const said: CascadeSaid | undefined = body && {
      on: civilDate(body.on),
      ...(body.reached === undefined ? {} : { reached: body.reached }),
      ...{ line: body.line.trim(), isSure: body.isSure },
    };
    const version = isFirst(request) ? "" : versionOf(request);
    return saved(
      request,
      { meeting, school: urn },
      await answerCascade(ports, { actor: actorOf(request), meeting, school: urn, said, version }),
    );
  });

  app.put(`${at}/visit`, async (request): Promise<SchoolCascade> => {
    const { meeting, urn } = parse(schoolParams, request.params);
    const { visit: body } = parse(cascadeVisitSchema, request.body);
    const visit = body && { on: civilDate(body.on), line: body.line.trim() };
    const version = isFirst(request) ? "" : versionOf(request);
    return saved(
      request,
      { meeting, school: urn },
      await visitCascade(ports, { actor: actorOf(request), meeting, school: urn, visit, version }),
    );
  });

  async function saved(
    request: FastifyRequest,
    { meeting, school: urn }: { meeting: MeetingId; school: SchoolUrn },
    result: Awaited<ReturnType<typeof answerCascade | typeof visitCascade>>,
  ): Promise<SchoolCascade> {
    if (!result.ok && result.code === "cascade.changed")
      throw new Refused(result.code, { current: await school(request, meeting, urn) });
    accepted(result);
    return school(request, meeting, urn);
  }

  async function school(request: FastifyRequest, meeting: MeetingId, urn: SchoolUrn): Promise<SchoolCascade> {
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
