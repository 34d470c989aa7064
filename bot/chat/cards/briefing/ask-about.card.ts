import { questionLimits } from "../../../../shared/domain/briefing/questions/question.ts";
import type { ReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import type { Links } from "../../links.ts";
import { askAboutItem, sendQuestion } from "../../questions/ask-about-questions.ts";
import { revisionOnButton } from "../../revision.ts";
import { showMine } from "../../vocabulary.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, ExecuteAction } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, run } from "../text.ts";

/** The button under an item that leads to the form. */
export const askAboutButton = (item: ReadItem["item"]): ExecuteAction => ({
  ...action(askAboutItem, "Ask about this", {
    ...{ edition: item.edition, item: item.id },
    ...revisionOnButton(item),
  }),
  tooltip: asWritten(`Ask about: ${item.title}`),
});

/** Asks for the question, in place of the briefing's card. */
export function askAboutCard(
  { item, owner }: Pick<ReadItem, "item" | "owner">,
  {
    id,
    text,
    note,
    links,
  }: {
    readonly id: string;
    readonly text: string;
    readonly note?: string | undefined;
    readonly links: Links;
  },
): AdaptiveCard {
  const of = { edition: item.edition, item: item.id };
  return card({
    fallbackText: asWritten(`Ask about: ${item.title}`),
    body: [
      heading("Ask about this", "Medium"),
      ...noteLine(note),
      line([run(item.title, { weight: "Bolder" })], "Small"),
      {
        type: "Input.Text",
        id: "text",
        label: asWritten(`Your question to ${owner?.name ?? "the central team"}`),
        maxLength: questionLimits.text,
        isMultiline: true,
        isRequired: true,
        errorMessage: "Write your question.",
        ...(text === "" ? {} : { value: text }),
      },
      line(
        [
          run("With its answer it stands under the item for everybody it is for, without your name.", {
            isSubtle: true,
          }),
        ],
        "Small",
      ),
    ],
    actions: [
      action(sendQuestion, "Ask", { ...of, id }),
      action(showMine, "Back to the briefing", { edition: item.edition }),
      openInBeacon(links.item(item)),
    ],
  });
}
