import type { ReaderEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import type { QuestionShown, QuestionToAnswer } from "../../../shared/contract/briefing/question.schema.ts";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import {
  isSeenBy,
  type Question,
  questionVersion,
} from "../../../shared/domain/briefing/questions/question.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Ports } from "../../../shared/domain/ports.ts";
import type { ToAnswer } from "../../../shared/usecases/briefing/questions/list-to-answer.ts";

const gone = "somebody who has left";

export const presentQuestion = (question: Question, person: PersonId): QuestionShown => ({
  id: question.id,
  text: question.text,
  ...(question.answer ? { answer: question.answer.text } : {}),
  isOwn: question.asker === person,
  version: questionVersion(question),
});

export const presentToAnswer = ({ question, item }: ToAnswer, directory: Directory): QuestionToAnswer => ({
  ...{ id: question.id, version: questionVersion(question) },
  ...{ edition: item.edition, item: item.id, title: item.title, text: question.text },
  askedBy: directory.person(question.asker)?.name ?? gone,
  askedAt: question.askedAt.toISOString(),
  ...(question.answer
    ? {
        answer: {
          text: question.answer.text,
          by: directory.person(question.answer.by)?.name ?? gone,
          at: question.answer.at.toISOString(),
        },
      }
    : {}),
});

/** An edition with what was asked about the items that its reader sees, and nothing of the others. */
export async function withQuestions(
  { questions }: Pick<Ports, "questions">,
  edition: ReaderEdition,
  person: PersonId,
): Promise<ReaderEdition> {
  const seen = (await questions.listFor(edition.id as EditionId))
    .map(({ value }) => value)
    .filter((question) => isSeenBy(question, person));
  if (seen.length === 0) return edition;
  return {
    ...edition,
    items: edition.items.map((item) => {
      const about = seen.filter((question) => question.item === item.id);
      return about.length === 0
        ? item
        : { ...item, questions: about.map((question) => presentQuestion(question, person)) };
    }),
  };
}
