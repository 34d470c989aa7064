import { z } from "zod";

/** `POST /api/briefing/items/{id}/questions`: under an id that its sender chose, so that sending it twice asks once. */
export const newQuestionSchema = z.object({ id: z.uuid(), text: z.string().max(5000) });

/** A question as a reader of the item sees it. Who asked is told to nobody but them. */
export const questionShownSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Absent while it waits, which only who asked sees. */
  answer: z.string().optional(),
  isOwn: z.boolean(),
  /** Goes back as `If-Match` when who asked takes it back. */
  version: z.string(),
});

/** A question as who may answer it sees it: the item's owner and editors, who alone are told who asked. */
export const questionToAnswerSchema = z.object({
  id: z.string(),
  /** Goes back as `If-Match`. */
  version: z.string(),
  edition: z.string(),
  item: z.string(),
  title: z.string(),
  text: z.string(),
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  answer: z.object({ text: z.string(), by: z.string(), at: z.iso.datetime() }).optional(),
});

/** `GET /api/briefing/questions`: those without an answer first. */
export const questionsToAnswerSchema = z.object({ questions: z.array(questionToAnswerSchema) });

/** `PUT /api/briefing/questions/{id}/answer`. `DELETE /api/briefing/questions/{id}` takes question and answer away. */
export const answerBodySchema = z.object({ answer: z.string().max(5000) });

export type NewQuestionBody = z.infer<typeof newQuestionSchema>;
export type QuestionShown = z.infer<typeof questionShownSchema>;
export type QuestionToAnswer = z.infer<typeof questionToAnswerSchema>;
export type QuestionsToAnswer = z.infer<typeof questionsToAnswerSchema>;
