import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type Drafts,
  type EditorEdition,
  orderSchema,
  type ReaderEdition,
} from "../../../shared/contract/briefing/edition.schema.ts";
import {
  addedItemSchema,
  type EditorItem,
  itemContentSchema,
} from "../../../shared/contract/briefing/item.schema.ts";
import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { listDrafts } from "../../../shared/usecases/briefing/list-drafts.ts";
import { openDraft } from "../../../shared/usecases/briefing/open-draft.ts";
import { orderItems } from "../../../shared/usecases/briefing/order-items.ts";
import { previewEdition } from "../../../shared/usecases/briefing/preview-edition.ts";
import { addItem, removeItem, saveItem } from "../../../shared/usecases/briefing/write-item.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { toItemContent, toItemSource } from "./item-body.ts";
import { presentDraft } from "./present-draft.ts";
import { presentEditorItem, presentReadEdition } from "./present-edition.ts";
import { editionParams } from "./reading.routes.ts";

export const itemParams = z.object({
  item: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as ItemId),
});
/** Whose eyes an edition is looked at with. */
export const previewQuery = z.object({ reader: z.string().min(1).max(100) });

/** What editors do before an edition goes out: write, order, preview. */
export function draftRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/briefing/drafts", async (request): Promise<Drafts> => {
    editorOf(request);
    const { editions, skipped, out } = await listDrafts(ports);
    return {
      editions: editions.map((edition) => ({ ...edition })),
      skipped: skipped.map((each) => ({ ...each })),
      out: [...out],
    };
  });

  app.get("/briefing/editions/:edition/draft", async (request): Promise<EditorEdition> => {
    editorOf(request);
    return draftOf(parse(editionParams, request.params).edition);
  });

  app.post("/briefing/editions/:edition/items", async (request, reply): Promise<EditorItem> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { id, source, ...body } = parse(addedItemSchema, request.body);
    const content = toItemContent(body);
    const added = accepted(
      await addItem(ports, { edition, id: id as ItemId, content, source: source && toItemSource(source) }),
    );
    reply.status(201);
    return presentEditorItem(added, await ports.directory.current());
  });

  app.put("/briefing/items/:item", async (request): Promise<EditorItem> => {
    editorOf(request);
    const { item: id } = parse(itemParams, request.params);
    const content = toItemContent(parse(itemContentSchema, request.body));
    const saved = await saveItem(ports, { id, content, version: versionOf(request) });
    const directory = await ports.directory.current();
    if (!saved.ok && saved.code === "item.changed") {
      const current = await ports.items.find(id);
      throw new Refused(saved.code, current ? { current: presentEditorItem(current, directory) } : {});
    }
    return presentEditorItem(accepted(saved), directory);
  });

  app.delete("/briefing/items/:item", async (request, reply) => {
    editorOf(request);
    const { item: id } = parse(itemParams, request.params);
    accepted(await removeItem(ports, { id, version: versionOf(request) }));
    return reply.status(204).send();
  });

  app.put("/briefing/editions/:edition/order", async (request): Promise<EditorEdition> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { items } = parse(orderSchema, request.body);
    accepted(await orderItems(ports, { edition, order: items as ItemId[], version: versionOf(request) }));
    return draftOf(edition);
  });

  app.get("/briefing/editions/:edition/preview", async (request): Promise<ReaderEdition> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { reader } = parse(previewQuery, request.query);
    const read = accepted(await previewEdition(ports, { edition, reader: reader as PersonId }));
    return presentReadEdition(read, londonDate(ports.clock.now()));
  });

  async function draftOf(edition: EditionId): Promise<EditorEdition> {
    return presentDraft(await openDraft(ports, edition), {
      directory: await ports.directory.current(),
      today: londonDate(ports.clock.now()),
    });
  }
}
