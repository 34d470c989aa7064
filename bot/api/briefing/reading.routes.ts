import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type Missed, sinceSchema } from "../../../shared/contract/briefing/catch-up.schema.ts";
import type {
  ArchiveFound,
  EditionsListed,
  ReaderEdition,
  ReaderItem,
} from "../../../shared/contract/briefing/edition.schema.ts";
import {
  itemActSchema,
  type ReceiptAnswer,
  receiptBodySchema,
} from "../../../shared/contract/briefing/receipt.schema.ts";
import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isCivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { listMissed } from "../../../shared/usecases/briefing/catch-up/list-missed.ts";
import { findItem } from "../../../shared/usecases/briefing/handover/find-item.ts";
import { listEditions } from "../../../shared/usecases/briefing/list-editions.ts";
import { openEdition } from "../../../shared/usecases/briefing/open-edition.ts";
import { readEdition } from "../../../shared/usecases/briefing/read-edition.ts";
import { asReadItem, type ReadItem } from "../../../shared/usecases/briefing/read-item.ts";
import { searchArchive } from "../../../shared/usecases/briefing/search-archive.ts";
import { settleItem, unsettleItem } from "../../../shared/usecases/briefing/settle-item.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentReadEdition, presentReadItem } from "./present-edition.ts";
import { presentMissed } from "./present-missed.ts";
import { withQuestions } from "./present-question.ts";

export const editionParams = z.object({
  edition: z
    .string()
    .refine(isCivilDate, { params: { code: "not-a-date" } })
    .transform((date) => date as EditionId),
});
const receiptParams = z.object({ item: z.string().min(1).max(100), act: itemActSchema });
const missedQuery = z.object({ since: sinceSchema.default("this-term") });
const searchQuery = z.object({ q: z.string().max(200).default("") });

/** What readers do: read, open, note, mark done, look back. */
export function readingRoutes(app: FastifyInstance, { ports }: Api): void {
  const today = () => londonDate(ports.clock.now());

  app.get("/briefing/editions", async (request): Promise<EditionsListed> => {
    const listed = await listEditions(ports, { person: actorOf(request).person });
    return {
      editions: listed.map(({ read, toDo }) => ({
        id: read.edition.id,
        status: read.edition.status,
        forYou: read.items.length,
        toDo,
        opened: read.opened,
      })),
    };
  });

  app.get("/briefing/editions/:edition", async (request): Promise<ReaderEdition> => {
    const { edition } = parse(editionParams, request.params);
    const { person } = actorOf(request);
    const read = accepted(await readEdition(ports, { edition, person }));
    return withQuestions(ports, presentReadEdition(read, today()), person);
  });

  app.post("/briefing/editions/:edition/opened", async (request): Promise<ReaderEdition> => {
    const { edition } = parse(editionParams, request.params);
    const { person } = actorOf(request);
    const read = accepted(await openEdition(ports, { edition, person, door: "tab" }));
    return withQuestions(ports, presentReadEdition(read, today()), person);
  });

  app.put("/briefing/items/:item/receipt/:act", async (request): Promise<ReceiptAnswer> => {
    const { item, act } = parse(receiptParams, request.params);
    const { revision } = parse(receiptBodySchema, request.body ?? {});
    const { person } = actorOf(request);
    const of = { item: item as ItemId, person };
    const settled = await settleItem(ports, { ...of, act, door: "tab", revision });
    if (!settled.ok && settled.code === "item.corrected")
      throw new Refused(settled.code, { current: await itemNow(of) });
    return presentReceipt(accepted(settled));
  });

  app.delete("/briefing/items/:item/receipt/:act", async (request): Promise<ReceiptAnswer> => {
    const { item, act } = parse(receiptParams, request.params);
    const { person } = actorOf(request);
    return presentReceipt(accepted(await unsettleItem(ports, { item: item as ItemId, person, act })));
  });

  app.get("/briefing/missed", async (request): Promise<Missed> => {
    const { since } = parse(missedQuery, request.query);
    return presentMissed(await listMissed(ports, { person: actorOf(request).person, since }), today());
  });

  app.get("/briefing/search", async (request): Promise<ArchiveFound> => {
    const { q } = parse(searchQuery, request.query);
    const found = await searchArchive(ports, { words: q, person: actorOf(request).person });
    return { found: found.map(({ edition, item }) => ({ edition, item: presentReadItem(item, today()) })) };
  });

  /** An item as its reader has it now, so that they see what they had not when they pressed. */
  async function itemNow({ item: id, person }: { item: ItemId; person: PersonId }): Promise<ReaderItem> {
    const { item, setting } = accepted(await findItem(ports, id, person));
    return presentReadItem(asReadItem(item, person, setting), today());
  }
}

const presentReceipt = ({ receipt }: ReadItem): ReceiptAnswer => ({
  acknowledged: receipt?.acknowledgedAt !== undefined,
  done: receipt?.doneAt !== undefined,
});
