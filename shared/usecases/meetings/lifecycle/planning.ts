import type { Actor } from "../../../domain/directory/actor.ts";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Known } from "../../../domain/meetings/meeting-errors.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { networkOf } from "../../networks/network-of.ts";

export type PlanningPorts = Pick<Ports, "meetings" | "directory" | "networks" | "clock">;

/** Why nobody may plan this meeting, whoever it is: one that is not theirs to know of is not there. */
export type PlanningRefusal = "meeting.not-found" | "meeting.not-yours";

export async function knownTo({
  directory,
  networks,
}: Pick<Ports, "directory" | "networks">): Promise<Known> {
  return { directory: await directory.current(), networks: await networks.list() };
}

/** A meeting that the actor may plan. */
export async function findToPlan(
  { meetings, networks }: Pick<Ports, "meetings" | "networks">,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<Versioned<Meeting>, PlanningRefusal>> {
  const found = await meetings.find(id);
  if (!found) return refuse("meeting.not-found");
  const network = await networkOf({ networks }, found.value);
  if (canPlanMeetings(actor, network)) return ok(found);
  return refuse(found.value.status === "draft" ? "meeting.not-found" : "meeting.not-yours");
}

/** How often a save is tried while Beacon itself writes to the row; people are told of the first lost race. */
const tries = 5;

/**
 * Saves what `change` makes of a meeting, if people have not changed it since `version` was read (`editVersion`). What
 * Outlook's delivery writes to the row meanwhile is no reason to refuse: the change is then made of what stands. `change`
 * may answer its input, when nothing is to be saved.
 */
export async function saveEdit<Code extends string>(
  { meetings }: Pick<Ports, "meetings">,
  { found, version }: { found: Versioned<Meeting>; version: string },
  change: (standing: Meeting) => Result<Meeting, Code>,
): Promise<Result<Versioned<Meeting>, Code | "meeting.changed" | "meeting.not-found">> {
  let standing = found;
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (editVersion(standing.value) !== version) return refuse("meeting.changed");
    const wanted = change(standing.value);
    if (!wanted.ok) return wanted;
    if (wanted.value === standing.value) return ok(standing);
    const saved = await meetings.save(wanted.value, standing.version);
    if (saved.ok || saved.code !== "meeting.changed") return saved;
    const now = await meetings.find(standing.value.id);
    if (!now) return refuse("meeting.not-found");
    standing = now;
  }
  return refuse("meeting.changed");
}
