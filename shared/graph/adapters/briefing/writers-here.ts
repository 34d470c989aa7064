import { z } from "zod";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { WritersHere } from "../../../domain/briefing/writing/ports.ts";
import {
  isHere,
  isWordOver,
  isWorthLooking,
  isWorthTelling,
  laterWord,
  letBeUntil,
  othersHere,
  pageOf,
  type WriterAt,
  type WriterHeard,
} from "../../../domain/briefing/writing/writers-here.ts";
import { inTurn } from "../../mirror/in-turn.ts";
import { type ListItem, listItemSchema } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingWritersList } from "../../schema/briefing-writers.list.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphConflict, GraphNotFound } from "../../transport/graph-errors.ts";
import type { Pace } from "../../transport/pace.ts";
import { columnHolds } from "../column-holds.ts";
import { rowsFoundSchema } from "../list-table.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { wholeList } from "../whole-list.ts";
import { fromWord, fromWriter, writerKey, writerSchema } from "./writer-row.ts";

/** Reads and writes: `Sites.Selected` (write on Beacon's site). */
export const writersHerePermissions = ["Sites.Selected"] as const;

const { name } = briefingWritersList;
/** A page waits for this; what has not come by then comes with its next question. */
const patienceMilliseconds = 3000;
/** More editors than any trust has; a page more is not read. */
const rowsAtMost = 200;
const anything = z.unknown();

interface Told {
  readonly row: string;
  readonly word: WriterHeard;
}

/** What a server knows of one edition, page by page: what editors said to it, and what stood in the list when it last looked. */
interface Known {
  readonly said: Map<string, WriterHeard>;
  told: Map<string, Told>;
  lookedAt?: Date | undefined;
  looking?: Promise<void> | undefined;
  readonly tell: (word: WriterHeard) => Promise<void>;
}

/**
 * Words of editors in a small list, a row an edition and page: written when they say something new and every half minute, looked for
 * at most every ten seconds an edition while somebody writes it, and otherwise never. On a site that has no such list yet, and while
 * Graph fails, a server knows of those whom it serves. `missed` hears of what failed; it is tried again a quarter of a minute later.
 */
