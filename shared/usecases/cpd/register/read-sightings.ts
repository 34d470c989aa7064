import { candidatesFor } from "../../../domain/attendance/matching.ts";
import { markingRefusal } from "../../../domain/attendance/register.ts";
import type { ReportCollection } from "../../../domain/attendance/report-collection.ts";
import { isToBeMatched, type SightingSeen } from "../../../domain/attendance/sighting.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Person } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isInvited } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { noteViewing } from "../../records/note-viewing.ts";
import { keptRegister } from "./kept-register.ts";

export type SightingsPorts = Pick<
  Ports,
  | "meetings"
  | "networks"
  | "invitations"
  | "evidence"
  | "reportCollections"
  | "directory"
  | "clock"
  | "viewings"
>;

export interface SightingsRead {
  readonly meeting: Meeting;
  readonly canMark: boolean;
  /** How far Teams' reports are collected; absent before the first try. */
  readonly collection?: ReportCollection;
  /** One entry for each address; whoever has none stands alone. */
  readonly toMatch: readonly {
    readonly seen: readonly SightingSeen[];
    readonly candidates: readonly Person[];
  }[];
  readonly decided: readonly SightingSeen[];
}

/** Whom nobody could tell at a meeting, for who keeps its register (invariant 7); that they looked is noted. */
export async function readSightings(
  ports: SightingsPorts,
  asked: { actor: Actor; meeting: MeetingId },
): Promise<Result<SightingsRead, "meeting.not-found" | "meeting.not-yours" | "viewing.not-noted">> {
  const kept = await keptRegister(ports, asked);
  if (!kept.ok) return kept;
  const meeting = kept.value;
  const subjects = [{ kind: "meeting", meeting: meeting.id } as const];
  const noted = noteViewing(ports, { actor: asked.actor, subjects, door: "sightings" });
  if (!noted.ok) return noted;
  const sightings = await ports.evidence.sightingsAt(meeting);
  const { people } = await ports.directory.current();
  const invited = new Set(
    (await ports.invitations.listFor(meeting)).filter(isInvited).map(({ person }) => person),
  );
  const collection = (await ports.reportCollections.find(meeting.id))?.value;
  return ok({
    meeting,
    canMark: markingRefusal(meeting, ports.clock.now()) === undefined,
    ...(collection ? { collection } : {}),
    toMatch: byAddress(sightings.filter(isToBeMatched)).map((seen) => ({
      seen,
      candidates: seen[0] ? candidatesFor(seen[0].sighting.seenAs, { people, invited }) : [],
    })),
    decided: sightings.filter((each) => !isToBeMatched(each)),
  });
}

/** Whoever was seen under one address several times, on two devices or in two sessions, is one person. */
function byAddress(sightings: readonly SightingSeen[]): SightingSeen[][] {
  const groups = new Map<string, SightingSeen[]>();
  for (const each of sightings) {
    const { id, seenAs } = each.sighting;
    const key = seenAs.email?.trim().toLowerCase() || seenAs.upn?.trim().toLowerCase() || `id ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}
