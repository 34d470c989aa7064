import type { PersonId } from "../../directory/person.ts";
import type { Edition } from "../edition.ts";
import type { CopyStanding } from "./copies.ts";
import type { Told } from "./portion.ts";
import type { Way, WayReason } from "./reach.ts";

/** How far telling one reader has come, as an editor asks it. */
export const reachedStandings = [
  "told",
  "in-doubt",
  "refused",
  "no-address",
  "on-its-way",
  "stopped",
  "joined-since",
] as const;
export type ReachedStanding = (typeof reachedStandings)[number];

export interface Reached {
  readonly person: PersonId;
  readonly standing: ReachedStanding;
  /** How and since when; absent for those whom nothing has been sent yet. */
  readonly by?: { readonly way: Way; readonly why: WayReason; readonly at: Date };
  /** How their own copy stands after corrections; absent where it has none to show. */
  readonly copy?: CopyStanding;
}

/** What became of telling each reader, with those who were told and are no reader any more, in order of id. */
export function reachedReaders(
  edition: Pick<Edition, "status" | "delivery">,
  readers: readonly PersonId[],
  told: ReadonlyMap<PersonId, Told>,
  copies: ReadonlyMap<PersonId, CopyStanding>,
): Reached[] {
  const untold: ReachedStanding = edition.delivery?.stopped
    ? "stopped"
    : edition.status === "published"
      ? "joined-since"
      : "on-its-way";
  return [...new Set([...readers, ...told.keys()])].sort().map((person): Reached => {
    const last = told.get(person);
    if (!last) return { person, standing: untold };
    const { outcome, way, why, at } = last;
    const standing = outcome === "begun" || outcome === "not-sent" ? unfinished(untold) : outcome;
    const copy = copies.get(person);
    return { person, standing, by: { way, why, at }, ...(copy ? { copy } : {}) };
  });
}

/** What was begun and then left stands as the rest does; nobody who was begun has joined since. */
const unfinished = (untold: ReachedStanding): ReachedStanding =>
  untold === "joined-since" ? "on-its-way" : untold;

/** Those to whom an editor may send again: a machine does not, since it may have arrived or will be refused again. */
export const mayBeToldAgain = ({ standing }: Reached): boolean =>
  standing === "in-doubt" || standing === "refused" || standing === "no-address";
