import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { RequestView } from "../../../../shared/domain/resources/requests/request-view.ts";
import { requestLimits } from "../../../../shared/domain/resources/requests/resource-request.ts";
import {
  networkInWords,
  whatHappensNext,
  whoSeesRequest,
} from "../../../../shared/sentences/resources/resource-requests.ts";
import type { Links } from "../../links.ts";
import { askForResource, sendRequest, withdrawRequest } from "../../questions/request-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { asWritten, markdownAsWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, paragraph, run } from "../text.ts";

interface Composed {
  readonly words: string;
  readonly note: string;
}

/** What will be sent to a network, to look over and send. Says before who will see it. */
export function askNetworkCard(
  network: Network,
  { words, note, canChoose, problem }: Composed & { canChoose: boolean; problem?: string | undefined },
): AdaptiveCard {
  const title = `Ask ${networkInWords(network)}`;
  return card({
    fallbackText: asWritten(title),
    body: [
      ...noteLine(problem),
      heading(markdownAsWritten(title), "Medium"),
      {
        type: "Input.Text",
        id: "words",
        label: "What are you looking for?",
        maxLength: requestLimits.words,
        isRequired: true,
        errorMessage: "Say in a few words what you are looking for.",
        value: words,
      },
      {
        type: "Input.Text",
        id: "note",
        label: "What would help them to find it? (optional)",
        maxLength: requestLimits.note,
        isMultiline: true,
        ...(note === "" ? {} : { value: note }),
      },
      paragraph(markdownAsWritten(whoSeesRequest(network)), { isSubtle: true }),
    ],
    actions: [
      action(sendRequest, "Send", { network: network.id }),
      ...(canChoose ? [action(askForResource, "Another network", { words })] : []),
    ],
  });
}

/** A request that is sent, with the way to take it back. */
export function sentRequestCard(
  { request, network }: RequestView,
  { links, note }: { links: Links; note?: string | undefined },
): AdaptiveCard {
  const others = request.askers.length - 1;
  const sentence = note ?? `I asked ${networkInWords(network)} for you.`;
  return card({
    fallbackText: asWritten(`${sentence} ${request.words}`),
    body: [
      line([run(sentence, { weight: "Bolder" })]),
      line([run(request.words)], "Small"),
      ...(request.standing.status === "open"
        ? [
            paragraph(
              others > 0
                ? `${others === 1 ? "One other person asks" : `${others} others ask`} for the same. ${whatHappensNext}`
                : whatHappensNext,
              { isSubtle: true },
            ),
          ]
        : []),
    ],
    actions: [
      ...(request.standing.status === "open"
        ? [action(withdrawRequest, "Withdraw", { request: request.id })]
        : []),
      openInBeacon(links.requests()),
    ],
  });
}

/** What somebody asked is withdrawn; asking again is one tap. */
export const withdrawnRequestCard = (
  { request, network }: RequestView,
  { links }: { links: Links },
): AdaptiveCard =>
  card({
    fallbackText: asWritten(`You withdrew: ${request.words}`),
    body: [line([run("You withdrew this.", { weight: "Bolder" })]), line([run(request.words)], "Small")],
    actions: [
      action(askForResource, "Ask again", { words: request.words, networks: [network.id] }),
      openInBeacon(links.requests()),
    ],
  });
