import { type RegisterMark, takeBackAsEvidence } from "../../../domain/attendance/register.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { type OpenRegisterRefusal, openRegister } from "./kept-register.ts";
import type { RegisterPorts } from "./read-register.ts";

/**
 * Takes marks back that were a slip: what stood before them counts again, and both stay as evidence (invariant 6). A mark that
 * does not stand is passed over. Safe to repeat.
 */
export async function takeBackMarks(
  ports: RegisterPorts,
  asked: {
    readonly actor: Actor;
    readonly meeting: MeetingId;
    readonly marks: readonly Pick<RegisterMark, "id" | "person">[];
  },
): Promise<Result<undefined, OpenRegisterRefusal>> {
  const open = await openRegister(ports, asked);
  if (!open.ok) return open;
  const meeting = open.value;
  const of = { meeting, by: asked.actor.person, at: ports.clock.now() };
  const standing = new Set((await ports.evidence.listFor(meeting)).map((each) => each.id));
  const wanted = asked.marks.map((mark) => takeBackAsEvidence(mark, of));
  await ports.evidence.add(
    wanted.filter(({ observed }) => observed.kind === "word-taken-back" && standing.has(observed.word)),
  );
  return ok(undefined);
}
