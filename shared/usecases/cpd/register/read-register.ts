import { markingRefusal } from "../../../domain/attendance/register.ts";
import { type RegisterLine, registerLines } from "../../../domain/attendance/register-lines.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { noteViewing } from "../../records/note-viewing.ts";
import { keptRegister } from "./kept-register.ts";

export type RegisterPorts = Pick<
  Ports,
  "meetings" | "networks" | "invitations" | "evidence" | "directory" | "settings" | "clock" | "viewings"
>;

export interface RegisterRead {
  readonly meeting: Meeting;
  readonly canMark: boolean;
  /** Everybody invited and whoever came uninvited, in order of name. */
  readonly rows: readonly RegisterLine[];
}

/** A meeting's register, for the leads of its network and the central team (invariant 7); that they looked is noted. */
export async function readRegister(
  ports: RegisterPorts,
  asked: { actor: Actor; meeting: MeetingId },
): Promise<Result<RegisterRead, "meeting.not-found" | "meeting.not-yours" | "viewing.not-noted">> {
  const kept = await keptRegister(ports, asked);
  if (!kept.ok) return kept;
  const meeting = kept.value;
  const subjects = [{ kind: "meeting", meeting: meeting.id } as const];
  const noted = noteViewing(ports, { actor: asked.actor, subjects, door: "register" });
  if (!noted.ok) return noted;
  const directory = await ports.directory.current();
  const nameOf = ({ person }: RegisterLine) => directory.person(person)?.name ?? "";
  const rows = registerLines({
    meeting,
    invitations: await ports.invitations.listFor(meeting),
    evidence: await ports.evidence.listFor(meeting),
    attendedShare: attendedShareOf((await ports.settings.current()).value),
  }).sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en-GB") || (a.person < b.person ? -1 : 1));
  return ok({ meeting, rows, canMark: markingRefusal(meeting, ports.clock.now()) === undefined });
}
