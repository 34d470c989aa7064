import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { Helper } from "../../../../shared/domain/resources/who-can-help/who-can-help.ts";
import { networkInWords } from "../../../../shared/sentences/resources/resource-requests.ts";
import { reasonsInWords, whatListingShows } from "../../../../shared/sentences/resources/who-can-help.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { postLines } from "../../../api/directory/posts-in-words.ts";
import type { Links } from "../../links.ts";
import { doNotListMe, listMe, whoCanHelp } from "../../questions/helper-questions.ts";
import { whoLeads } from "../../questions/meeting-questions.ts";
import { findResources } from "../../questions/resource-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardAction, CardElement } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";

/** As many as are shown at once. */
const shown = 3;
/** Of somebody's schools; a clerk serves ten. */
const postsShown = 2;
const most = { words: 100, line: 150 };

interface HelpersShown {
  readonly words: string;
  readonly after: number;
  readonly directory: Directory;
  /** That the words name: who leads it is known whether or not they are listed. */
  readonly network: Pick<Network, "id" | "name"> | undefined;
  readonly links: Links;
}

/** Colleagues who agreed to be listed and can help, with why and a way to write to each. */
export function helpersCard(
  helpers: readonly Helper[],
  { words, after, directory, network, links }: HelpersShown,
): AdaptiveCard {
  const about = shortened(words, most.words);
  const title =
    helpers.length > 0
      ? `Who can help with “${about}”`
      : `Nobody who agreed to be listed is known for “${about}”.`;
  const left = helpers.length - after - shown;
  const more: CardAction[] = [
    ...(left > 0
      ? [action(whoCanHelp, left === 1 ? "1 more" : `${left} more`, { words, after: after + shown })]
      : []),
    ...(network
      ? [action(whoLeads, `Who leads ${networkInWords(network)}`, { networks: [network.id] })]
      : []),
    ...(helpers.length > 0 ? [] : [action(findResources, "Look for resources", { words })]),
  ];
  return card({
    fallbackText: asWritten(title),
    body: [
      line([run(title, { weight: "Bolder" })]),
      ...helpers
        .slice(after, after + shown)
        .map((helper) => helperEntry(helper, { words, directory, links })),
    ],
    actions: [...more, openInBeacon(links.helpers(words))],
  });
}

function helperEntry(
  { person, posts, reasons }: Helper,
  { words, directory, links }: Pick<HelpersShown, "words" | "directory" | "links">,
): CardElement {
  const lines = [
    line([run(shortened(person.name, most.line), { weight: "Bolder" })]),
    ...postLines(posts, directory)
      .slice(0, postsShown)
      .map((post) => line([run(shortened(post, most.line), { isSubtle: true })])),
    line([run(shortened(reasonsInWords(reasons, words), 2 * most.line))]),
  ];
  const url = person.email === "" ? undefined : links.chatWith(person.email);
  return apart(
    url
      ? [
          row(
            lines,
            buttons({
              ...{ type: "Action.OpenUrl", title: "Message", url },
              tooltip: asWritten(`Message ${shortened(person.name, most.line)}`),
            }),
          ),
        ]
      : lines,
  );
}

/** Whether somebody is listed, what that shows of them, and the way to the other. */
export const listingCard = ({ isListed, said }: { isListed: boolean; said: string }): AdaptiveCard =>
  card({
    fallbackText: said,
    body: [
      line([run(said, { weight: "Bolder" })]),
      line([run(whatListingShows, { isSubtle: true })], "Small"),
    ],
    actions: [isListed ? action(doNotListMe, "Don't list me", {}) : action(listMe, "List me", {})],
  });
