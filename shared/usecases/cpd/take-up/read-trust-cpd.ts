import type { TakeUpNow } from "../../../domain/cpd/ports.ts";
import {
  type TakeUpFilter,
  type TrustTakeUp,
  trustTakeUp,
} from "../../../domain/cpd/take-up/trust-take-up.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export interface TrustCpdRead {
  readonly found: TakeUpNow;
  readonly takeUp: TrustTakeUp;
}

/** How the whole trust stands to its CPD, for the central team alone. */
export async function readTrustCpd(
  { takeUp, settings }: Pick<Ports, "takeUp" | "settings">,
  { actor, filter }: { actor: Actor; filter: TakeUpFilter },
): Promise<Result<TrustCpdRead, "access.refused">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const found = await takeUp.current();
  const { completionTargetPercent } = (await settings.current()).value;
  return ok({ found, takeUp: trustTakeUp(found, filter, completionTargetPercent / 100) });
}
