import type { Questions } from "../domain/briefing/questions/ports.ts";
import type { Question, QuestionId } from "../domain/briefing/questions/question.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryQuestions(...questions: Question[]): Questions {
  const rows = new Rows<QuestionId, Question>();
  for (const question of questions) rows.put(question.id, question);
  const sorted = () => rows.all().sort((a, b) => a.value.askedAt.getTime() - b.value.askedAt.getTime());
  return {
    find: async (id) => rows.find(id),
    list: async () => sorted(),
    listFor: async (edition) => sorted().filter(({ value }) => value.edition === edition),
    create: async (question) => rows.find(question.id) ?? rows.put(question.id, question),
    async save(question, version) {
      const standing = rows.find(question.id);
      if (!standing) return refuse("question.not-found");
      return standing.version === version ? ok(rows.put(question.id, question)) : refuse("question.changed");
    },
    async remove(id, version) {
      const standing = rows.find(id);
      if (standing && standing.version !== version) return refuse("question.changed");
      rows.delete(id);
      return ok(undefined);
    },
  };
}
