import { problemSentences } from "../../shared/sentences/problems.ts";
import { type ApiProblemCode, isApiProblem } from "./api-problem.ts";

const sentences: Record<ApiProblemCode, string> = {
  ...problemSentences,
  // In the chat it is a card that was older.
  "item.corrected":
    "This was corrected since you read it, so nothing was recorded. It now shows what changed. Press again if it is still so.",
  "network.unreachable":
    "Beacon cannot be reached. Nothing was changed. Check your connection and try again.",
  "answer.unreadable":
    "Beacon answered in a way this page does not understand. Load the page again to get its newest version.",
};

/** What a person reads about a failed request. */
export const problemWords = (error: unknown): string =>
  sentences[isApiProblem(error) ? error.code : "server.fault"];
