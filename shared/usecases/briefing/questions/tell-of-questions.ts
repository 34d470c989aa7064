import { type Question, questionNewsToTell } from "../../../domain/briefing/questions/question.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { eachInTurn } from "../../each-in-turn.ts";

export type TellOfQuestionsPorts = Pick<Ports, "questions" | "editions" | "directory" | "questionNotifier">;

/**
 * Tells the owner of an item, and the editor who published it, that they are asked; and who asked that there is an answer. What
 * has been told is marked, so that it is told once; a server cut off between telling and marking leaves it to the next run,
 * whose notice replaces the first. Safe to run at any time on any number of servers; without news it asks nothing of
 * Graph. Answers of how many it told; a fault with one does not keep the others, and is handed on afterwards.
 */
export async function tellOfQuestions(ports: TellOfQuestionsPorts): Promise<number> {
  let told = 0;
  await eachInTurn(
    await ports.questions.list(),
    "Some questions could not be told of yet.",
    async (asked) => {
      if (!questionNewsToTell(asked.value)) return;
      await tellOf(ports, asked);
      told++;
    },
  );
  return told;
}

async function tellOf(
  { questions, editions, directory, questionNotifier }: TellOfQuestionsPorts,
  { value: question, version }: Versioned<Question>,
): Promise<void> {
  const news = questionNewsToTell(question);
  const edition = (await editions.find(question.edition))?.value;
  const item = edition?.frozenItems?.find(({ id }) => id === question.item);
  if (!news) return;
  if (edition && item) {
    const known = await directory.current();
    const asked = new Set([item.owner, ...(edition.publishedBy ? [edition.publishedBy] : [])]);
    const by: PersonId | undefined = news === "asked" ? question.asker : question.answer?.by;
    // Whoever has left, or who asked or answered themselves, is told nothing.
    for (const to of news === "asked" ? asked : [question.asker])
      if (to !== by && known.person(to)) await questionNotifier.tell({ news, to, question, item });
  }
  // Lost to an answer or to another server: the next run sees what stands.
  await questions.save({ ...question, told: news }, version);
}
