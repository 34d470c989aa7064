import type { CascadeSetting } from "../../../domain/cpd/cascade/asked-schools.ts";
import type { Cascade, CascadeSession } from "../../../domain/cpd/cascade/cascade.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";

export type SessionPorts = Pick<Ports, "cascades" | "invitations" | "directory" | "clock">;

/** What a session is held against: who was invited, what schools have said, and today. */
export interface SessionSetting extends CascadeSetting {
  readonly cascades: readonly Cascade[];
  readonly today: CivilDate;
}

export async function settingOf(
  { cascades, invitations, directory, clock }: SessionPorts,
  session: CascadeSession,
): Promise<SessionSetting> {
  return {
    directory: await directory.current(),
    invitations: await invitations.listFor(session),
    cascades: (await cascades.listFor(session.id)).map(({ value }) => value),
    today: londonDate(clock.now()),
  };
}
