import type { HandoverNotice } from "../../../../shared/domain/briefing/handover/ports.ts";
import { deadline } from "../../../../shared/sentences/dates.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of what is to do fits beside who asks, by when and a note. */
const labelLength = 60;

export const handoverNoticeLabel = ({ item }: HandoverNotice): string =>
  shortened(item.action?.text ?? item.title, labelLength);

/** What the activity feed says of an item handed over: who asks for what by when, and with what words; or what became of it. */
export function handoverNoticeText(notice: HandoverNotice, today: string): string {
  const { news, byName, note, item } = notice;
  const what = `“${handoverNoticeLabel(notice)}”`;
  const due = item.action?.dueOn ? `, ${deadline(item.action.dueOn, today)}` : "";
  switch (news) {
    case "handed":
      return noticeText(`${byName} hands you ${what}${due}${note === "" ? "" : `: ${note}`}`);
    case "done":
      return noticeText(`${byName} has done ${what}, which you handed on`);
    case "taken-back":
      return noticeText(`${byName} has taken ${what} back: you need not do it`);
    case "handed-back":
      return noticeText(`${byName} has handed ${what} back to you${due}`);
  }
}
