import type { PersonId } from "../../directory/person.ts";
import { ok, type Result, refuse } from "../../result.ts";
import type { ResourceId } from "../resource.ts";
import type { Asker, ResourceRequest } from "./resource-request.ts";

/** For so long whoever answered may take the answer back, in milliseconds. */
export const takenBackWithinMilliseconds = 24 * 60 * 60_000;

type Changed<Code extends string> = Result<ResourceRequest, Code>;

/** With one more who asks for the same. Who asked already asks once. */
export function joined(request: ResourceRequest, asker: Asker): Changed<"resource-request.ended"> {
  if (request.standing.status !== "open") return refuse("resource-request.ended");
  if (request.askers.some(({ person }) => person === asker.person)) return ok(request);
  return ok({ ...request, askers: [...request.askers, asker] });
}

/** Without somebody who asked; the last one takes the request with them. Safe to repeat. */
export function withdrawn(
  request: ResourceRequest,
  person: PersonId,
  now: Date,
): Changed<"resource-request.ended" | "resource-request.not-yours"> {
  const { standing } = request;
  if (standing.status === "withdrawn") return ok(request);
  if (!request.askers.some((asker) => asker.person === person)) return refuse("resource-request.not-yours");
  if (standing.status !== "open") return refuse("resource-request.ended");
  const askers = request.askers.filter((asker) => asker.person !== person);
  return ok(
    askers.length > 0
      ? { ...request, askers }
      : { ...request, askers, standing: { status: "withdrawn", at: now } },
  );
}

/** With its answer. The same answer by the same person is given once; another finds the request answered. */
export function answered(
  request: ResourceRequest,
  answer: { readonly resource: ResourceId; readonly by: PersonId; readonly at: Date },
): Changed<"resource-request.answered" | "resource-request.ended"> {
  const { standing } = request;
  if (standing.status === "answered")
    return standing.resource === answer.resource && standing.by === answer.by
      ? ok(request)
      : refuse("resource-request.answered");
  if (standing.status !== "open") return refuse("resource-request.ended");
  return ok({ ...request, standing: { status: "answered", ...answer } });
}

/** Open again, because whoever answered took the answer back within a day. Who was told of it hears of the next one too. */
export function answerTakenBack(
  request: ResourceRequest,
  person: PersonId,
  now: Date,
): Changed<"resource-request.not-answered" | "resource-request.not-yours" | "resource-request.too-late"> {
  const { standing, tidings } = request;
  if (standing.status !== "answered") return refuse("resource-request.not-answered");
  if (standing.by !== person) return refuse("resource-request.not-yours");
  if (now.getTime() - standing.at.getTime() > takenBackWithinMilliseconds)
    return refuse("resource-request.too-late");
  return ok({ ...request, standing: { status: "open" }, tidings: { ...tidings, told: [] } });
}

/** Closed without an answer, with the reason that who asked will read. */
export function closed(
  request: ResourceRequest,
  ending: { readonly by: PersonId; readonly at: Date; readonly because: string },
): Changed<"resource-request.answered" | "resource-request.ended"> {
  const { standing } = request;
  if (standing.status === "answered") return refuse("resource-request.answered");
  if (standing.status === "closed" && standing.by === ending.by) return ok(request);
  if (standing.status !== "open") return refuse("resource-request.ended");
  return ok({ ...request, standing: { status: "closed", ...ending } });
}
