import type { Colleague } from "../../../../shared/domain/briefing/handover/colleagues.ts";
import { noteLimit } from "../../../../shared/domain/briefing/handover/handover.ts";
import type { ToDo } from "../../../../shared/domain/briefing/to-do.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { listed } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { Links } from "../../links.ts";
import { handTo } from "../../questions/handover-questions.ts";
import { toDo as toDoQuestion } from "../../vocabulary.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardElement } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, paragraph, run } from "../text.ts";

/** As many as a list on a phone bears and a card has room for; the search in Beacon finds everybody. */
const shownAtMost = 60;
/** Letters of what is to do, in a list of choices. */
const choiceLength = 80;

/** Chooses what to hand on, to whom at one's own school, and with what words. */
export function handOnCard(
  toDos: readonly ToDo[],
  colleagues: readonly Colleague[],
  { directory, links, note }: { directory: Directory; links: Links; note?: string | undefined },
): AdaptiveCard {
  const title = "Hand something on";
  const [only] = toDos;
  const why = nothingToHandOn(toDos, colleagues);
  const words = ({ item }: ToDo) => shortened(item.action?.text ?? item.title, choiceLength);
  const isOne = toDos.length === 1 && only !== undefined;
  const body: CardElement[] =
    why === undefined
      ? [
          isOne
            ? line([run(words(only))], "Small")
            : {
                type: "Input.ChoiceSet",
                id: "item",
                label: "What",
                isRequired: true,
                errorMessage: "Choose what to hand on.",
                choices: toDos.map((toDo) => ({ title: asWritten(words(toDo)), value: toDo.item.id })),
              },
          {
            type: "Input.ChoiceSet",
            id: "whom",
            label: "To whom",
            isRequired: true,
            errorMessage: "Choose who is to do it.",
            choices: colleagues.slice(0, shownAtMost).map((each) => ({
              title: asWritten(colleagueWords(each, colleagues, directory)),
              value: whomValue(each),
            })),
            ...(colleagues.length === 1 && colleagues[0] ? { value: whomValue(colleagues[0]) } : {}),
          },
          ...(colleagues.length > shownAtMost
            ? [paragraph("Beacon finds everybody else at your school.")]
            : []),
          {
            type: "Input.Text",
            id: "note",
            label: "A note (optional)",
            maxLength: noteLimit,
            isMultiline: true,
          },
          paragraph("They are told what is to do, by when, and who asks. What they do counts for you.", {
            isSubtle: true,
          }),
        ]
      : [paragraph(why)];
  return card({
    fallbackText: title,
    body: [heading(title, "Medium"), ...noteLine(note), ...body],
    actions: [
      ...(why === undefined ? [action(handTo, "Hand on", isOne ? { item: only.item.id } : {})] : []),
      action(toDoQuestion, "Back to the list", {}),
      openInBeacon(links.home()),
    ],
  });
}

const whomValue = ({ person, school }: Colleague): string => `${person.id} ${school}`;

function nothingToHandOn(toDos: readonly ToDo[], colleagues: readonly Colleague[]): string | undefined {
  if (toDos.length === 0) return "No briefing asks anything of you that you could hand on.";
  return colleagues.length === 0 ? "Nobody else holds a post at your school." : undefined;
}

/** "Priya Shah, SENDCO", with the school for whoever works at several. */
function colleagueWords(
  { person, school, posts }: Colleague,
  all: readonly Colleague[],
  directory: Directory,
): string {
  const held = listed(posts.map(({ role }) => roleWords[role].one));
  const isOfSeveral = all.some((each) => each.school !== school);
  return [person.name, held, ...(isOfSeveral ? [directory.school(school)?.name ?? ""] : [])].join(", ");
}