export function writersHere(
  parts: { graph: Graph; mirror: SiteMirror; pace: Pace },
  report: ReportUnreadable,
  missed: (fault: unknown, edition: EditionId) => void,
): WritersHere {
  const { graph, mirror, pace } = parts;
  const read = rowReader(name, writerSchema, report);
  const editions = new Map<EditionId, Known>();
  let letBe: Date | undefined;

  const itemsAddress = () => `/sites/${mirror.siteId}/lists/${mirror.listId(name)}/items`;

  function knownOf(edition: EditionId): Known {
    const standing = editions.get(edition);
    if (standing) return standing;
    const known: Known = {
      said: new Map(),
      told: new Map(),
      // One at a time, so that a word is held against the one before it.
      tell: inTurn((word: WriterHeard) => tell(edition, known, word)),
    };
    editions.set(edition, known);
    return known;
  }

  const wordsOf = ({ said, told }: Known): WriterHeard[] => [
    ...said.values(),
    ...[...told.values()].map(({ word }) => word),
  ];

  function hear(edition: EditionId, word: WriterHeard): Known {
    for (const [other, known] of editions)
      if (other !== edition && !wordsOf(known).some((each) => isHere(each, word.at))) editions.delete(other);
    const known = knownOf(edition);
    for (const [page, said] of known.said) if (isWordOver(said, word.at)) known.said.delete(page);
    known.said.set(pageOf(word), laterWord(known.said.get(pageOf(word)), word));
    return known;
  }

  /** The edge at which a fault of Graph becomes a courtesy missed. */
  async function trying(edition: EditionId, work: () => Promise<void>): Promise<void> {
    if (!mirror.has(name) || (letBe && pace.now() < letBe)) return;
    try {
      await work();
    } catch (fault) {
      letBe = letBeUntil(pace.now());
      missed(fault, edition);
    }
  }

  /** Editors who ask while it is looked share what is found. */
  function look(edition: EditionId, known: Known, now: Date): Promise<void> {
    known.looking ??= lookNow(edition, known, now).finally(() => {
      known.looking = undefined;
    });
    return known.looking;
  }

  async function lookNow(edition: EditionId, known: Known, now: Date): Promise<void> {
    const filter = encodeURIComponent(columnHolds("Edition", edition));
    const { value } = await graph.call({
      method: "get",
      path: `${itemsAddress()}?$expand=fields&$filter=${filter}&$top=${rowsAtMost}`,
      operation: "GET /sites/{site}/lists/{list}/items",
      signal: AbortSignal.timeout(patienceMilliseconds),
      answer: rowsFoundSchema,
    });
    known.lookedAt = now;
    known.told = new Map();
    const rubbish: ListItem[] = [];
    for (const item of value) {
      const word = wordIn(item, now);
      if (word) known.told.set(pageOf(word), { row: item.id, word });
      else rubbish.push(item);
    }
    await end(rubbish, AbortSignal.timeout(patienceMilliseconds));
  }

  async function tell(edition: EditionId, known: Known, word: WriterHeard): Promise<void> {
    const told = known.told.get(pageOf(word));
    if (!isWorthTelling(word, told?.word)) return;
    try {
      const row = told ? await change(told.row, word) : await create({ edition, ...word });
      known.told.set(pageOf(word), { row, word });
    } catch (failure) {
      // Another server began the row, or ended it: who next asks looks anew.
      if (!isOvertaken(failure)) throw failure;
      known.told.delete(pageOf(word));
      known.lookedAt = undefined;
    }
  }

  /** Without `If-Match`: a row is one page's, whichever server writes what they just said, and what comes late is set right by the next word. */
  async function change(row: string, word: WriterHeard): Promise<string> {
    await graph.call({
      method: "patch",
      path: `${itemsAddress()}/${row}/fields`,
      operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
      signal: AbortSignal.timeout(patienceMilliseconds),
      body: fromWord(word),
      answer: anything,
    });
    return row;
  }

  async function create(writer: WriterAt): Promise<string> {
    const { id } = await graph.call({
      method: "post",
      path: itemsAddress(),
      operation: "POST /sites/{site}/lists/{list}/items",
      keyed: true,
      signal: AbortSignal.timeout(patienceMilliseconds),
      body: { fields: { ...fromWriter(writer), Key: writerKey(writer) } },
      answer: listItemSchema,
    });
    return id;
  }

  /** The word in a row; undefined for rubbish, be it that its time is over or that nobody can read it. */
  function wordIn(item: ListItem, now: Date): WriterHeard | undefined {
    const word = read(item);
    return word && !isWordOver(word, now) ? word : undefined;
  }

  /** A row that is gone already was ended by another server; one that has changed since is in use again. */
  async function end(rows: readonly ListItem[], signal?: AbortSignal): Promise<void> {
    for (let start = 0; start < rows.length; start += partsPerBatch) {
      const portion = rows.slice(start, start + partsPerBatch).map(
        ({ id, etag }): BatchPart => ({
          ...{ id, method: "DELETE", url: `${itemsAddress()}/${id}`, headers: { "If-Match": etag } },
          operation: "DELETE /sites/{site}/lists/{list}/items/{item}",
        }),
      );
      for (const answer of (await sendBatch(graph, pace, portion, signal)).values())
        if ("failure" in answer && !isOvertaken(answer.failure)) throw answer.failure;
    }
  }

  return {
    async note(edition, writer, now) {
      const word = { ...writer, at: now };
      const known = hear(edition, word);
      await trying(edition, async () => {
        if (isWorthLooking(known.lookedAt, now)) await look(edition, known, now);
        await known.tell(word);
      });
      return othersHere(wordsOf(known), writer.person, now);
    },

    async leave(edition, writer, now) {
      const word = { ...writer, at: now, hasLeft: true } as const;
      const known = hear(edition, word);
      // Whoever asks next looks anew: the same editor may have another page open, of which another server has heard.
      known.lookedAt = undefined;
      await trying(edition, async () => {
        // The page may have spoken to another server since.
        if (!known.told.has(pageOf(word))) await look(edition, known, now);
        await known.tell(word);
      });
    },

    async forgetGone(now) {
      if (!mirror.has(name)) return;
      await end(await wholeList(parts, name, (item) => !wordIn(item, now)));
    },
  };
}

const isOvertaken = (failure: unknown): boolean =>
  failure instanceof GraphConflict || failure instanceof GraphNotFound;
