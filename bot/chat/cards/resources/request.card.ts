import { isWebAddress } from "../../../../shared/domain/briefing/web-address.ts";
import type { RequestView } from "../../../../shared/domain/resources/requests/request-view.ts";
import { askersInWords, networkInWords } from "../../../../shared/sentences/resources/resource-requests.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { Links } from "../../links.ts";
import { answerRequest } from "../../questions/request-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardAction, CardElement, InputText, ShowCardAction } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { line, run } from "../text.ts";
import { requestMarker } from "./request-marker.ts";

const most = { title: 150, note: 300, notes: 3 };

/** Adaptive Cards carry no longer addresses well; the page of the network opens whatever is left out here. */
const longestAddress = 1500;

/** What a network is asked for, and how it stands: the card in its channel, and what whoever pressed sees. */
export function requestCard(
  view: RequestView,
  { links, note, more = [] }: { links: Links; note?: string | undefined; more?: readonly CardAction[] },
): AdaptiveCard {
  const { request, network, askers } = view;
  const isOpen = request.standing.status === "open";
  const asked = `${askersInWords(askers, request.askers.length)} ${networkInWords(network)}`;
  return card({
    fallbackText: asWritten(`${asked}: ${request.words}`),
    body: [
      ...noteLine(note),
      line([run(`${asked}:`, { isSubtle: true })]),
      line([run(request.words, { weight: "Bolder" })], "Small"),
      ...notesOf(view),
      ...standingLines(view),
    ],
    actions: [
      ...(isOpen ? [answerButton(view)] : openAnswer(view, links)),
      ...more,
      openInBeacon(links.network(network.id)),
    ],
  });
}

const notesOf = ({ request }: RequestView): CardElement[] =>
  request.askers
    .flatMap(({ note }) => (note === undefined ? [] : [note]))
    .slice(0, most.notes)
    .map((note) => line([run(shortened(note, most.note))], "Small"));

function standingLines({ request: { standing }, answer, endedBy }: RequestView): CardElement[] {
  const who = endedBy ?? "A colleague";
  switch (standing.status) {
    case "open":
      return [];
    case "answered":
      return [
        line(
          [
            run(`${who} answered`, { weight: "Bolder", color: "Good" }),
            run(answer ? ` with ${shortened(answer.title, most.title)}.` : ". Open Beacon to see with what."),
          ],
          "Medium",
        ),
      ];
    case "withdrawn":
      return [line([run("No longer needed: it was withdrawn.", { isSubtle: true })], "Medium")];
    case "closed":
      return [
        line(
          [run(`${who} closed this: `, { weight: "Bolder" }), run(shortened(standing.because, most.note))],
          "Medium",
        ),
      ];
  }
}

function openAnswer({ answer }: RequestView, links: Pick<Links, "resource">): CardAction[] {
  if (answer?.isPack) return [{ type: "Action.OpenUrl", title: "Open", url: links.resource(answer.id) }];
  return answer && isWebAddress(answer.address) && answer.address.length <= longestAddress
    ? [{ type: "Action.OpenUrl", title: "Open", url: new URL(answer.address).href }]
    : [];
}

/** The field in which somebody says what they would answer with. */
export const foundField = (value?: string): InputText => ({
  type: "Input.Text",
  id: "found",
  label: "Words of its title, or a web address",
  maxLength: 1000,
  isRequired: true,
  errorMessage: "Type a few words, or paste a link.",
  ...(value === undefined ? {} : { value }),
});

const answerButton = ({ request: { id } }: RequestView): ShowCardAction => ({
  type: "Action.ShowCard",
  title: "Answer",
  card: {
    type: "AdaptiveCard",
    body: [foundField()],
    actions: [action(answerRequest, "Find it", { request: id, beaconRequest: requestMarker(id) })],
  },
});
