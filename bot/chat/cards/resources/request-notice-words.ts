import type { RequestView } from "../../../../shared/domain/resources/requests/request-view.ts";
import { askersInWords, networkInWords } from "../../../../shared/sentences/resources/resource-requests.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So many letters of what was asked fit beside the rest. */
const wordsLength = 60;

export const requestLabel = ({ request }: RequestView): string => shortened(request.words, wordsLength);

/** What the activity feed says of a request: what is asked and by whom, or what became of it. */
export function requestNoticeText(notice: "asked" | "ended", view: RequestView): string {
  const text = notice === "asked" ? askedText(view) : endedText(view);
  return noticeText(text);
}

const askedText = (view: RequestView): string =>
  `${askersInWords(view.askers, view.request.askers.length)} ${networkInWords(view.network)} for “${requestLabel(view)}”.`;

/** How a request ended, for who asked. */
function endedText({ request, network, answer, endedBy }: RequestView): string {
  const words = `“${shortened(request.words, wordsLength)}”`;
  const who = endedBy ?? "A colleague";
  if (request.standing.status === "closed")
    return `${who} closed what you asked ${networkInWords(network)} for, ${words}: ${request.standing.because}`;
  return answer
    ? `${who} answered ${words} with ${answer.title}.`
    : `${who} answered ${words}. Open Beacon to see with what.`;
}
