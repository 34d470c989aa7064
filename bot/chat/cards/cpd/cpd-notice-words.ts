import type { CpdNotice } from "../../../../shared/domain/cpd/ports.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { cpdSummary } from "../../../../shared/sentences/cpd/cpd.ts";
import { deadline } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of a title, and of who asks, fits beside the rest of a notice. */
const titleLength = 50;
const nameLength = 25;

/** What a notice is about: the course, or how many there are. */
export function cpdNoticeLabel({ items, ofStaffAt }: CpdNotice): string {
  const titles = [...new Set(items.map(({ title }) => title))];
  if (titles.length === 1) return shortened(titles[0] ?? "", titleLength);
  return counted(titles.length, "course", "courses") + (ofStaffAt ? " of your staff" : "");
}

/** What the activity feed says of CPD that is owed: the course and its day, or how many there are and the first of them. */
export function cpdNoticeText(notice: CpdNotice, today: CivilDate): string {
  const words = notice.ofStaffAt ? staffWords(notice, today) : ownWords(notice, today);
  const asked = notice.by ? `${shortened(notice.by, nameLength)} reminds you: ` : "";
  return noticeText(`${asked}${words}`);
}

function ownWords({ items }: CpdNotice, today: CivilDate): string {
  const [first] = items;
  if (!first) return "";
  const { title, dueOn } = first;
  const isOver = dueOn < today;
  const name = shortened(title, titleLength);
  if (items.length === 1) return `${name} ${isOver ? "" : "is "}${deadline(dueOn, today)}.`;
  const standings = items.map((each) => ({ standing: each.dueOn < today ? "overdue" : "owed" }) as const);
  return `${cpdSummary(standings)}. First ${name}, ${deadline(dueOn, today)}.`;
}

function staffWords({ items }: CpdNotice, today: CivilDate): string {
  const [first] = items;
  if (!first) return "";
  const people = new Set(items.map(({ person }) => person)).size;
  const name = shortened(first.title, titleLength);
  if (new Set(items.map(({ title }) => title)).size > 1)
    return `${people} of your staff ${people === 1 ? "has" : "have"} overdue CPD: ${name} ${deadline(first.dueOn, today)}.`;
  return `${people} of your staff still ${people === 1 ? "owes" : "owe"} ${name}, which ${deadline(first.dueOn, today)}.`;
}
