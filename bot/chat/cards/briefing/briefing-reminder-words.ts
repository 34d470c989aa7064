import type { BriefingReminderNotice } from "../../../../shared/domain/briefing/reminders/ports.ts";
import { deadline } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

const whatLength = 70;

const first = ({ items: [item] }: BriefingReminderNotice): string =>
  shortened(item?.action?.text ?? item?.title ?? "", whatLength);

/** What it is about: what to do, or how many things. */
export const briefingReminderLabel = (notice: BriefingReminderNotice): string =>
  notice.items.length === 1 ? first(notice) : counted(notice.items.length, "thing to do", "things to do");

/** What the activity feed says of what is still to do: it and its day, or how many things and the first of them. */
export function briefingReminderText(notice: BriefingReminderNotice, today: string): string {
  const dueOn = notice.items[0]?.action?.dueOn;
  const when = dueOn === undefined ? "" : `, ${deadline(dueOn, today)}`;
  const words =
    notice.items.length === 1
      ? `Still to do: ${first(notice)}${when}`
      : `Still ${counted(notice.items.length, "thing", "things")} to do from briefings. First: ${first(notice)}${when}`;
  return noticeText(words);
}
