import type { FastifyInstance } from "fastify";
import {
  type WritersShown,
  writingHereSchema,
  writingPageSchema,
} from "../../../shared/contract/briefing/writers.schema.ts";
import type { ItemId } from "../../../shared/domain/briefing/ids.ts";
import type { WritingPage } from "../../../shared/domain/briefing/writing/writers-here.ts";
import { parse } from "../../http/api-door.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { editionParams } from "./reading.routes.ts";

const pageParams = editionParams.extend({
  page: writingPageSchema.transform((page) => page as string as WritingPage),
});

/** Who else is writing an edition, at whichever server. A page speaks for its reader alone: who that is, the token says. */
export function writersRoutes(app: FastifyInstance, { ports }: Api): void {
  app.put("/briefing/editions/:edition/writers/:page", async (request): Promise<WritersShown> => {
    const { person } = editorOf(request);
    const { edition, page } = parse(pageParams, request.params);
    const { item } = parse(writingHereSchema, request.body);
    const writer = { person, page, ...(item ? { item: item as ItemId } : {}) };
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

  app.delete("/briefing/editions/:edition/writers/:page", async (request, reply) => {
    const { person } = editorOf(request);
    const { edition, page } = parse(pageParams, request.params);
    await ports.writersHere.leave(edition, { person, page }, ports.clock.now());
    return reply.code(204).send();
  });
}
