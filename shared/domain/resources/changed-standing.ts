import { ok, type Result, refuse } from "../result.ts";
import { addDays, type CivilDate, daysBetween } from "../time/civil-date.ts";
import { type Resource, type ResourceId, type Standing, standingOf } from "./resource.ts";
import { isFound } from "./resource-rights.ts";

/** How long what was removed can be brought back. */
export const removalDays = 30;

/** Days left to bring it back; none, and it is deleted the night after. */
export const daysToBringBack = (removedOn: CivilDate, today: CivilDate): number =>
  removalDays - daysBetween(removedOn, today);

/** What was removed before this day is deleted: it can be brought back no longer. */
export const deletedBefore = (today: CivilDate): CivilDate => addDays(today, -removalDays);

/** How somebody wants a resource to stand. */
export type WantedStanding =
  | { readonly status: "current" | "archived" | "removed" }
  | { readonly status: "superseded"; readonly by: ResourceId };

export type StandingRefusal = "resource.proposed" | "resource.gone-for-good" | "resource.invalid";

/** How it then stands, or why it may not. What was removed keeps the day on which that was, and is first brought back. */
export function changedStanding(
  resource: Resource,
  wanted: WantedStanding,
  { today, find }: { readonly today: CivilDate; readonly find: (id: ResourceId) => Resource | undefined },
): Result<Standing, StandingRefusal> {
  const before = standingOf(resource);
  if (before.status === "proposed" && wanted.status !== "removed") return refuse("resource.proposed");
  if (before.status === "removed") {
    if (wanted.status === "removed") return ok(before);
    if (daysToBringBack(before.on, today) < 0) return refuse("resource.gone-for-good");
  }
  if (wanted.status === "removed") return ok({ status: "removed", on: today });
  if (wanted.status !== "superseded") return ok({ status: wanted.status });
  const by = find(wanted.by);
  const isKnown = by !== undefined && isFound(by) && standingOf(by).status === "current";
  if (wanted.by === resource.id || !isKnown)
    return refuse("resource.invalid", [
      { pointer: "/by", code: wanted.by === resource.id ? "of-itself" : "unknown-resource" },
    ]);
  return ok(wanted);
}
