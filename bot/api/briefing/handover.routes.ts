import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type Colleagues,
  handoverSchema,
  type ItemStanding,
  laterSchema,
} from "../../../shared/contract/briefing/handover.schema.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { handItemBack, takeItemBack } from "../../../shared/usecases/briefing/handover/end-handover.ts";
import { findColleagues } from "../../../shared/usecases/briefing/handover/find-colleagues.ts";
import { handItem } from "../../../shared/usecases/briefing/handover/hand-item.ts";
import { putOffItem } from "../../../shared/usecases/briefing/put-off-item.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { postLines } from "../directory/posts-in-words.ts";
import { itemParams } from "./draft.routes.ts";
import { presentStanding } from "./present-handover.ts";

const colleaguesQuery = z.object({ q: z.string().max(100).default("") });
/** So many are shown; who looks for another types more of the name. */
const shownAtMost = 20;

/** Handing what an item asks to a colleague, taking it back and handing it back; and putting it off. */
export function handoverRoutes(app: FastifyInstance, { ports }: Api): void {
  const today = () => londonDate(ports.clock.now());

  app.get("/briefing/items/:item/colleagues", async (request): Promise<Colleagues> => {
    const { item } = parse(itemParams, request.params);
    const { q } = parse(colleaguesQuery, request.query);
    const found = await findColleagues(ports, { item, person: actorOf(request).person, words: q });
    const directory = await ports.directory.current();
    return {
      colleagues: accepted(found)
        .slice(0, shownAtMost)
        .map(({ person, school, posts }) => ({
          id: person.id,
          school,
          name: person.name,
          posts: postLines(posts, directory).join("; "),
        })),
    };
  });

  app.put("/briefing/items/:item/handover", async (request): Promise<ItemStanding> => {
    const { item } = parse(itemParams, request.params);
    const { to, school, note } = parse(handoverSchema, request.body);
    const handed = await handItem(ports, {
      ...{ item, person: actorOf(request).person, note, door: "tab" },
      ...{ to: to as PersonId, school: school as SchoolUrn },
    });
    return presentStanding(accepted(handed), today());
  });

  app.delete("/briefing/items/:item/handover", async (request): Promise<ItemStanding> => {
    const { item } = parse(itemParams, request.params);
    return presentStanding(
      accepted(await takeItemBack(ports, { item, person: actorOf(request).person })),
      today(),
    );
  });

  app.post("/briefing/items/:item/handed-back", async (request, reply) => {
    const { item } = parse(itemParams, request.params);
    accepted(await handItemBack(ports, { item, person: actorOf(request).person }));
    return reply.status(204).send();
  });

  app.put("/briefing/items/:item/later", async (request): Promise<ItemStanding> => {
    const { item } = parse(itemParams, request.params);
    const { on } = parse(laterSchema, request.body);
    const person = actorOf(request).person;
    return presentStanding(accepted(await putOffItem(ports, { item, person, on, door: "tab" })), today());
  });

  app.delete("/briefing/items/:item/later", async (request): Promise<ItemStanding> => {
    const { item } = parse(itemParams, request.params);
    const person = actorOf(request).person;
    const off = await putOffItem(ports, { item, person, on: undefined, door: "tab" });
    return presentStanding(accepted(off), today());
  });
}
