import { isDeepStrictEqual } from "node:util";
import { describedOperations } from "../../bot/api/description/described-operations.ts";
import { openApi } from "../../bot/api/description/openapi.ts";
import type { Answer } from "./caller.ts";

const description = openApi(describedOperations, {
  ...{ title: "Beacon", version: "1", address: "https://beacon.example/api" },
  ...{ authority: "https://login.example/tenant", scope: "api://beacon/access_as_user" },
});
const operations = new Map(
  describedOperations.map((operation) => [`${operation.method} /api${operation.path}`, operation]),
);

/** What of an answer the description of the API does not say: another status, a field more or less, an unnamed refusal. */
export function undescribedIn(request: string, answer: Answer): string[] {
  const operation = operations.get(request);
  if (!operation) return [];
  if (answer.problem) {
    const path = operation.path.replace(/:(\w+)/g, "{$1}");
    const { responses } = description.paths[path]?.[operation.method.toLowerCase()] ?? { responses: {} };
    const named = Object.entries(responses).some(
      ([status, said]) =>
        status === String(answer.status) &&
        (said as { description: string }).description.includes(`\`${answer.code}\``),
    );
    return named ? [] : [`${request}: ${answer.code} is not named`];
  }
  const { status = 200, mayTakeLonger } = operation;
  if (answer.status !== status && !(mayTakeLonger && answer.status === 202))
    return [`${request}: ${answer.status}`];
  if (!operation.answer) return answer.text === "" ? [] : [`${request}: a body`];
  const read = operation.answer.safeParse(answer.body);
  if (!read.success) return [`${request}: ${read.error.message}`];
  return isDeepStrictEqual(read.data, answer.body) ? [] : [`${request}: holds what is not described`];
}
