import type { Operation } from "../../operation.ts";
import {
  answerBodySchema,
  newQuestionSchema,
  questionShownSchema,
  questionsToAnswerSchema,
  questionToAnswerSchema,
} from "../question.schema.ts";

/** What readers ask about an item, and what its owner or an editor answers for everybody it is for. */
export const askingOperations: readonly Operation[] = [
  {
    id: "askQuestion",
    method: "POST",
    path: "/briefing/items/:item/questions",
    summary: "Asks about an item under an id that the sender chose, so that a repeat finds the first.",
    body: newQuestionSchema,
    status: 201,
    answer: questionShownSchema,
    refusals: [
      "item.not-found",
      "item.not-for-you",
      "item.withdrawn",
      "question.invalid",
      "question.too-late",
      "question.too-many",
      "question.not-found",
    ],
  },
  {
    id: "listQuestions",
    method: "GET",
    path: "/briefing/questions",
    summary: "The questions that one may answer, those without an answer first.",
    answer: questionsToAnswerSchema,
  },
  {
    id: "answerQuestion",
    method: "PUT",
    path: "/briefing/questions/:question/answer",
    summary: "Answers a question, or changes the answer. For the item's owner and editors.",
    body: answerBodySchema,
    ifMatch: true,
    answer: questionToAnswerSchema,
    refusals: ["question.invalid", "question.not-found", "question.changed", "question.too-late"],
  },
  {
    id: "takeQuestionAway",
    method: "DELETE",
    path: "/briefing/questions/:question",
    summary: "Takes a question and its answer away. For the item's owner, editors and whoever asked.",
    ifMatch: true,
    status: 204,
    refusals: ["question.not-found", "question.changed"],
  },
];
