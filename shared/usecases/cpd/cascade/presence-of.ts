import type { CascadeSetting } from "../../../domain/cpd/cascade/asked-schools.ts";
import type { CascadeSession } from "../../../domain/cpd/cascade/cascade.ts";
import { presenceAt } from "../../../domain/cpd/cascade/presence.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { Ports } from "../../../domain/ports.ts";

/** Which schools were at a session, by what is on record of it. */
export const presenceOf = async (
  { evidence, settings }: Pick<Ports, "evidence" | "settings">,
  session: CascadeSession,
  setting: CascadeSetting,
): Promise<ReturnType<typeof presenceAt>> =>
  presenceAt(session, {
    ...setting,
    evidence: await evidence.listFor(session),
    attendedShare: attendedShareOf((await settings.current()).value),
  });
