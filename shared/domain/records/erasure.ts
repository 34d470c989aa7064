import type { Person, PersonId } from "../directory/person.ts";
import type { Post } from "../directory/post.ts";
import type { FieldError } from "../result.ts";
import { textErrors } from "../text-errors.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** The central team's word that somebody is to be erased, until it is done. */
export interface Erasure {
  readonly person: PersonId;
  /** The random id under which what stays goes on. When the erasure is done nothing says whose it was. */
  readonly as: PersonId;
  readonly because: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** An erasure that is done: that somebody was erased, not who; or a year whose time was over. */
export interface ErasureDone extends Pick<Erasure, "because" | "at"> {
  /** Absent where the clock did it. */
  readonly by?: PersonId;
  readonly doneAt: Date;
}

export const erasureLimits = { because: 500 } as const;

/** Why this person cannot be erased yet. Who holds a post, or will, is still on record for it. */
export function erasureRefusal(
  posts: readonly Pick<Post, "endsOn">[],
  today: CivilDate,
): "erasure.still-in-post" | undefined {
  return posts.some(({ endsOn }) => endsOn === undefined || endsOn >= today)
    ? "erasure.still-in-post"
    : undefined;
}

/** What is wrong with the words of an erasure: the name is typed, so that nobody erases by a slip, and stands in no reason that stays. */
export function erasureErrors(
  { name, email, id }: Person,
  said: { readonly typedName: string; readonly because: string },
): FieldError[] {
  const reason = said.because.toLowerCase();
  const names = [name, email, id].some((each) => each !== "" && reason.includes(each.toLowerCase()));
  return [
    ...(said.typedName.trim() === name ? [] : [{ pointer: "/name", code: "not-the-name" } as const]),
    ...textErrors("/because", said.because, erasureLimits.because),
    ...(names ? [{ pointer: "/because", code: "names-them" } as const] : []),
  ];
}

/** What becomes of a row about somebody who is erased: it goes, or it stays without saying who it was of. */
export type Fate = "goes" | "stays-unnamed";

/**
 * The law outranks "evidence is only ever added" (invariant 6): what tells of somebody goes. That a place at a meeting was taken
 * stays, under an id that leads to nobody, so that registers go on adding up. What somebody reads as theirs alone goes whole:
 * certificates, answers to recordings, disputes, exemptions, receipts, posts.
 */
export function fateOf(list: string, row: Readonly<Record<string, unknown>>): Fate {
  const kind = list.replace(/ \d{4}-\d{2}$/, "");
  // Minutes, networks and how briefings were sent are the trust's: only whose action it was, who led and who was told goes.
  if (["Invitations", "Minutes", "Networks", "Briefing deliveries"].includes(kind)) return "stays-unnamed";
  if (kind !== "Evidence" || row.Course) return "goes";
  const { Observed } = row;
  const isDispute =
    typeof Observed === "object" && Observed !== null && "kind" in Observed && Observed.kind === "dispute";
  return isDispute ? "goes" : "stays-unnamed";
}
