import { isInAudience, matchesPost, postsReached } from "../../directory/audience.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { BriefingItem } from "../item.ts";
import type { Receipt } from "../receipt.ts";
import type { ReceiptBook } from "../receipt-book.ts";
import type { Handover } from "./handover.ts";

/** What items, receipts and posts are looked at together with. */
export interface AnswerSetting {
  readonly book: ReceiptBook;
  readonly directory: Directory;
  readonly today: CivilDate;
}

/** Who did what an item asks, and when. */
export interface ItemAnswer {
  readonly by: PersonId;
  readonly at: Date;
}

/** Whether a handover still leads to somebody: not once whoever was handed the item has left the school, when it falls back. */
export const leadsToSomebody = (
  { to, school }: Pick<Handover, "to" | "school">,
  { directory, today }: Pick<AnswerSetting, "directory" | "today">,
): boolean =>
  directory.person(to) !== undefined &&
  directory.postsOf(to).some((post) => post.school === school && isHeldOn(post, today));

/** The handover by which this person has given the item to somebody who has it now; undefined while it is still theirs. */
export function handedOn(
  item: BriefingItem,
  person: PersonId,
  setting: AnswerSetting,
): (Receipt & { readonly handover: Handover }) | undefined {
  const own = standingHandover(item, person, setting);
  // Two who handed it to each other at the same moment both still have it.
  const passed = new Set([person]);
  for (let next = own; next; next = standingHandover(item, next.handover.to, setting)) {
    if (next.handover.to === person) return undefined;
    if (passed.has(next.handover.to)) break;
    passed.add(next.handover.to);
  }
  return own;
}

/** Those who handed the item to this person and for whom it is themselves, directly or because somebody handed it to them. */
export function handersOf(
  item: BriefingItem,
  person: PersonId,
  setting: AnswerSetting,
  passed: ReadonlySet<PersonId> = new Set([person]),
): (Receipt & { readonly handover: Handover })[] {
  return setting.book.handedTo(person).flatMap((receipt) => {
    if (receipt.item !== item.id || receipt.edition !== item.edition || passed.has(receipt.person)) return [];
    const standing = standingHandover(item, receipt.person, setting);
    if (!standing) return [];
    const { directory } = setting;
    const isHanders =
      isInAudience(item.audience, receipt.person, directory, item.edition) ||
      handersOf(item, receipt.person, setting, new Set([...passed, receipt.person])).length > 0;
    return isHanders ? [standing] : [];
  });
}

/** Whether an item that has gone out is this person's to read and answer: it is for them, or somebody for whom it is handed it to them. */
export const isTheirs = (item: BriefingItem, person: PersonId, setting: AnswerSetting): boolean =>
  isInAudience(item.audience, person, setting.directory, item.edition) ||
  handersOf(item, person, setting).length > 0;

/** What this person did themselves, or whoever has it from them; of an item that is said again, whichever time they did it. */
export function answerFrom(
  { id, edition, source }: Pick<BriefingItem, "id" | "edition" | "source">,
  person: PersonId,
  book: ReceiptBook,
): ItemAnswer | undefined {
  for (const said of [...(source?.earlier ?? []), { edition, item: id }]) {
    const answer = answerOnce(said, person, book);
    if (answer) return answer;
  }
  return undefined;
}

function answerOnce(
  { item: id, edition }: { readonly item: BriefingItem["id"]; readonly edition: BriefingItem["edition"] },
  person: PersonId,
  book: ReceiptBook,
): ItemAnswer | undefined {
  const passed = new Set<PersonId>();
  for (let who: PersonId | undefined = person; who !== undefined && !passed.has(who); ) {
    passed.add(who);
    const receipt: Receipt | undefined = book.of(who, edition, id);
    if (receipt?.doneAt) return { by: who, at: receipt.doneAt };
    who = receipt?.handover && !receipt.handover.ended ? receipt.handover.to : undefined;
  }
  return undefined;
}

/**
 * By whom and when what an item asks was done as far as it asks it of this person: by themselves or whoever has it from them; for
 * an item that a school answers once, by anybody answerable at each school they answer for; for what was handed to them, by
 * whoever handed it. Undefined while it is still to be done.
 */
export function answerFor(
  item: BriefingItem,
  person: PersonId,
  setting: AnswerSetting,
  passed: ReadonlySet<PersonId> = new Set([person]),
): ItemAnswer | undefined {
  const { book, directory } = setting;
  const own = answerFrom(item, person, book);
  if (own) return own;
  if (isInAudience(item.audience, person, directory, item.edition)) {
    if (item.action?.answeredBy !== "school") return undefined;
    const posts = postsReached(item.audience, person, directory, item.edition);
    return ofAll([...new Set(posts.map(({ school }) => school))], (school) =>
      answerOfSchool(item, school, setting),
    );
  }
  const handers = handersOf(item, person, setting).filter((receipt) => !passed.has(receipt.person));
  return ofAll(handers, (receipt) =>
    answerFor(item, receipt.person, setting, new Set([...passed, receipt.person])),
  );
}

/** What the first of those answerable at a school did: a school is done when any of them has done it, or whoever has it from them. */
export function answerOfSchool(
  item: BriefingItem,
  school: SchoolUrn,
  { book, directory }: Pick<AnswerSetting, "book" | "directory">,
): ItemAnswer | undefined {
  const answers = directory
    .postsAt(school)
    .filter((post) => isHeldOn(post, item.edition) && matchesPost(item.audience, post, directory))
    .filter((post) => !item.audience.except.people.includes(post.person))
    .flatMap((post) => answerFrom(item, post.person, book) ?? []);
  return answers.reduce<ItemAnswer | undefined>(
    (first, each) => (first && first.at <= each.at ? first : each),
    undefined,
  );
}

/** The last of the answers when there is one for each, undefined otherwise and for none. */
function ofAll<Each>(
  all: readonly Each[],
  answer: (each: Each) => ItemAnswer | undefined,
): ItemAnswer | undefined {
  const answers = all.flatMap((each) => answer(each) ?? []);
  if (answers.length === 0 || answers.length < all.length) return undefined;
  return answers.reduce((last, each) => (each.at > last.at ? each : last));
}

function standingHandover(
  { id, edition }: Pick<BriefingItem, "id" | "edition">,
  person: PersonId,
  setting: AnswerSetting,
): (Receipt & { readonly handover: Handover }) | undefined {
  const receipt = setting.book.of(person, edition, id);
  if (!receipt?.handover || receipt.handover.ended) return undefined;
  return leadsToSomebody(receipt.handover, setting) ? { ...receipt, handover: receipt.handover } : undefined;
}
