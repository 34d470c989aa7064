import { z } from "zod";
import type { Person } from "../../../domain/directory/person.ts";
import type { Holding, PersonHoldings } from "../../../domain/records/ports.ts";
import { showed } from "../../../domain/records/viewing.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Fields, ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { evidenceList } from "../../schema/cpd.list.ts";
import { postsList } from "../../schema/directory.list.ts";
import type { ListSchema } from "../../schema/list-schema.ts";
import { ofWhom } from "../../schema/of-whom.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { columnHolds } from "../column-holds.ts";
import { postSchema } from "../directory/directory-rows.ts";
import { rowsWhere } from "../rows-where.ts";
import { unlessGone } from "../unless-gone.ts";
import { wholeList } from "../whole-list.ts";
import { listsOnSite } from "./lists-on-site.ts";
import { opened, openedFields } from "./opened-fields.ts";
import { viewingSchema } from "./viewing-row.ts";

interface Parts {
  readonly graph: Graph;
  readonly mirror: SiteMirror;
  readonly pace: Pace;
}

/** Columns that open a door and tell a person nothing. */
const secrets = new Set(["Digest", "ClaimToken"]);
const matchSchema = z.object({ kind: z.literal("match"), sighting: z.string() });

/** What stands about a person in the lists in memory, and of other years what Graph finds by their id. */
export function personHoldings(parts: Parts): PersonHoldings {
  const { mirror, pace } = parts;

  async function rowsOf(list: ListSchema, column: string, is: readonly string[]): Promise<ListItem[]> {
    if (!mirror.holds(list.name)) {
      const filters = is.map((text) => columnHolds(column, text));
      return (await unlessGone(mirror, list.name, () => rowsWhere(parts, list.name, filters))) ?? [];
    }
    const wanted = new Set<unknown>(is);
    return [...mirror.list(list.name).all()].filter(({ fields }) => wanted.has(fields[column]));
  }

  /** Evidence, and whom nobody could tell until a human said that it was this person. */
  async function withSightings(list: ListSchema, rows: readonly ListItem[]): Promise<ListItem[]> {
    const matched = rows.flatMap(({ fields }) => {
      const match = matchSchema.safeParse(opened(fields.Observed));
      return match.success ? [match.data.sighting] : [];
    });
    return [...rows, ...(matched.length > 0 ? await rowsOf(list, "Key", [...new Set(matched)]) : [])];
  }

  async function viewed(list: ListSchema, column: string, about: readonly Holding[]): Promise<ListItem[]> {
    const { id } = whoIn(about);
    const posts = tableOf(about, postsList.name).map((row) => postSchema.parse(row));
    const meetings = about
      .filter(({ list: name }) => /^(Invitations|Evidence) /.test(name))
      .flatMap(({ rows }) => rows.flatMap(({ Meeting }) => (typeof Meeting === "string" ? [Meeting] : [])));
    const subjects = [
      `person ${id}`,
      ...posts.map(({ school }) => `school ${school}`),
      ...meetings.map((meeting) => `meeting ${meeting}`),
    ];
    const rows = await rowsOf(list, column, [...new Set(subjects)]);
    return rows.filter(({ fields }) => {
      const viewing = viewingSchema.safeParse(fields);
      return viewing.success && viewing.data.viewer !== id && showed(viewing.data, posts);
    });
  }

  async function tableFor(list: ListSchema, person: Person, about: readonly Holding[]): Promise<Fields[]> {
    const of = ofWhom(list);
    if (of === undefined || of === "nobody") return [];
    if ("partsIn" in of) {
      const namesThem = ({ fields }: ListItem) => String(fields[of.partsIn] ?? "").includes(person.id);
      const named = await unlessGone(mirror, list.name, () => wholeList(parts, list.name, namesThem));
      return (named ?? []).flatMap(partsOf(of.partsIn, person));
    }
    const rows =
      "subjectIn" in of
        ? await viewed(list, of.subjectIn, about)
        : [
            ...(await rowsOf(list, of.column, [person.id])),
            ...(of.also ? await rowsOf(list, of.also, [person.id]) : []),
          ];
    const all = isEvidence(list) ? await withSightings(list, rows) : rows;
    return all.map(({ fields }) => fields);
  }

  return {
    async of(person) {
      const found: Holding[] = [];
      const lists = listsOnSite(mirror, londonDate(pace.now()));
      // Who looked comes last: whose posts and meetings they looked at must be known.
      const isAudit = (list: ListSchema) => list.name.startsWith("Audit ");
      for (const list of [...lists.filter((each) => !isAudit(each)), ...lists.filter(isAudit)]) {
        const rows = await tableFor(list, person, found);
        if (rows.length > 0) found.push({ list: list.name, rows: rows.map(plain) });
      }
      return found;
    },
  };
}

const isEvidence = ({ name }: ListSchema) => name === evidenceList(name.slice(-7)).name;
const tableOf = (about: readonly Holding[], name: string) =>
  about.find(({ list }) => list === name)?.rows ?? [];
const whoIn = (about: readonly Holding[]) => ({ id: String(tableOf(about, "People")[0]?.Key ?? "") });

/** The parts of a row that are this person's: their actions in minutes, their lead of a network. */
const partsOf =
  (column: string, { id }: Person) =>
  ({ fields }: ListItem): Fields[] => {
    const all = opened(fields[column]);
    if (!Array.isArray(all)) return [];
    const where = { Key: fields.Key, ...(fields.Title ? { Title: fields.Title } : {}) };
    return all.flatMap((part: unknown) => {
      if (part === id) return [where];
      const isOwn = typeof part === "object" && part !== null && "owner" in part && part.owner === id;
      return isOwn ? [{ ...where, ...part }] : [];
    });
  };

const plain = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(openedFields(fields)).filter(([name]) => !secrets.has(name)));
