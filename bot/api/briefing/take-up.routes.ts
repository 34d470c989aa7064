import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { TakeUp } from "../../../shared/contract/briefing/take-up.schema.ts";
import type { TermResults } from "../../../shared/contract/briefing/term-results.schema.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { type CivilDate, isCivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { readTermResults } from "../../../shared/usecases/briefing/results/read-term-results.ts";
import { takeUp } from "../../../shared/usecases/briefing/take-up.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentTermResults } from "./present-term-results.ts";
import { editionParams } from "./reading.routes.ts";

const query = z.object({ school: z.string().max(20).optional() });
const resultsQuery = query.extend({
  on: z
    .string()
    .refine(isCivilDate, { params: { code: "not-a-date" } })
    .transform((day) => day as CivilDate)
    .optional(),
});

/** Who has opened, noted and done what, school by school. */
export function takeUpRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/briefing/results", async (request): Promise<TermResults> => {
    const { on, school } = parse(resultsQuery, request.query);
    const actor = actorOf(request);
    const read = accepted(
      await readTermResults(ports, { actor, on, school: school as SchoolUrn | undefined }),
    );
    return presentTermResults(read, {
      directory: await ports.directory.current(),
      today: londonDate(ports.clock.now()),
    });
  });

  app.get("/briefing/editions/:edition/take-up", async (request): Promise<TakeUp> => {
    const { edition } = parse(editionParams, request.params);
    const { school } = parse(query, request.query);
    const found = accepted(
      await takeUp(ports, { edition, actor: actorOf(request), school: school as SchoolUrn | undefined }),
    );
    const directory = await ports.directory.current();
    return {
      edition,
      items: found.items.map((item) => ({
        id: item.id,
        title: item.title,
        asksFor: item.action ? "action" : "acknowledgement",
      })),
      schools: found.schools.map(({ school: urn, readers, answers }) => ({
        urn,
        name: directory.school(urn)?.name ?? "",
        phase: directory.school(urn)?.phase ?? "",
        answers: answers.map(({ item, by, at }) => ({
          id: item,
          by: directory.person(by)?.name ?? "somebody who has left",
          on: londonDate(at),
        })),
        readers: readers.map((reader) => ({
          id: reader.person,
          name: directory.person(reader.person)?.name ?? "",
          opened: reader.opened,
          items: reader.items.map(({ item, standing, handedTo }) => {
            const colleague = handedTo && directory.person(handedTo)?.name;
            return { id: item, standing, ...(colleague ? { handedTo: colleague } : {}) };
          }),
        })),
      })),
    };
  });
}
