import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { Resource } from "../../../../shared/domain/resources/resource.ts";
import { resourceLimits } from "../../../../shared/domain/resources/resource-errors.ts";
import { usualKinds } from "../../../../shared/domain/resources/usual-kinds.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { FilledIn, KeepInput } from "../../extension/keep-command.ts";
import type { PostLink } from "../../extension/post-links.ts";
import type { Links } from "../../links.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard, InputChoiceSet, SubmitAction } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";

const most = { title: 150, address: 120 };

const step = (title: string, data: KeepInput, tooltip?: string): SubmitAction => ({
  type: "Action.Submit",
  title,
  data,
  ...(tooltip === undefined ? {} : { tooltip }),
});

/** Which link of a post is kept, where it has several. */
export const chooseLinkCard = (links: readonly PostLink[]): AdaptiveCard =>
  card({
    fallbackText: "Which link do you want to keep?",
    body: [
      line([run("Which link do you want to keep?", { weight: "Bolder" })]),
      ...links.map(({ address, title }): AdaptiveCard["body"][number] => {
        const name = shortened(title || address, most.title);
        return apart([
          row(
            [
              line([run(name, { weight: "Bolder" })]),
              ...(title === "" ? [] : [line([run(shortened(address, most.address), { isSubtle: true })])]),
            ],
            buttons(step("Keep", { step: "choose", address, title }, asWritten(`Keep: ${name}`))),
          ),
        ]);
      }),
    ],
  });

interface KeepForm {
  readonly filled: Pick<FilledIn, "id" | "address" | "title" | "description" | "kind" | "network">;
  /** Those that whoever keeps it leads first. */
  readonly networks: readonly Pick<Network, "id" | "name">[];
  /** What stands in the way of keeping it, each in a sentence. */
  readonly problems: readonly string[];
  /** Of the networks above, how many they lead. */
  readonly led: number;
}

/** What a resource is called, what it is and whose it becomes, before it is kept. */
export function keepResourceCard({ filled, networks, problems, led }: KeepForm): AdaptiveCard {
  const { id, address, title, description, kind, network } = filled;
  const known = networks.some((each) => each.id === network);
  return card({
    fallbackText: "Keep as a resource",
    body: [
      ...problems.flatMap(noteLine),
      line([run(shortened(address, most.title), { isSubtle: true })]),
      {
        type: "Input.Text",
        id: "title",
        label: "Title",
        maxLength: resourceLimits.title,
        isRequired: true,
        errorMessage: "Give it the title under which others will find it.",
        value: title,
      },
      {
        type: "Input.Text",
        id: "description",
        label: "What it is for (optional)",
        maxLength: resourceLimits.description,
        isMultiline: true,
        value: description,
      },
      choice("kind", "Kind", {
        choices: usualKinds.map((each) => ({ title: sentenceCase(each), value: each })),
        errorMessage: "Choose what kind of thing it is.",
        value: kind,
      }),
      choice("network", "Network", {
        choices: networks.map((each) => ({ title: asWritten(each.name), value: each.id })),
        errorMessage: "Choose whose resources it joins.",
        ...(known ? { value: network } : { placeholder: "Choose a network" }),
      }),
      line([run(whatHappens(led, networks.length), { isSubtle: true })]),
    ],
    actions: [step("Keep", { step: "keep", id, address })],
  });
}

function whatHappens(led: number, of: number): string {
  if (led === 0) return "The network's leads decide, and you are told.";
  return led === of
    ? "Everybody finds it at once."
    : "In a network that you lead everybody finds it at once. Leads of others decide, and you are told.";
}

const choice = (
  id: string,
  label: string,
  rest: Pick<InputChoiceSet, "choices" | "errorMessage" | "value" | "placeholder">,
): InputChoiceSet => ({ type: "Input.ChoiceSet", id, label, isRequired: true, ...rest });

/** What became of it, with the page on which it can be changed or taken back. */
export const keptResourceCard = (
  { id, title }: Pick<Resource, "id" | "title">,
  { note, links, hasMore }: { note: string; links: Pick<Links, "resource">; hasMore: boolean },
): AdaptiveCard =>
  card({
    fallbackText: asWritten(`${title}: ${note}`),
    body: [line([run(shortened(title, most.title), { weight: "Bolder" })]), line([run(note)], "Small")],
    actions: [
      openInBeacon(links.resource(id)),
      ...(hasMore ? [step("Keep another link of this post", { step: "again" })] : []),
    ],
  });
