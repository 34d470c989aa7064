import type { FastifyInstance } from "fastify";
import type { ToDoList } from "../../../shared/contract/briefing/to-do-list.schema.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import { listEverythingOpen } from "../../../shared/usecases/briefing/to-do/list-everything-open.ts";
import { deadlinesFile } from "../../feeds/deadlines-file.ts";
import { actorOf } from "../../http/api-door.ts";
import type { Api } from "../api.ts";
import { attachment } from "../cpd/attachment.ts";
import { presentToDos } from "./present-to-dos.ts";

/** Everything that is open for whoever asks: nobody names a person here, so nobody sees another's. */
export function toDoRoutes(app: FastifyInstance, { ports, pageAddress }: Api): void {
  app.get("/to-do", async (request): Promise<ToDoList> => listOf(actorOf(request).person));

  app.get("/to-do/calendar", async (request, reply) => {
    const { today, things } = await listOf(actorOf(request).person);
    attachment(reply, `to-do-${today}.ics`, "text/calendar; charset=utf-8");
    const stamp = londonInstant(londonDate(ports.clock.now()), "00:00");
    return deadlinesFile({ things, link: pageAddress, stamp });
  });

  async function listOf(person: PersonId): Promise<ToDoList> {
    return presentToDos(await listEverythingOpen(ports, { person }), {
      directory: await ports.directory.current(),
      today: londonDate(ports.clock.now()),
    });
  }
}
