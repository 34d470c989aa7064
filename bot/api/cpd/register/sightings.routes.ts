import type { FastifyInstance } from "fastify";
import {
  matchesBodySchema,
  type Sightings,
  visitorBodySchema,
} from "../../../../shared/contract/cpd/sightings.schema.ts";
import type { EvidenceId } from "../../../../shared/domain/attendance/evidence.ts";
import type { MatchedTo } from "../../../../shared/domain/attendance/sighting.ts";
import type { Actor } from "../../../../shared/domain/directory/actor.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { addVisitor } from "../../../../shared/usecases/cpd/register/add-visitor.ts";
import { matchSightings } from "../../../../shared/usecases/cpd/register/match-sightings.ts";
import { readSightings } from "../../../../shared/usecases/cpd/register/read-sightings.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { meetingParams } from "../../meetings/meeting-params.ts";
import { presentSightings } from "./present-sightings.ts";

/** Whom nobody could tell at a meeting, and who a human says they were. */
export function sightingsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/meetings/:meeting/register/sightings", async (request): Promise<Sightings> => {
    return present(actorOf(request), parse(meetingParams, request.params).meeting);
  });

  app.post("/meetings/:meeting/register/matches", async (request): Promise<Sightings> => {
    const actor = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    const matches = parse(matchesBodySchema, request.body).matches.map(({ id, sighting, matchedTo }) => ({
      id,
      sighting: sighting as EvidenceId,
      matchedTo: matchedTo as MatchedTo,
    }));
    accepted(await matchSightings(ports, { actor, meeting, matches }));
    return present(actor, meeting);
  });

  app.post("/meetings/:meeting/register/visitors", async (request): Promise<Sightings> => {
    const actor = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    accepted(await addVisitor(ports, { actor, meeting, ...parse(visitorBodySchema, request.body) }));
    return present(actor, meeting);
  });

  async function present(actor: Actor, meeting: MeetingId): Promise<Sightings> {
    const read = accepted(await readSightings(ports, { actor, meeting }));
    return presentSightings(read, {
      directory: await ports.directory.current(),
      now: ports.clock.now(),
    });
  }
}
