import type { QuestionNotice } from "../../../../shared/domain/briefing/questions/ports.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of the item fits beside what was asked. */
const labelLength = 60;

export const questionLabel = ({ item }: QuestionNotice): string => shortened(item.title, labelLength);

/** What the activity feed says of a question about an item, or of its answer. Who asked is said on the page alone. */
export function questionText(notice: QuestionNotice): string {
  const { news, question } = notice;
  const about = `“${questionLabel(notice)}”`;
  return noticeText(
    news === "asked"
      ? `A reader asks about ${about}: ${question.text}`
      : `Your question about ${about} is answered: ${question.answer?.text ?? ""}`,
  );
}
