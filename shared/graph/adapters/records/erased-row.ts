import { z } from "zod";
import { type Fate, fateOf } from "../../../domain/records/erasure.ts";
import type { Fields, ListItem } from "../../mirror/list-items.ts";
import type { ListSchema } from "../../schema/list-schema.ts";
import { ofWhom } from "../../schema/of-whom.ts";
import { opened, openedFields } from "./opened-fields.ts";

/** Who is erased, and what is written instead. */
export interface ErasedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly as: string;
  /** Somebody else has the same name: where a text names it, nobody can tell whom it means. */
  readonly hasNamesake: boolean;
}

const nameless = "somebody erased";
const sightingSchema = z
  .object({
    kind: z.literal("sighting"),
    seenAs: z.object({ name: z.string(), email: z.string().optional(), upn: z.string().optional() }).loose(),
  })
  .loose();
const matchSchema = z.object({ kind: z.literal("match"), sighting: z.string() });

/** Columns that tell for which post somebody was invited, or in whose words: of a row that stays, they are emptied. */
const emptied: Fields = { InvitedAs: "[]", ReplyReason: null };

/**
 * What becomes of each row that has to do with a person; rows that have not are left out. `all` are the rows of the list among
 * which it is looked up who was told to be this person: perhaps more than are asked about.
 */
export function erasedRows(
  list: ListSchema,
  items: readonly ListItem[],
  person: ErasedPerson,
  all: readonly ListItem[] = items,
): { readonly item: ListItem; readonly becomes: "removed" | Fields }[] {
  const matched = new Set(
    all.flatMap(({ fields }) => {
      const match = matchSchema.safeParse(opened(fields.Observed));
      // The random id stands there when an earlier run was cut short.
      const isThem = fields.Person === person.id || fields.Person === person.as;
      return match.success && isThem ? [match.data.sighting] : [];
    }),
  );
  return items.flatMap((item) => {
    const becomes = erasedFields(list, item.fields, person, matched);
    return becomes === undefined ? [] : [{ item, becomes }];
  });
}

function erasedFields(
  list: ListSchema,
  fields: Fields,
  person: ErasedPerson,
  matched: ReadonlySet<string>,
): "removed" | Fields | undefined {
  const isTheirs = isAbout(list, fields, person);
  const fate: Fate | undefined = isTheirs ? fateOf(list.name, openedFields(fields)) : undefined;
  if (fate === "goes") return "removed";
  const writable = new Set(["Title", ...list.columns.map(({ name }) => name)]);
  const changes: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(fields)) {
    if (!writable.has(column)) continue;
    let changed = erasedValue(value, { list: list.name, column, person });
    if (isTheirs && column in emptied && value) changed = emptied[column];
    if (column === "Observed")
      changed = erasedObservation(changed, isTheirs, person, matched.has(String(fields.Key)));
    if (changed !== value) changes[column] = changed;
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function isAbout(list: ListSchema, fields: Fields, { id }: ErasedPerson): boolean {
  const of = ofWhom(list);
  if (typeof of !== "object") return false;
  if ("column" in of) return fields[of.column] === id;
  return "subjectIn" in of && fields[of.subjectIn] === `person ${id}`;
}

/** Reasons go from what stays; and as whom somebody was seen, where it was this person. */
function erasedObservation(value: unknown, isTheirs: boolean, person: ErasedPerson, isMatched: boolean) {
  const observed = opened(value);
  if (typeof observed !== "object" || observed === null) return value;
  const sighting = sightingSchema.safeParse(observed);
  if (sighting.success) {
    const { seenAs } = sighting.data;
    const isThem = isMatched || [seenAs.email, seenAs.upn].some((each) => isSame(each, person.email));
    return isThem ? JSON.stringify({ ...observed, seenAs: { name: nameless } }) : value;
  }
  if (!isTheirs || !("because" in observed)) return value;
  const { because: _because, ...rest } = observed;
  return JSON.stringify(rest);
}

const isSame = (a: string | undefined, b: string) =>
  a !== undefined && a !== "" && a.toLowerCase() === b.toLowerCase();

interface Place {
  readonly list: string;
  readonly column: string;
  readonly person: ErasedPerson;
}

/** A value without this person: taken out of lists of ids, the random id where one must stand, no name or address in any text. */
function erasedValue(value: unknown, place: Place): unknown {
  if (typeof value !== "string") return value;
  const inside = opened(value);
  if (typeof inside !== "object") return erasedText(value, place);
  const walked = walk(inside, place);
  const before = JSON.stringify(inside);
  const after = JSON.stringify(walked);
  return before === after ? value : after;
}

function walk(value: unknown, place: Place): unknown {
  if (typeof value === "string") return erasedText(value, place);
  if (Array.isArray(value))
    return value.filter((each) => each !== place.person.id).map((each) => walk(each, place));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, place)]));
}

function erasedText(text: string, { list, column, person }: Place): string {
  const { id, email, name, as, hasNamesake } = person;
  let erased = text.replaceAll(id, as);
  if (email !== "") erased = erased.replace(whole(email), nameless);
  // The name of another of the same name, as the directory has it.
  const isAName = list === "People" && column === "Title";
  return hasNamesake || isAName || name === "" ? erased : erased.replace(whole(name), nameless);
}

/** A text where it stands for itself and is no part of a longer word. */
const whole = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");
