import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { subscriptionsList } from "../../schema/subscriptions.list.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { emptyText, optionalInstant } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { type VersionedRows, versionedRows } from "../versioned-rows.ts";

/** Writes the rows of `Subscriptions`: `Sites.Selected` with the role `write`. */
export const watchedRowsPermissions = ["Sites.Selected"] as const;

const watchedRowSchema = z
  .object({
    Key: z.string(),
    Subscription: emptyText,
    EndsAt: optionalInstant,
    Terms: emptyText,
    Holder: emptyText,
    HeldUntil: optionalInstant,
  })
  .transform((row) => ({
    list: row.Key,
    subscription: row.Subscription,
    endsAt: row.EndsAt,
    terms: row.Terms,
    holder: row.Holder,
    heldUntil: row.HeldUntil,
  }));
export type WatchedRow = z.infer<typeof watchedRowSchema>;

/** What is agreed with Graph about each list: nothing of it is kept where somebody who may read the site could find the secret. */
export interface Agreement {
  /** Where Graph sends notifications. */
  readonly address: string;
  /** From which the secret of each list is derived. */
  readonly key: Uint8Array;
}

export interface WatchedRows {
  readonly rows: VersionedRows<WatchedRow>;
  resource(list: string): string;
  clientState(list: string): string;
  terms(list: string): string;
  /** Whether Graph tells of this list's changes, under today's terms. */
  isWatched(list: string): boolean;
  /** The list that a subscription is about, if it is one of ours and the secret is the one agreed on. */
  listOf(subscription: string, clientState: string | null | undefined): string | undefined;
  /** Has every other server ask for these lists: they look at these rows every few seconds. */
  tellOthers(lists: readonly string[]): Promise<void>;
}

export function watchedRows(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  { address, key }: Agreement,
  report: ReportUnreadable,
): WatchedRows {
  const rows = versionedRows({ graph, mirror }, subscriptionsList.name, watchedRowSchema, report);
  const clientState = (list: string) =>
    createHmac("sha256", key).update(mirror.listId(list)).digest("base64url");
  const terms = (list: string) =>
    createHash("sha256")
      .update(`${address}\n${clientState(list)}`)
      .digest("base64url");

  function isWatched(list: string): boolean {
    const { endsAt, terms: agreed } = rows.find(list)?.value ?? {};
    return endsAt !== undefined && endsAt > pace.now() && mirror.holds(list) && agreed === terms(list);
  }

  return {
    rows,
    clientState,
    terms,
    isWatched,
    resource: (list) => `sites/${mirror.siteId}/lists/${mirror.listId(list)}`,

    listOf(subscription, given) {
      const list = rows.all().find(({ value }) => value.subscription === subscription)?.value.list;
      if (list === undefined || !mirror.holds(list) || !given) return undefined;
      return isSame(given, clientState(list)) ? list : undefined;
    },

    async tellOthers(lists) {
      const items = mirror.list(subscriptionsList.name);
      const base = `/sites/${mirror.siteId}/lists/${mirror.listId(subscriptionsList.name)}/items`;
      const fields = { ToldAt: pace.now().toISOString() };
      for (let start = 0; start < lists.length; start += partsPerBatch) {
        const told = lists.slice(start, start + partsPerBatch).flatMap((list) => items.byKey(list) ?? []);
        // Without `If-Match`: whoever is later has said the same, and each write is a change that the others see.
        const parts = told.map(
          (item): BatchPart => ({
            ...{ id: item.id, method: "PATCH", url: `${base}/${item.id}/fields`, body: fields },
            operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
          }),
        );
        const answers = await sendBatch(graph, pace, parts);
        for (const item of told) {
          const answer = answers.get(item.id);
          if (answer && "failure" in answer) throw answer.failure;
          const { "@odata.etag": etag } = savedSchema.parse(answer?.body);
          items.put({ id: item.id, etag, fields: { ...item.fields, ...fields } });
        }
      }
    },
  };
}

const savedSchema = z.object({ "@odata.etag": z.string() });

/** Compared in a time that says nothing of how much of a guess was right. */
function isSame(given: string, agreed: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(agreed));
}
