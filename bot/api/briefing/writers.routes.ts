import type { FastifyInstance } from "fastify";
import { type WritersShown, writingHereSchema } from "../../../shared/contract/briefing/writers.schema.ts";
import type { ItemId } from "../../../shared/domain/briefing/ids.ts";
import { parse } from "../../http/api-door.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { editionParams } from "./reading.routes.ts";

/** Who else is writing an edition, at whichever server. */
export function writersRoutes(app: FastifyInstance, { ports }: Api): void {
  app.put("/briefing/editions/:edition/writers", async (request): Promise<WritersShown> => {
    const { person } = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { item } = parse(writingHereSchema, request.body);
    const writer = { person, ...(item ? { item: item as ItemId } : {}) };
    const others = await ports.writersHere.note(edition, writer, ports.clock.now());
    const directory = await ports.directory.current();
    const standing = await ports.editions.find(edition);
    const items = await ports.items.listIn(edition);
    return {
      others: others.map((each) => ({
        id: each.person,
        name: directory.person(each.person)?.name ?? "",
        ...(each.item ? { item: each.item } : {}),
      })),
      stands: [
        standing?.version ?? "",
        ...items.map(({ value, version }) => `${value.id} ${version}`).sort(),
      ].join("|"),
    };
  });

  app.delete("/briefing/editions/:edition/writers", async (request, reply) => {
    const { person } = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    await ports.writersHere.leave(edition, person, ports.clock.now());
    return reply.code(204).send();
  });
}
