import { z } from "zod";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { PersonErasure } from "../../../domain/records/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type Fields, type ListItem, listItemSchema } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { peopleList } from "../../schema/directory.list.ts";
import type { ListSchema } from "../../schema/list-schema.ts";
import { erasuresList } from "../../schema/records.list.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphConflict, GraphNotFound } from "../../transport/graph-errors.ts";
import type { Pace } from "../../transport/pace.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";
import { unlessGone } from "../unless-gone.ts";
import { wholeList } from "../whole-list.ts";
import { type ErasedPerson, erasedRows } from "./erased-row.ts";
import { listsOnSite } from "./lists-on-site.ts";

/** Reads and writes: `Sites.Selected` (write on Beacon's site). */
export const personErasurePermissions = ["Sites.Selected"] as const;

interface Parts {
  readonly graph: Graph;
  readonly mirror: SiteMirror;
  readonly pace: Pace;
}
type Change = ReturnType<typeof erasedRows>[number];

const savedSchema = z.record(z.string(), z.unknown());
/** How often rows that somebody else saved at the same moment are read and written again. */
const tries = 5;

/**
 * Goes through every row of every list of ours once: a name can stand in any text, and no filter finds it. Rows in memory cost
 * nothing to read, those of older years a request a thousand. The row of the person goes last, so that an erasure cut short
 * knows whom to go on with.
 */
export function personErasure(parts: Parts): PersonErasure {
  const { graph, mirror, pace } = parts;
  const itemsOf = (list: string) => `/sites/${mirror.siteId}/lists/${mirror.listId(list)}/items`;

  /** The rows that may have to do with somebody: those that name them, and whom nobody could tell. */
  async function candidates(list: ListSchema, person: ErasedPerson): Promise<ListItem[]> {
    const words = [person.id, person.as, person.name, person.email].filter(Boolean);
    const plain = words.map((word) => word.toLowerCase());
    const inJson = plain.map((word) => JSON.stringify(word).slice(1, -1));
    const mayConcern = ({ fields }: ListItem) => {
      // Whom it is that is being erased stands here until all is done.
      if (list.name === erasuresList.name && fields.Person === person.id) return false;
      return Object.values(fields).some((value) => {
        if (typeof value !== "string") return false;
        const text = value.toLowerCase();
        return (
          text.includes('"kind":"sighting"') || [...plain, ...inJson].some((word) => text.includes(word))
        );
      });
    };
    return wholeList(parts, list.name, mayConcern);
  }

  async function eraseFrom(list: ListSchema, person: ErasedPerson): Promise<void> {
    const all = (await unlessGone(mirror, list.name, () => candidates(list, person))) ?? [];
    let items = all;
    for (let attempt = 1; items.length > 0; attempt++) {
      const changes = erasedRows(list, items, person, all);
      const lost: string[] = [];
      for (let start = 0; start < changes.length; start += partsPerBatch)
        lost.push(...(await write(list, changes.slice(start, start + partsPerBatch))));
      if (lost.length > 0 && attempt >= tries)
        throw new Error(`Rows of "${list.name}" kept changing while somebody was erased from them.`);
      items = (await Promise.all(lost.map((id) => fetchRow(list, id)))).flat();
    }
  }

  /** Answers the ids of rows that somebody else saved first. */
  async function write({ name }: ListSchema, changes: readonly Change[]): Promise<string[]> {
    const base = itemsOf(name);
    const answers = await sendBatch(
      graph,
      pace,
      changes.map(({ item, becomes }, index): BatchPart => {
        const headers = { "If-Match": item.etag };
        const at = { id: String(index), url: `${base}/${item.id}`, headers };
        return becomes === "removed"
          ? { ...at, method: "DELETE", operation: "DELETE /sites/{site}/lists/{list}/items/{item}" }
          : {
              ...{ ...at, url: `${at.url}/fields`, method: "PATCH", body: becomes },
              operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
            };
      }),
    );
    const lost: string[] = [];
    let failure: Error | undefined;
    for (const [index, { item, becomes }] of changes.entries()) {
      const answer = answers.get(String(index));
      if (answer && !("failure" in answer)) takeIn(name, item, becomes, answer.body);
      else if (answer?.failure instanceof GraphConflict) lost.push(item.id);
      else if (answer?.failure instanceof GraphNotFound) takeIn(name, item, "removed", undefined);
      else failure ??= answer?.failure ?? new Error("Graph left out a part.");
    }
    if (failure) throw failure;
    return lost;
  }

  function takeIn(list: string, item: ListItem, becomes: "removed" | Fields, body: unknown): void {
    if (!mirror.holds(list)) return;
    const rows = mirror.list(list);
    if (becomes === "removed") {
      rows.remove(item.id);
      return;
    }
    const etag = savedSchema.parse(body)["@odata.etag"];
    if (typeof etag === "string") rows.put({ id: item.id, etag, fields: { ...item.fields, ...becomes } });
  }

  async function fetchRow({ name }: ListSchema, id: string): Promise<ListItem[]> {
    const item = await unlessAbsent(
      graph.call({
        method: "get",
        path: `${itemsOf(name)}/${id}?$expand=fields`,
        operation: "GET /sites/{site}/lists/{list}/items/{item}",
        answer: listItemSchema,
      }),
    );
    if (item && mirror.holds(name)) mirror.list(name).put(item);
    return item ? [item] : [];
  }

  return {
    async erase(person: Person, { as, hasNamesake }: { as: PersonId; hasNamesake: boolean }) {
      const erased = { id: person.id, name: person.name, email: person.email, as, hasNamesake };
      const lists = listsOnSite(mirror, londonDate(pace.now()));
      const isPeople = ({ name }: ListSchema) => name === peopleList.name;
      for (const list of [...lists.filter((each) => !isPeople(each)), ...lists.filter(isPeople)])
        await eraseFrom(list, erased);
    },
  };
}
