import type { EvidenceId } from "../../../domain/attendance/evidence.ts";
import type { MatchDecision, MatchedTo } from "../../../domain/attendance/sighting.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { type OpenRegisterRefusal, openRegister } from "./kept-register.ts";

export interface MatchAsked {
  /** Chosen by whoever sends it, once for each decision. */
  readonly id: string;
  readonly sighting: EvidenceId;
  readonly matchedTo: MatchedTo;
}

/**
 * Adds a human's decision on whom nobody could tell. Safe to repeat; another decision later outranks it, and nothing is
 * overwritten (invariant 6). All are taken or, when one is wrong, none.
 */
export async function matchSightings(
  ports: Pick<Ports, "meetings" | "networks" | "evidence" | "directory" | "clock">,
  { actor, meeting: id, matches }: { actor: Actor; meeting: MeetingId; matches: readonly MatchAsked[] },
): Promise<Result<undefined, OpenRegisterRefusal | "sighting.not-found" | "sighting.invalid">> {
  const open = await openRegister(ports, { actor, meeting: id });
  if (!open.ok) return open;
  const meeting = open.value;
  const known = new Set((await ports.evidence.sightingsAt(meeting)).map(({ sighting }) => sighting.id));
  if (matches.some(({ sighting }) => !known.has(sighting))) return refuse("sighting.not-found");
  const directory = await ports.directory.current();
  const errors = matches.flatMap(({ matchedTo }, index): FieldError[] =>
    matchedTo.as === "person" && !directory.person(matchedTo.person)
      ? [{ pointer: `/matches/${index}/person`, code: "unknown-person" }]
      : [],
  );
  if (errors.length > 0) return refuse("sighting.invalid", errors);
  const at = ports.clock.now();
  await ports.evidence.add(
    matches.map(
      (each): MatchDecision => ({
        id: `match ${meeting.id} ${each.id}` as EvidenceId,
        ...{ meeting: meeting.id, year: meeting.year, at, by: actor.person, source: "register" },
        sighting: each.sighting,
        matchedTo: each.matchedTo,
      }),
    ),
  );
  return ok(undefined);
}
