import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { FoundResources } from "../../../../shared/domain/resources/ports.ts";
import type { ResourceId } from "../../../../shared/domain/resources/resource.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { networkInWords } from "../../../../shared/sentences/resources/resource-requests.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { Links } from "../../links.ts";
import { askForResource } from "../../questions/request-questions.ts";
import { type AskedResources, findResources, mostLetters } from "../../questions/resource-questions.ts";
import { help } from "../../vocabulary.ts";
import { action } from "../action.ts";
import type { AdaptiveCard, ExecuteAction, OpenUrlAction } from "../adaptive-card.ts";
import { asWritten, markdownAsWritten } from "../as-written.ts";
import { askButton } from "../ask-words.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, paragraph } from "../text.ts";
import { resourceEntry } from "./resource-entry.ts";
import { resourceName, soughtWords } from "./resource-lines.ts";

/** The bot shows at most three results and a way to more. */
export const resourcesShown = 3;

const longestButton = 60;

const doubt = "I am not sure that this is what you want. It comes nearest.";

/** Teams shows six buttons and hides the rest behind a menu that is hard to find on a phone. */
const networksShown = 4;

interface Around {
  readonly links: Links;
  readonly note?: string | undefined;
  /** Whether the words may have asked for something else. */
  readonly isInDoubt?: boolean;
  /** What the reader has saved. */
  readonly saved: ReadonlySet<ResourceId>;
}

/** Three resources, the best first, with ways to the next three, to one phase, and to another spelling. */
export function resourcesCard(
  { found, total, counts, didYouMean }: FoundResources,
  { links, note, isInDoubt = false, saved, ...asked }: AskedResources & Around,
): AdaptiveCard {
  const { words, after, phase, kind, publisher } = asked;
  const best = found.slice(after, after + resourcesShown);
  // What fits far less than the first is one press away rather than beside it, as if it were as good.
  const shown = after === 0 ? best.filter(({ isFar }) => !isFar) : best;
  const title = `${phase ? `${sentenceCase(phase)} resources` : "Resources"} for “${soughtWords(words)}”`;
  const end = after + shown.length;
  const place = total > shown.length ? [`${after + 1}${end > after + 1 ? `–${end}` : ""} of ${total}`] : [];
  const kept = { words, ...given({ phase, kind, publisher }) };
  return card({
    fallbackText: asWritten(`${title}: ${shown.map(({ resource }) => resourceName(resource)).join("; ")}`),
    body: [
      heading(markdownAsWritten(title), "Medium"),
      ...(isInDoubt ? [paragraph(doubt)] : []),
      ...noteLine(note),
      ...[...narrowing({ kind, publisher }), ...place].map((words) => paragraph(words, { isSubtle: true })),
      ...shown.map(({ resource, chosenBy }) =>
        resourceEntry(resource, { links, saved, chosenBy, on: { list: "found", ...kept, after } }),
      ),
    ],
    actions: [
      ...meantButton(didYouMean),
      ...(end < total ? [action(findResources, "More", { ...kept, after: end })] : []),
      ...(after > 0
        ? [action(findResources, "Back", { ...kept, after: Math.max(0, after - resourcesShown) })]
        : []),
      ...phaseButtons(asked, counts),
      openResources(links, words),
      ...(isInDoubt ? [askButton(help, {})] : []),
    ],
    msteams: { width: "Full" },
  });
}

/** Says that there is nothing, and what to try: the network to ask, or those that are equally likely to know. */
export function noResourcesCard(
  words: string,
  {
    didYouMean,
    networks,
    links,
  }: {
    didYouMean: string | undefined;
    networks: readonly Pick<Network, "id" | "name">[];
    links: Links;
  },
): AdaptiveCard {
  const [only, another] = networks;
  const offer = another
    ? "I can ask a network for you. Which of these is likely to know?"
    : only
      ? `I can ask ${networkInWords(only)} for you.`
      : "Try fewer words, or other words for it.";
  const sentence = only ? `I couldn't find “${words}”. ${offer}` : `Nothing found for “${words}”. ${offer}`;
  return card({
    fallbackText: asWritten(sentence),
    body: [paragraph(markdownAsWritten(sentence))],
    actions: [
      ...meantButton(didYouMean),
      ...networks.slice(0, networksShown).map((network) => askNetworkButton(words, network)),
      openResources(links, ""),
    ],
  });
}

const askNetworkButton = (words: string, network: Pick<Network, "id" | "name">): ExecuteAction =>
  action(askForResource, shortened(asWritten(`Ask ${networkInWords(network)}`), longestButton), {
    words,
    networks: [network.id],
  });

/** Asks what somebody looks for who has only said that they do. */
export const lookForCard = (): AdaptiveCard =>
  card({
    fallbackText: "What are you looking for?",
    body: [
      {
        type: "Input.Text",
        id: "words",
        label: "What are you looking for?",
        maxLength: mostLetters,
        isRequired: true,
        errorMessage: "Type a few words, such as phonics screening check.",
      },
    ],
    actions: [action(findResources, "Find", {})],
  });

const meantButton = (meant: string | undefined): ExecuteAction[] =>
  meant === undefined
    ? []
    : [
        action(findResources, shortened(asWritten(`Did you mean “${meant}”?`), longestButton), {
          words: meant.slice(0, mostLetters),
        }),
      ];

/** One phase or the other, where there are resources of both; and the way back to all. */
function phaseButtons(asked: AskedResources, counts: FoundResources["counts"]): ExecuteAction[] {
  const { words, phase, kind, publisher } = asked;
  const has = (name: string) => counts.phase.some((each) => each.name === name && each.count > 0);
  const others =
    has("primary") && has("secondary")
      ? (["primary", "secondary"] as const).filter((each) => each !== phase)
      : [];
  return [
    ...others.map((each) =>
      action(findResources, sentenceCase(each), { words, ...given({ kind, publisher }), phase: each }),
    ),
    ...(kind || publisher
      ? [action(findResources, "Show all", { words })]
      : phase
        ? [action(findResources, "All phases", { words })]
        : []),
  ];
}

/** What a search was narrowed to in words, besides a phase. */
const narrowing = ({ kind, publisher }: Pick<AskedResources, "kind" | "publisher">): string[] =>
  kind || publisher
    ? [markdownAsWritten(`Only ${[kind, publisher && `from ${publisher}`].filter(Boolean).join(", ")}`)]
    : [];

/** Only what was said: a button's data carries nothing undefined. */
const given = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

const openResources = (links: Links, words: string): OpenUrlAction => ({
  type: "Action.OpenUrl",
  title: "Open Resources",
  url: links.resources(words),
});
