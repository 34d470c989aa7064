import { z } from "zod";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { Questions } from "../../../domain/briefing/questions/ports.ts";
import { type Question, type QuestionId, questionNews } from "../../../domain/briefing/questions/question.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, refuse } from "../../../domain/result.ts";
import { isCivilDate } from "../../../domain/time/civil-date.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingQuestionsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, instantColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const rowSchema = z
  .object({
    Key: branded<QuestionId>(),
    Edition: z
      .string()
      .refine(isCivilDate)
      .transform((date) => date as EditionId),
    Item: branded<ItemId>(),
    Asker: branded<PersonId>(),
    AskedAt: instantColumn,
    Question: emptyText,
    Answer: emptyText,
    AnsweredBy: optionalText,
    AnsweredAt: optionalInstant,
    Edits: z.number().int().min(0),
    Told: optionalText.pipe(z.enum(questionNews).optional()),
  })
  .transform((row): Question => {
    const { AnsweredBy: by, AnsweredAt: at } = row;
    return {
      ...{ id: row.Key, edition: row.Edition, item: row.Item, asker: row.Asker },
      ...{ askedAt: row.AskedAt, text: row.Question, edits: row.Edits },
      ...(by && at ? { answer: { text: row.Answer, by: by as PersonId, at } } : {}),
      ...(row.Told ? { told: row.Told } : {}),
    };
  });

/** `Title` is empty of words: what people wrote stands in its own columns. */
export const fromQuestion = ({
  edition,
  item,
  asker,
  askedAt,
  text,
  answer,
  edits,
  told,
}: Question): Fields => ({
  Title: `${edition} ${item}`,
  Edition: edition,
  Item: item,
  Asker: asker,
  AskedAt: askedAt.toISOString(),
  Question: text,
  Answer: answer?.text ?? null,
  AnsweredBy: answer?.by ?? null,
  AnsweredAt: answer?.at.toISOString() ?? null,
  Edits: edits,
  Told: told ?? null,
});

export function questions(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Questions {
  const rows = versionedRows(parts, briefingQuestionsList.name, rowSchema, report);
  const sorted = () => rows.all().sort((a, b) => a.value.askedAt.getTime() - b.value.askedAt.getTime());
  return {
    find: async (id) => rows.find(id),
    list: async () => sorted(),
    listFor: async (edition) => sorted().filter(({ value }) => value.edition === edition),
    create: async (question) => rows.confirmed(await rows.table.create(question.id, fromQuestion(question))),
    async save(question, version) {
      const outcome = await rows.table.save(question.id, version, fromQuestion(question));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "question.changed" : "question.not-found");
    },
    async remove(id, version) {
      const outcome = await rows.table.remove(id, version);
      return "lost" in outcome && outcome.lost ? refuse("question.changed") : ok(undefined);
    },
  };
}
