import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { PersonTakeUp } from "../../../domain/cpd/take-up/person-take-up.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { inTurn } from "../../mirror/in-turn.ts";
import { jsonIn, linesOf, writeLines } from "../../mirror/line-file.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { branded, instantColumn } from "../columns.ts";
import { packedPersonSchema, packTakeUp, tablesSchema, unpackTakeUp } from "./packed-take-up.ts";

/** How everybody stood, and the rows that it was counted from. */
export interface TakeUpCounted {
  readonly at: Date;
  /** The first academic year whose evidence was heard of. */
  readonly begins: string;
  /** From which academic year on evidence was read. */
  readonly since: string;
  /** Of each list's rows. */
  readonly of: Readonly<Record<string, string>>;
  readonly registered: readonly MeetingId[];
  /** Who sent whom: the representative, and everybody they stood in for. */
  readonly sent: readonly (readonly [PersonId, readonly PersonId[]])[];
  readonly people: readonly PersonTakeUp[];
}

export const fingerprintsOf = (
  mirror: Pick<SiteMirror, "list">,
  lists: readonly string[],
): Record<string, string> => Object.fromEntries(lists.map((name) => [name, mirror.list(name).fingerprint]));

/** To be counted up whenever how people stand comes to be written otherwise. */
const format = 2;
const peoplePerLine = 200;
/** They were counted by the rules of the server that stopped: within the hour this one counts all anew, a few each minute. */
const countedAnewWithinMinutes = 60;
const minuteMilliseconds = 60_000;

const headSchema = z.object({
  format: z.literal(format),
  begins: z.string(),
  since: z.string(),
  at: instantColumn,
  of: z.record(z.string(), z.string()),
  registered: z.array(branded<MeetingId>()),
  sent: z.array(z.tuple([branded<PersonId>(), z.array(branded<PersonId>())])),
});
const peopleSchema = z.array(packedPersonSchema);

/** How everybody stood when a server stopped, so that the next one need not count a county's evidence before it answers. */
export interface TakeUpFolder {
  /** Undefined unless every list's rows are those that it was counted from. */
  restore(
    mirror: Pick<SiteMirror, "list">,
    of: { begins: string; lists: readonly string[]; now: Date },
  ): Promise<TakeUpCounted | undefined>;
  save(counted: TakeUpCounted): Promise<void>;
}

/** Keeps it in one file: whose it is, then people, and at last the tables by which these are read. */
export function takeUpFolder(folder: string): TakeUpFolder {
  const file = join(folder, "take-up.json");
  let saved: TakeUpCounted["of"] | undefined;
  return {
    async restore(mirror, { begins, lists, now }) {
      const lines = linesOf(file);
      const first = await lines.next();
      const head = first.done ? undefined : headSchema.safeParse(jsonIn(first.value)).data;
      const isOfTheseRows =
        head?.begins === begins && isDeepStrictEqual(head.of, fingerprintsOf(mirror, lists));
      const people = isOfTheseRows ? await peopleIn(lines) : undefined;
      await lines.return(undefined);
      if (!head || !people) return undefined;
      saved = head.of;
      return { ...head, people: people.map((each, index) => until(each, soon(now, index))) };
    },

    save: inTurn(async (counted: TakeUpCounted) => {
      if (isDeepStrictEqual(counted.of, saved)) return;
      await writeLines(file, linesOfAll(counted));
      saved = counted.of;
    }),
  };
}

function* linesOfAll({ people, ...head }: TakeUpCounted): Generator<string> {
  yield JSON.stringify({ format, ...head });
  const { pack, tables } = packTakeUp();
  for (let from = 0; from < people.length; from += peoplePerLine)
    yield JSON.stringify(people.slice(from, from + peoplePerLine).map(pack));
  yield JSON.stringify(tables());
}

/** Undefined when the tables at the end are not there, or a line is none of these. */
async function peopleIn(lines: AsyncIterable<string>): Promise<PersonTakeUp[] | undefined> {
  const packed: z.infer<typeof packedPersonSchema>[] = [];
  for await (const line of lines) {
    const said = jsonIn(line);
    const some = peopleSchema.safeParse(said).data;
    if (some) packed.push(...some);
    else {
      const tables = tablesSchema.safeParse(said).data;
      return tables && unpacked(packed, tables);
    }
  }
  return undefined;
}

function unpacked(
  packed: readonly z.infer<typeof packedPersonSchema>[],
  tables: z.infer<typeof tablesSchema>,
): PersonTakeUp[] | undefined {
  try {
    return packed.map(unpackTakeUp(tables));
  } catch (error) {
    // A number that stands for nothing: as good as no file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const until = (person: PersonTakeUp, at: Date): PersonTakeUp =>
  at < person.until ? { ...person, until: at } : person;

const soon = (now: Date, index: number): Date =>
  new Date(now.getTime() + (1 + (index % countedAnewWithinMinutes)) * minuteMilliseconds);
