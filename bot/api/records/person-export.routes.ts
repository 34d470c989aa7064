import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { personExportFormats } from "../../../shared/contract/records/person-export.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { exportPerson } from "../../../shared/usecases/records/export-person.ts";
import { writeWorkbook } from "../../files/export/write-workbook.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";
import { attachment } from "../cpd/attachment.ts";
import { personParams } from "../cpd/person-params.ts";
import { personExportTables, presentPersonExport } from "./present-person-export.ts";

type Format = (typeof personExportFormats)[number];
const formatParams = z.object({ format: z.enum(personExportFormats) });

/** All that Beacon holds about a person, as a file: for the person, and for the central team. */
export function personExportRoutes(app: FastifyInstance, { ports, trustName }: Api): void {
  app.get("/cpd/mine/export/:format", async (request, reply) => {
    const actor = actorOf(request);
    const { format } = parse(formatParams, request.params);
    return send(reply, format, { actor, person: actor.person });
  });

  app.get("/directory/staff/:person/export/:format", async (request, reply) => {
    const actor = centralTeamOf(request);
    const { format } = parse(formatParams, request.params);
    return send(reply, format, { actor, person: parse(personParams, request.params).person });
  });

  async function send(
    reply: FastifyReply,
    format: Format,
    asked: { actor: Actor; person: PersonId },
  ): Promise<FastifyReply> {
    const named = {
      trust: trustName,
      directory: await ports.directory.current(),
      courses: await ports.courses.list(),
      meetings: (await ports.meetings.list()).map(({ value }) => value),
    };
    const file = presentPersonExport(accepted(await exportPerson(ports, asked)), named);
    const name = `beacon-person-${londonDate(ports.clock.now())}.${format}`;
    if (format === "json")
      return attachment(reply, name, "application/json; charset=utf-8").send(JSON.stringify(file, null, 2));
    return attachment(reply, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").send(
      await writeWorkbook(personExportTables(file, named)),
    );
  }
}
