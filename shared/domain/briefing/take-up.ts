import { isInAudience } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { isHeldOn } from "../directory/post.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Edition } from "./edition.ts";
import {
  type AnswerSetting,
  answerFrom,
  answerOfSchool,
  handedOn,
  type ItemAnswer,
} from "./handover/answers.ts";
import type { ItemId } from "./ids.ts";
import type { BriefingItem } from "./item.ts";
import type { Receipt } from "./receipt.ts";
import { receiptBook } from "./receipt-book.ts";

/** One reader's standing with one item. */
export type Standing = "not-for-them" | "none" | "opened" | "acknowledged" | "done";

export interface ReaderTakeUp {
  readonly person: PersonId;
  readonly opened: boolean;
  readonly items: readonly {
    readonly item: ItemId;
    readonly standing: Standing;
    /** Who has it to do for them. */
    readonly handedTo?: PersonId;
  }[];
}

export interface SchoolTakeUp {
  readonly school: SchoolUrn;
  readonly readers: readonly ReaderTakeUp[];
  /** What anybody answerable there has done of the items that a school answers once. */
  readonly answers: readonly (ItemAnswer & { readonly item: ItemId })[];
}

/** School by school, who has opened the edition and how each reader stands with each item. A person with posts at two schools stands under both. */
export function takeUpBySchool(
  edition: Edition,
  items: readonly BriefingItem[],
  {
    receipts,
    directory,
    schools,
    today,
  }: {
    readonly receipts: readonly Receipt[];
    readonly directory: Directory;
    readonly schools: readonly SchoolUrn[];
    readonly today: CivilDate;
  },
): SchoolTakeUp[] {
  const book = receiptBook(receipts);
  return schools.map((school) => {
    const staff = directory.postsAt(school).filter((post) => isHeldOn(post, edition.id));
    const people = [...new Set(staff.map((post) => post.person))];
    const readers = people
      .map((person) => readerTakeUp(person, edition, items, { book, directory, today }))
      .filter((reader) => reader.items.some(({ standing }) => standing !== "not-for-them"));
    const answers = items
      .filter(({ action }) => action?.answeredBy === "school")
      .flatMap((item) => {
        const answer = answerOfSchool(item, school, { book, directory });
        return answer ? [{ ...answer, item: item.id }] : [];
      });
    return { school, readers, answers };
  });
}

function readerTakeUp(
  person: PersonId,
  edition: Edition,
  items: readonly BriefingItem[],
  setting: AnswerSetting,
): ReaderTakeUp {
  const { book, directory } = setting;
  const opened = book.of(person, edition.id)?.openedAt !== undefined;
  return {
    person,
    opened,
    items: items.map((item) => {
      const receipt = book.of(person, edition.id, item.id);
      const standing = standingOf(item, receipt);
      const handed = standing === "done" ? undefined : handedOn(item, person, setting)?.handover;
      return { item: item.id, standing, ...(handed ? { handedTo: handed.to } : {}) };
    }),
  };

  function standingOf(item: BriefingItem, receipt: Receipt | undefined): Standing {
    if (!isInAudience(item.audience, person, directory, edition.id)) return "not-for-them";
    if (answerFrom(item, person, book)) return "done";
    if (receipt?.acknowledgedAt) return "acknowledged";
    return opened ? "opened" : "none";
  }
}
