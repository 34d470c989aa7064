import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import {
  isOwn,
  subjectKey,
  type Viewing,
  type ViewingDoor,
  type ViewingSubject,
} from "../../domain/records/viewing.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { londonDate } from "../../domain/time/london.ts";

/**
 * Notes that somebody opens what is on record of others; their own is not noted. Refuses when it cannot be noted, and then
 * the record must not be shown.
 */
export function noteViewing(
  { viewings, clock }: Pick<Ports, "viewings" | "clock">,
  { actor, subjects, door }: { actor: Actor; subjects: readonly ViewingSubject[]; door: ViewingDoor },
): Result<undefined, "viewing.not-noted"> {
  const at = clock.now();
  const others = subjects.filter((subject) => !isOwn(subject, actor));
  const once = new Map(others.map((subject) => [subjectKey(subject), subject])).values();
  const noted = [...once].map(
    (subject): Viewing => ({
      ...{ viewer: actor.person, subject, door, on: londonDate(at), at },
      by: isCentralTeam(actor) ? "central-team" : subject.kind === "meeting" ? "lead" : "head",
    }),
  );
  return noted.length === 0 || viewings.note(noted) ? ok(undefined) : refuse("viewing.not-noted");
}
