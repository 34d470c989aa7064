import { isInAudience } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { isHeldOn } from "../directory/post.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { Edition } from "./edition.ts";
import type { ItemId } from "./ids.ts";
import type { BriefingItem } from "./item.ts";
import type { Receipt } from "./receipt.ts";

/** One reader's standing with one item. */
export type Standing = "not-for-them" | "none" | "opened" | "acknowledged" | "done";

export interface ReaderTakeUp {
  readonly person: PersonId;
  readonly opened: boolean;
  readonly items: readonly { readonly item: ItemId; readonly standing: Standing }[];
}

export interface SchoolTakeUp {
  readonly school: SchoolUrn;
  readonly readers: readonly ReaderTakeUp[];
}

/** School by school, who has opened the edition and how each reader stands with each item. A person with posts at two schools stands under both. */
export function takeUpBySchool(
  edition: Edition,
  items: readonly BriefingItem[],
  receipts: readonly Receipt[],
  directory: Directory,
  schools: readonly SchoolUrn[],
): SchoolTakeUp[] {
  const byReader = new Map<string, Receipt>();
  for (const receipt of receipts) byReader.set(key(receipt.person, receipt.item), receipt);
  return schools.map((school) => {
    const staff = directory.postsAt(school).filter((post) => isHeldOn(post, edition.id));
    const people = [...new Set(staff.map((post) => post.person))];
    const readers = people
      .map((person) => readerTakeUp(person, edition, items, byReader, directory))
      .filter((reader) => reader.items.some(({ standing }) => standing !== "not-for-them"));
    return { school, readers };
  });
}

function readerTakeUp(
  person: PersonId,
  edition: Edition,
  items: readonly BriefingItem[],
  byReader: ReadonlyMap<string, Receipt>,
  directory: Directory,
): ReaderTakeUp {
  const opened = byReader.get(key(person, undefined))?.openedAt !== undefined;
  return {
    person,
    opened,
    items: items.map((item) => {
      const receipt = byReader.get(key(person, item.id));
      return { item: item.id, standing: standingOf(item, receipt) };
    }),
  };

  function standingOf(item: BriefingItem, receipt: Receipt | undefined): Standing {
    if (!isInAudience(item.audience, person, directory, edition.id)) return "not-for-them";
    if (receipt?.doneAt) return "done";
    if (receipt?.acknowledgedAt) return "acknowledged";
    return opened ? "opened" : "none";
  }
}

const key = (person: PersonId, item: ItemId | undefined) => `${person} ${item ?? ""}`;
