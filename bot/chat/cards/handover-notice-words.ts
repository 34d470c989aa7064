import type { HandoverNotice } from "../../../shared/domain/briefing/handover/ports.ts";
import { deadline } from "../../../shared/sentences/dates.ts";
import { shortened } from "./shortened.ts";

/** Teams cuts the preview of an activity feed notification after this many characters (Graph, `itemBody` of `previewText`). */
const noticeLength = 150;
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
      return shortened(`${byName} hands you ${what}${due}${note === "" ? "" : `: ${note}`}`, noticeLength);
    case "done":
      return shortened(`${byName} has done ${what}, which you handed on`, noticeLength);
    case "taken-back":
      return shortened(`${byName} has taken ${what} back: you need not do it`, noticeLength);
    case "handed-back":
      return shortened(`${byName} has handed ${what} back to you${due}`, noticeLength);
  }
}
