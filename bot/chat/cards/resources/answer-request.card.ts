import type { FoundResources } from "../../../../shared/domain/resources/ports.ts";
import type { RequestView } from "../../../../shared/domain/resources/requests/request-view.ts";
import {
  type RequestId,
  requestLimits,
} from "../../../../shared/domain/resources/requests/resource-request.ts";
import { phaseWords } from "../../../../shared/sentences/resources/resource-phase.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { answerRequest, answerWith, answerWithLink } from "../../questions/request-questions.ts";
import { action } from "../action.ts";
import type { AdaptiveCard, CardElement } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";
import { foundField } from "./request.card.ts";

const most = { title: 150, fact: 60 };

/** What the words of whoever answers find, to choose from; another try is on the same card. */
export function chooseAnswerCard(
  { request }: RequestView,
  { found, typed }: { found: FoundResources["found"]; typed: string },
): AdaptiveCard {
  const title =
    found.length > 0
      ? `Which of these answers “${request.words}”?`
      : `Nothing found for “${shortened(typed, most.title)}”. Try other words, or paste a link.`;
  return card({
    fallbackText: asWritten(title),
    body: [
      line([run(title, { weight: "Bolder" })]),
      ...found.map(({ resource }) => choice(request.id, resource)),
      foundField(typed),
    ],
    actions: [action(answerRequest, "Find something else", { request: request.id })],
  });
}

function choice(request: RequestId, resource: FoundResources["found"][number]["resource"]): CardElement {
  const facts = [resource.publisher, resource.kind, phaseWords(resource.phase)]
    .filter(Boolean)
    .map((fact) => shortened(fact, most.fact));
  return apart([
    row(
      [
        line([run(shortened(resource.title, most.title), { weight: "Bolder" })]),
        line([run(facts.join(" · "), { isSubtle: true })]),
      ],
      buttons(action(answerWith, "This one", { request, resource: resource.id })),
    ),
  ]);
}

/** A page that is not in the collection yet: wants a title, under which others will find it. */
export const titleLinkCard = (
  { request }: RequestView,
  { address, isCurator, problem }: { address: string; isCurator: boolean; problem?: string | undefined },
): AdaptiveCard =>
  card({
    fallbackText: "What is this page called?",
    body: [
      ...noteLine(problem),
      line([run(shortened(address, 200), { isSubtle: true })]),
      {
        type: "Input.Text",
        id: "title",
        label: "What is this page called?",
        maxLength: requestLimits.title,
        isRequired: true,
        errorMessage: "Give it the title under which others will find it.",
      },
      line([
        run(
          isCurator
            ? "It joins the network's resources."
            : "Whoever asked sees it at once. It joins the network's resources when a lead has agreed.",
          { isSubtle: true },
        ),
      ]),
    ],
    actions: [action(answerWithLink, "Answer with this", { request: request.id, address })],
  });
