import type { Branded } from "../../brand.ts";
import { type Actor, canEditBriefing } from "../../directory/actor.ts";
import type { PersonId } from "../../directory/person.ts";
import { ok, type Result, refuse } from "../../result.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { EditionId, ItemId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";

export type QuestionId = Branded<"QuestionId">;

/** What of a question was told last: to who can answer it that it was asked, or to who asked that it is answered. */
export const questionNews = ["asked", "answered"] as const;
export type QuestionNews = (typeof questionNews)[number];

export interface QuestionAnswer {
  readonly text: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** What a reader asked about an item, and what everybody it is for was answered. */
export interface Question {
  readonly id: QuestionId;
  readonly edition: EditionId;
  readonly item: ItemId;
  readonly asker: PersonId;
  readonly askedAt: Date;
  readonly text: string;
  readonly answer?: QuestionAnswer;
  /** How often the answer was written; what Beacon itself notes on the row moves it not. */
  readonly edits: number;
  readonly told?: QuestionNews;
}

/** Characters: a few sentences each, short enough to stand under an item. */
export const questionLimits = { text: 400, answer: 800 } as const;

/** How many questions about one item somebody can have open, so that nobody fills another's day. */
export const openQuestionsAtMost = 3;

/** How long after its Tuesday an item can be asked about and answered for, in days. */
const answerableDays = 365;

/** Who answers, edits and takes away: the item's owner, and whoever edits the briefing. */
export const mayAnswer = (actor: Actor, item: Pick<BriefingItem, "owner">): boolean =>
  item.owner === actor.person || canEditBriefing(actor);

export const isTooLateToAsk = (edition: EditionId, today: CivilDate): boolean =>
  today > addDays(edition, answerableDays);

/** Whether a reader of the item sees it: one's own, and everybody's once it is answered. */
export const isSeenBy = ({ asker, answer }: Question, person: PersonId): boolean =>
  answer !== undefined || asker === person;

/** The version that a change names (an ETag of its own). */
export const questionVersion = ({ edits }: Pick<Question, "edits">): string => `"${edits}"`;

/** The question with this answer. The same answer again changes nothing; one written over what another wrote meanwhile is refused (invariant 3). */
export function withAnswer(
  question: Question,
  version: string,
  answer: QuestionAnswer,
): Result<Question, "question.changed"> {
  if (question.answer?.text === answer.text && question.answer.by === answer.by) return ok(question);
  if (questionVersion(question) !== version) return refuse("question.changed");
  return ok({ ...question, answer, edits: question.edits + 1 });
}

/** What is still to be told of it. Of an answer, who asked is told once, however often it is edited. */
export function questionNewsToTell({ answer, told }: Question): QuestionNews | undefined {
  if (told === "answered") return undefined;
  if (answer) return "answered";
  return told === undefined ? "asked" : undefined;
}
