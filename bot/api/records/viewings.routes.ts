import type { FastifyInstance } from "fastify";
import type { Viewings } from "../../../shared/contract/records/viewings.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { readViewings } from "../../../shared/usecases/records/read-viewings.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";
import { personParams } from "../cpd/person-params.ts";
import { presentViewings } from "./present-viewings.ts";

/** Who has seen a person's record: for the person, and for the central team. */
export function viewingsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/mine/viewings", async (request): Promise<Viewings> => {
    const actor = actorOf(request);
    return present(actor, actor.person);
  });

  app.get("/directory/staff/:person/viewings", async (request): Promise<Viewings> => {
    return present(centralTeamOf(request), parse(personParams, request.params).person);
  });

  async function present(actor: Actor, person: PersonId): Promise<Viewings> {
    const { viewings } = accepted(await readViewings(ports, { actor, person }));
    const titles = new Map((await ports.meetings.list()).map(({ value }) => [value.id, value.title]));
    return presentViewings(viewings, {
      directory: await ports.directory.current(),
      meetingTitle: (id) => titles.get(id),
      today: londonDate(ports.clock.now()),
    });
  }
}
