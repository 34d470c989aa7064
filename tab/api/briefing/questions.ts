import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  questionShownSchema,
  questionsToAnswerSchema,
  questionToAnswerSchema,
} from "../../../shared/contract/briefing/question.schema.ts";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { editionsKey } from "./briefing-keys.ts";

const questionsKey = ["briefing", "questions"] as const;

/** `GET /api/briefing/questions`: those that one may answer. */
export function useQuestionsToAnswer() {
  const api = useApi();
  return useQuery({
    queryKey: questionsKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/briefing/questions", signal }, questionsToAnswerSchema),
  });
}

/** Whatever shows questions asks anew: after a write, and when one was refused because of what another wrote. */
function useShowQuestions() {
  const answers = useQueryClient();
  const show = () =>
    Promise.all([
      answers.invalidateQueries({ queryKey: questionsKey }),
      answers.invalidateQueries({ queryKey: editionsKey }),
      answers.invalidateQueries({ queryKey: homeKey }),
    ]);
  return {
    onSuccess: show,
    async onError(error: unknown) {
      if (isApiProblem(error, "question.changed") || isApiProblem(error, "question.not-found")) await show();
    },
  };
}

/** `POST /api/briefing/items/{id}/questions`. Safe to repeat: the id is the sender's. */
export function useAskQuestion(item: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: { readonly id: string; readonly text: string }) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/items/${item}/questions`, body },
        questionShownSchema,
      ),
    ...useShowQuestions(),
  });
}

/** `PUT /api/briefing/questions/{id}/answer`. Refused when somebody answered meanwhile. */
export function useAnswerQuestion({ id, version }: { readonly id: string; readonly version: string }) {
  const api = useApi();
  return useMutation({
    mutationFn: (answer: string) =>
      api.ask(
        { method: "PUT", path: path`/api/briefing/questions/${id}/answer`, version, body: { answer } },
        questionToAnswerSchema,
      ),
    ...useShowQuestions(),
  });
}

/** `DELETE /api/briefing/questions/{id}`: the question, and its answer with it. */
export function useTakeQuestionAway({ id, version }: { readonly id: string; readonly version: string }) {
  const api = useApi();
  return useMutation({
    mutationFn: () => api.tell({ method: "DELETE", path: path`/api/briefing/questions/${id}`, version }),
    ...useShowQuestions(),
  });
}
