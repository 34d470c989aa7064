import type { OpenThingShown, ToDoList } from "../../../shared/contract/briefing/to-do-list.schema.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { whenDue } from "../../../shared/domain/briefing/when-due.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { handedByWords, handedToWords, putOffWords } from "../../../shared/sentences/briefing/handovers.ts";
import {
  cascadeAskedWords,
  courseOwedWords,
  opinionAskedWords,
  questionAskedWords,
  registerAskedWords,
  replyAskedWords,
} from "../../../shared/sentences/briefing/to-do.ts";
import { obligationSentence } from "../../../shared/sentences/cpd/cpd.ts";
import { feedbackAskedWords } from "../../../shared/sentences/cpd/feedback.ts";
import { day, dayAndTime, shortDay } from "../../../shared/sentences/dates.ts";
import { becauseWords } from "../../../shared/sentences/meetings/meetings.ts";
import type { OpenThing } from "../../../shared/usecases/briefing/to-do/list-everything-open.ts";

interface Setting {
  readonly directory: Directory;
  readonly today: CivilDate;
}

type Told = Pick<OpenThingShown, "id" | "text" | "about" | "path" | "doing"> &
  Partial<Pick<OpenThingShown, "note" | "dueOn">>;

/** Everything open for somebody, in words, each with the page where it is done. */
export function presentToDos(things: readonly OpenThing[], setting: Setting): ToDoList {
  const shown = things.map((thing) => presentOpenThing(thing, setting));
  return { today: setting.today, owed: shown.filter(({ isOwed }) => isOwed).length, things: shown };
}

const presentOpenThing = (thing: OpenThing, setting: Setting): OpenThingShown => ({
  kind: thing.kind,
  when: whenDue(thing.by, setting.today),
  isOwed: thing.kind !== "handed-on" && thing.kind !== "feedback",
  ...told(thing, setting),
});

function told(thing: OpenThing, setting: Setting): Told {
  const { directory, today } = setting;
  switch (thing.kind) {
    case "item":
      return toldOfItem(thing, setting);
    case "handed-on": {
      const { item, to, handover } = thing.handed;
      return { ...toldOf(item, "See it"), note: `${handedToWords(to.name, handover.at, today)}.` };
    }
    case "question": {
      const { question, item } = thing.asked;
      return {
        id: `question-${question.id}`,
        text: questionAskedWords(item.title),
        about: question.text,
        path: "briefing/questions",
        doing: "Answer",
      };
    }
    case "action": {
      const { action, meeting } = thing.taken;
      return {
        id: `action-${action.id}`,
        text: action.text,
        about: `${meeting.title} · ${day(londonDate(meeting.startsAt), today)}`,
        ...(action.dueOn ? { dueOn: action.dueOn } : {}),
        path: address`meetings/${meeting.id}`,
        doing: "See the minutes",
      };
    }
    case "reply": {
      const { meeting, invitation } = thing;
      return {
        id: `reply-${meeting.id}`,
        text: replyAskedWords(meeting.title),
        about: `${dayAndTime(meeting.startsAt, today)}. ${becauseWords(invitation, directory)}.`,
        ...(thing.by ? { dueOn: thing.by } : {}),
        path: address`meetings/${meeting.id}`,
        doing: "Reply",
      };
    }
    case "register": {
      const { meeting } = thing;
      return {
        id: `register-${meeting.id}`,
        text: registerAskedWords(meeting.title),
        about: `It was on ${dayAndTime(meeting.startsAt, today)}.`,
        ...(thing.by ? { dueOn: thing.by } : {}),
        path: address`meetings/${meeting.id}/register`,
        doing: "Take the register",
      };
    }
    case "course": {
      const { course, dueOn } = thing.obligation;
      return {
        id: `course-${course.id}`,
        text: courseOwedWords(course.title),
        about: obligationSentence(thing.obligation, { directory, today }),
        ...(dueOn ? { dueOn } : {}),
        path: "cpd",
        doing: "See how",
      };
    }
    case "cascade": {
      const { session, school } = thing.cascade;
      return {
        id: `cascade-${session.id}-${school.urn}`,
        text: cascadeAskedWords(session.title),
        about: school.name,
        dueOn: session.cascade.dueOn,
        path: address`cpd/cascades/${session.id}/schools/${school.urn}`,
        doing: "Say how it went",
      };
    }
    case "feedback": {
      const { meeting, until } = thing.asked;
      return {
        id: `feedback-${meeting.id}`,
        text: opinionAskedWords(meeting.title),
        about: `If you like. ${feedbackAskedWords(londonDate(until), today)}`,
        path: address`cpd/feedback/${meeting.id}`,
        doing: "Answer",
      };
    }
  }
}

function toldOfItem({ toDo }: OpenThing & { kind: "item" }, { directory, today }: Setting): Told {
  const { item, from, laterOn } = toDo;
  const hander = from && (directory.person(from.person)?.name ?? "A colleague");
  const notes = [
    from && hander ? handedByWords(hander, from.handover.note) : "",
    laterOn ? `${putOffWords(laterOn, today)}.` : "",
  ].filter((note) => note !== "");
  return { ...toldOf(item, "Do it"), ...(notes.length > 0 ? { note: notes.join(" ") } : {}) };
}

const toldOf = ({ id, edition, title, action }: BriefingItem, doing: string): Told => ({
  id: `item-${id}`,
  text: action?.text ?? title,
  about: `${title} · briefing of ${shortDay(edition)}`,
  ...(action?.dueOn ? { dueOn: action.dueOn } : {}),
  path: address`briefing/${edition}/items/${id}`,
  doing,
});

/** A page of the tab with every id in its address encoded. */
const address = (fixed: TemplateStringsArray, ...ids: readonly string[]): string =>
  String.raw({ raw: fixed }, ...ids.map(encodeURIComponent));
