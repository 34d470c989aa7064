import type { OpenThingShown } from "../../../../shared/contract/briefing/to-do-list.schema.ts";
import type { MyCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { BriefingItem } from "../../../../shared/domain/briefing/item.ts";
import type { ToDo } from "../../../../shared/domain/briefing/to-do.ts";
import { byText } from "../../../../shared/domain/by-text.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { cascadeAskedWords } from "../../../../shared/sentences/briefing/to-do.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import type { ReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import type { Links } from "../../links.ts";
import { handBack, handOn, takeBack } from "../../questions/handover-questions.ts";
import { notDone, toDo as toDoQuestion } from "../../vocabulary.ts";
import { action, openInBeacon, shownAnew } from "../action.ts";
import type { AdaptiveCard, CardElement, Container } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { card } from "../card.ts";
import { cascadeRow } from "../cpd/cascade-row.ts";
import { doneMeetingAction, meetingActionRow, type TakenOn } from "../meetings/meeting-action-row.ts";
import { noteLine } from "../note-line.ts";
import { buttons } from "../row.ts";
import { heading, line, paragraph, run } from "../text.ts";
import { actionLine } from "./action-line.ts";
import { editionTitle } from "./edition-words.ts";
import { fromLine } from "./from-line.ts";
import { itemRow } from "./item-row.ts";
import { openThingRow } from "./open-thing-row.ts";

/** The bot shows at most three results and a way to more. */
const toDosShown = 3;

interface ToDoCardParts {
  readonly today: CivilDate;
  readonly links: Links;
  readonly note?: string | undefined;
  /** What was just done on this card, so that it can be taken back. */
  readonly justDone?: BriefingItem | TakenOn | undefined;
  /** What the person took on at meetings and has not done. */
  readonly takenOn?: readonly TakenOn[];
  /** What their school is to carry on and they answer for. */
  readonly carryOn?: readonly MyCascade[];
  /** What they have to do elsewhere: replies, registers, courses. */
  readonly elsewhere?: readonly OpenThingShown[];
  /** What was just handed on from this card, so that it can be taken back. */
  readonly justHanded?: ReadItem | undefined;
  /** Knows the names of those who handed something to this person. */
  readonly directory?: Pick<Directory, "person"> | undefined;
}

/** What one person still has to do, from briefings and meetings, the earliest deadline first. */
export function toDoCard(
  toDos: readonly ToDo[],
  {
    today,
    links,
    note,
    justDone,
    justHanded,
    directory,
    takenOn = [],
    carryOn = [],
    elsewhere = [],
  }: ToDoCardParts,
): AdaptiveCard {
  const now = toDos.filter(({ laterOn }) => !laterOn);
  const later = toDos.length - now.length;
  const things = inOrderOfDeadline([
    ...now.map((toDo) => toDoThing(toDo, today, directory)),
    ...takenOn.map((taken) => takenOnThing(taken, today)),
    ...carryOn.map((cascade) => cascadeThing(cascade, links)),
    ...elsewhere.map((thing) => elsewhereThing(thing, { today, links })),
  ]);
  const title =
    things.length === 0
      ? later > 0
        ? "Nothing to do now"
        : "Nothing left to do"
      : counted(things.length, "thing to do", "things to do");
  const left = things.length - toDosShown;
  return card({
    fallbackText: things[0] ? `${title}. First: ${things[0].text}` : title,
    body: [
      heading(title, "Large"),
      ...noteLine(note),
      ...(justDone
        ? "action" in justDone && "meeting" in justDone
          ? doneMeetingAction(justDone)
          : doneLines(justDone)
        : []),
      ...(justHanded?.handedTo ? handedLines(justHanded.item, justHanded.handedTo.person.name) : []),
      ...(things.length === 0 && later === 0 && !justDone && !justHanded
        ? [paragraph("You have done everything that briefings, meetings and CPD asked of you.")]
        : []),
      ...things.slice(0, toDosShown).map(({ row }) => row),
      ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
      ...(later > 0 ? [paragraph(`${later} put off until later.`, { isSubtle: true })] : []),
    ],
    actions: [
      ...(toDos.length > 0 ? [action(handOn, "Hand one to a colleague", {})] : []),
      openInBeacon(links.toDo()),
    ],
    // What was just done here can be taken back here, for as long as the card stands.
    ...(justDone || justHanded ? {} : shownAnew(toDoQuestion, {})),
    msteams: { width: "Full" },
  });
}

interface Thing {
  readonly dueOn: string;
  readonly text: string;
  readonly row: Container;
}

const undated = "9999-12-31";

/** Undated last; of those due alike what a briefing asks first. */
const inOrderOfDeadline = (things: readonly Thing[]): Thing[] =>
  [...things].sort((a, b) => byText(a.dueOn, b.dueOn));

function toDoThing(toDo: ToDo, today: CivilDate, directory: ToDoCardParts["directory"]): Thing {
  const { action, title } = toDo.item;
  return {
    dueOn: action?.dueOn ?? undated,
    text: action?.text ?? title,
    row: toDoItem(toDo, today, directory),
  };
}

const takenOnThing = (taken: TakenOn, today: CivilDate): Thing => ({
  dueOn: taken.action.dueOn ?? undated,
  text: taken.action.text,
  row: meetingActionRow(taken, today),
});

const cascadeThing = (cascade: MyCascade, links: Links): Thing => ({
  dueOn: cascade.session.dueOn,
  text: cascadeAskedWords(cascade.session.title),
  row: cascadeRow(cascade, links),
});

const elsewhereThing = (thing: OpenThingShown, seen: { today: CivilDate; links: Links }): Thing => ({
  dueOn: thing.dueOn ?? undated,
  text: thing.text,
  row: openThingRow(thing, seen),
});

function handedLines(item: BriefingItem, name: string): CardElement[] {
  const data = { edition: item.edition, item: item.id, view: "to-do" } as const;
  return [
    line(
      [run(`${name} has it to do: `, { weight: "Bolder" }), run(item.action?.text ?? item.title)],
      "Small",
    ),
    { type: "ActionSet", spacing: "Small", actions: [action(takeBack, "Take back", data)] },
  ];
}

function doneLines(item: BriefingItem): CardElement[] {
  const data = { edition: item.edition, item: item.id, view: "to-do" } as const;
  return [
    line(
      [run("Done ✓ ", { weight: "Bolder", color: "Good" }), run(item.action?.text ?? item.title)],
      "Small",
    ),
    { type: "ActionSet", spacing: "Small", actions: [action(notDone, "Not done after all", data)] },
  ];
}

function toDoItem(
  { item, edition, from }: ToDo,
  today: CivilDate,
  directory: ToDoCardParts["directory"],
): Container {
  const hander = from && directory?.person(from.person);
  const lines = [
    ...(item.action ? [actionLine(item.action, today, { standsFirst: true })] : []),
    line([run(`${item.title} · ${editionTitle(edition.id, today)}`, { isSubtle: true })]),
    ...(hander ? [fromLine({ person: hander, handover: from.handover })] : []),
  ];
  return apart([
    ...itemRow({ read: { item, receipt: undefined }, view: "to-do", lines }),
    ...(hander ? [buttons(action(handBack, "Hand back", { edition: edition.id, item: item.id }))] : []),
  ]);
}
