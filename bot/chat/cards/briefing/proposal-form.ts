import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";
import { itemLimits } from "../../../../shared/domain/briefing/item.ts";
import type { Proposal } from "../../../../shared/domain/briefing/proposals/proposal.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import type { Links } from "../../links.ts";
import type { ProposalFilled } from "../../propose/proposal-filled.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardElement } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, run } from "../text.ts";

/** A proposal while it is filled in, in the chat or over a post. */
export interface ProposalForm {
  readonly filled: ProposalFilled;
  /** Those for which one still can. */
  readonly tuesdays: readonly EditionId[];
  readonly audiences: readonly { readonly title: string; readonly value: string }[];
  readonly today: CivilDate;
  /** What stands in the way of proposing it, each in a sentence. */
  readonly problems: readonly string[];
}

export const proposalTitle = "Propose an item";
/** Nobody reads what a proposal says before an editor has. */
const whatHappens =
  "The briefing's editors decide, and you are told. You can change it in Beacon until then.";

/** Fields that a client sends empty are those that were left so: none is left out. */
export function proposalFields({
  filled,
  tuesdays,
  audiences,
  today,
  problems,
}: ProposalForm): CardElement[] {
  const { offered } = filled;
  return [
    ...problems.flatMap(noteLine),
    {
      type: "Input.ChoiceSet",
      id: "edition",
      label: "For the briefing of",
      isRequired: true,
      errorMessage: "Choose a Tuesday.",
      choices: tuesdays.map((edition) => ({ title: day(edition, today), value: edition })),
      ...(tuesdays.includes(filled.edition) ? { value: filled.edition } : {}),
    },
    {
      type: "Input.Text",
      id: "title",
      label: "Title",
      maxLength: itemLimits.title,
      isRequired: true,
      errorMessage: "Give it a title.",
      value: filled.title,
    },
    {
      type: "Input.Text",
      id: "what",
      label: "What",
      maxLength: itemLimits.what,
      isMultiline: true,
      isRequired: true,
      errorMessage: "Say what it is about.",
      value: filled.what,
    },
    {
      type: "Input.ChoiceSet",
      id: "audience",
      label: "Who it is for",
      isRequired: true,
      errorMessage: "Choose who it is for.",
      placeholder: "Choose who it is for",
      choices: audiences.map(({ title, value }) => ({ title: asWritten(title), value })),
      ...(audiences.some(({ value }) => value === filled.audience) ? { value: filled.audience } : {}),
    },
    {
      type: "Input.Text",
      id: "action",
      label: "What they must do (optional)",
      maxLength: itemLimits.action,
      value: filled.action,
    },
    {
      type: "Input.Date",
      id: "dueOn",
      label: "By when (optional)",
      ...(filled.dueOn === "" ? {} : { value: filled.dueOn }),
    },
    ...(offered.length === 0
      ? []
      : [
          {
            type: "Input.ChoiceSet",
            id: "links",
            label: "Links that go with it",
            isMultiSelect: true,
            choices: offered.map(({ label }, place) => ({ title: asWritten(label), value: String(place) })),
            value: filled.links,
          } as const,
        ]),
    line([run(whatHappens, { isSubtle: true })], "Small"),
  ];
}

/** What became of it, with the page on which it can be changed or taken back. */
export function proposedCard(
  { content, edition }: Pick<Proposal, "content" | "edition">,
  { today, links }: { readonly today: CivilDate; readonly links: Pick<Links, "proposals"> },
): AdaptiveCard {
  const note = `Proposed for the briefing of ${day(edition, today)}. Its editors decide, and you are told.`;
  return card({
    fallbackText: asWritten(`${content.title}: ${note}`),
    body: [
      heading("Proposed", "Medium"),
      line([run(content.title, { weight: "Bolder" })]),
      line([run(note)], "Small"),
    ],
    actions: [openInBeacon(links.proposals())],
  });
}
