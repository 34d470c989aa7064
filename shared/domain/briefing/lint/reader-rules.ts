import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import { type Role, roles } from "../../directory/role.ts";
import { type Phase, phases } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { ItemId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import { wordsToRead } from "../readers.ts";
import type { Finding } from "./finding.ts";

/** How many kinds of readers are named who would read too long. */
const groupsNamed = 3;

/** An item for nobody, or for everybody with a post in the trust. */
export function audienceReach(item: BriefingItem, readers: ReadonlySet<PersonId>, staff: number): Finding[] {
  const at = { item: item.id, pointer: "/audience" };
  if (readers.size === 0) return [{ ...at, fault: { check: "audience-nobody" } }];
  if (readers.size >= staff) return [{ ...at, fault: { check: "audience-everybody", people: readers.size } }];
  return [];
}

/** An item whose owner is gone: whoever has a question would ask nobody. */
export const ownerGone = (item: BriefingItem, directory: Directory): Finding[] =>
  directory.person(item.owner)
    ? []
    : [{ item: item.id, pointer: "/owner", fault: { check: "action-unowned" } }];

/** Kinds of readers, by post and phase, some of whom would read for longer than the trust allows; the longest first. */
export function readingTime(
  items: readonly BriefingItem[],
  readersOf: (item: ItemId) => ReadonlySet<PersonId>,
  { directory, on, budget }: { directory: Directory; on: CivilDate; budget: number },
): Finding[] {
  const words = new Map<PersonId, number>();
  for (const item of items) {
    const length = wordsToRead([item]);
    for (const reader of readersOf(item.id)) words.set(reader, (words.get(reader) ?? 0) + length);
  }
  const longest = new Map<string, number>();
  for (const [reader, count] of words)
    for (const post of directory.postsOf(reader)) {
      const phase = directory.school(post.school)?.phase;
      if (!phase || !isHeldOn(post, on)) continue;
      const kind = `${post.role} ${phase}`;
      longest.set(kind, Math.max(longest.get(kind) ?? 0, count));
    }
  return roles
    .flatMap((role: Role) => phases.map((phase: Phase) => ({ role, phase })))
    .map((readers) => ({ readers, minutes: tenths(longest.get(`${readers.role} ${readers.phase}`) ?? 0) }))
    .filter(({ minutes }) => minutes > budget)
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, groupsNamed)
    .map(({ readers, minutes }) => ({
      pointer: "",
      fault: { check: "reading-time", readers, minutes, budget },
    }));
}

/** Minutes at 200 words each, in tenths. */
const tenths = (words: number): number => Math.round(words / 20) / 10;
