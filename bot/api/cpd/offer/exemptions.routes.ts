import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type Exemptions,
  exemptionEndSchema,
  newExemptionSchema,
} from "../../../../shared/contract/cpd/exemption.schema.ts";
import type { CourseId } from "../../../../shared/domain/cpd/course.ts";
import type { ExemptionId } from "../../../../shared/domain/cpd/exemption.ts";
import type { Actor } from "../../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { addDays, civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { exempt, moveExemption } from "../../../../shared/usecases/cpd/offer/keep-exemptions.ts";
import { listExemptions } from "../../../../shared/usecases/cpd/offer/list-exemptions.ts";
import { parse, versionOf } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import { centralTeamOf } from "../../access.ts";
import type { Api } from "../../api.ts";
import { presentPerson } from "../../networks/present-network.ts";

const exemptionParams = z.object({
  exemption: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as ExemptionId),
});

/** Who need not do a course for a time, as the central team says. */
export function exemptionsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/exemptions", async (request): Promise<Exemptions> => {
    return list(centralTeamOf(request));
  });

  app.post("/cpd/exemptions", async (request, reply): Promise<Exemptions> => {
    const actor = centralTeamOf(request);
    const { id, course, person, because, until } = parse(newExemptionSchema, request.body);
    const words = {
      course: course as CourseId,
      person: person as PersonId,
      because: because.trim(),
      until: civilDate(until),
    };
    accepted(await exempt(ports, { actor, id: id as ExemptionId, words }));
    reply.status(201);
    return list(actor);
  });

  app.put("/cpd/exemptions/:exemption", async (request): Promise<Exemptions> => {
    const actor = centralTeamOf(request);
    const { exemption: id } = parse(exemptionParams, request.params);
    const until = civilDate(parse(exemptionEndSchema, request.body).until);
    const moved = accepted(await moveExemption(ports, { actor, id, until, version: versionOf(request) }));
    return { ...(await list(actor)), changed: { id, version: moved.version } };
  });

  async function list(actor: Actor): Promise<Exemptions> {
    const today = londonDate(ports.clock.now());
    const directory = await ports.directory.current();
    const titles = new Map((await ports.courses.list()).map(({ id, title }) => [id, title]));
    const exemptions = accepted(await listExemptions(ports, { actor }))
      .map(({ value, version }) => ({
        id: value.id,
        version,
        person: presentPerson(value.person, directory, today),
        course: { id: value.course, title: titles.get(value.course) ?? "A course that is no longer there" },
        because: value.because,
        until: value.until,
        by: `${directory.person(value.by)?.name ?? "Somebody who has left"}, on ${day(londonDate(value.at), today)}`,
      }))
      .sort((a, b) => a.person.name.localeCompare(b.person.name, "en-GB") || (a.id < b.id ? -1 : 1));
    return { exemptions, endsBefore: addDays(today, -1) };
  }
}
