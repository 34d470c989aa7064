import type { EvidenceId } from "../../../domain/attendance/evidence.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { type OpenRegisterRefusal, openRegister } from "./kept-register.ts";

/** Notes somebody at the door who has no account, to be matched later or never. Safe to repeat. */
export async function addVisitor(
  ports: Pick<Ports, "meetings" | "networks" | "evidence" | "clock">,
  visit: {
    readonly actor: Actor;
    readonly meeting: MeetingId;
    /** Chosen by whoever sends it, once for each visitor. */
    readonly id: string;
    readonly name: string;
    readonly organisation: string;
  },
): Promise<Result<undefined, OpenRegisterRefusal>> {
  const open = await openRegister(ports, visit);
  if (!open.ok) return open;
  const { id, year } = open.value;
  const { name, organisation } = visit;
  await ports.evidence.add([
    {
      id: `visitor ${id} ${visit.id}` as EvidenceId,
      ...{ meeting: id, year, at: ports.clock.now(), by: visit.actor.person, source: "register" },
      seenAs: { name, ...(organisation ? { organisation } : {}) },
      observed: { kind: "word", word: "present" },
    },
  ]);
  return ok(undefined);
}
