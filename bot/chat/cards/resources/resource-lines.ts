import type { ChosenBy } from "../../../../shared/domain/resources/pins/chosen-by.ts";
import type { Resource } from "../../../../shared/domain/resources/resource.ts";
import { chosenByWords } from "../../../../shared/sentences/resources/pins.ts";
import { resourceFacts } from "../../../../shared/sentences/resources/resource-facts.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { RichTextBlock } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { line, run } from "../text.ts";

/** Letters of each text on a card; all of it stands where the resource is opened. */
const most = { title: 150, tooltip: 60, fact: 60, description: 160 };

export const resourceName = ({ title }: Pick<Resource, "title">): string => shortened(title, most.title);

/** What a button of it is told apart by. */
export const resourceTooltip = (does: string, { title }: Pick<Resource, "title">): string =>
  asWritten(`${does} ${shortened(title, most.tooltip)}`);

/**
 * What a card says of a resource: in whose name it stands first where it was pinned, its title, what tells whether to open it, and the
 * beginning of its description.
 */
export function resourceLines(resource: Resource, chosenBy?: ChosenBy): RichTextBlock[] {
  const facts = resourceFacts(resource).map((fact) => shortened(fact, most.fact));
  const { description } = resource;
  return [
    ...(chosenBy
      ? [line([run(shortened(chosenByWords(chosenBy), most.fact), { color: "Accent", weight: "Bolder" })])]
      : []),
    line([run(resourceName(resource), { weight: "Bolder" })]),
    line([run(facts.join(" · "), { isSubtle: true })]),
    ...(description === "" ? [] : [line([run(shortened(description, most.description))])]),
  ];
}

/** "Phonics resources" and "resources for phonics" are resources for "phonics": a title says the word once. */
export const soughtWords = (words: string): string =>
  words.trim().replace(/^resources?\s+(?:for|on|about)\s+(?=\S)|(?<=\S)\s+resources?$/gi, "");
