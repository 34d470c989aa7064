import type { TakeUpNow } from "../../../domain/cpd/ports.ts";
import {
  type TakeUpFilter,
  type TrustTakeUp,
  trustTakeUp,
} from "../../../domain/cpd/take-up/trust-take-up.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { termsTold } from "../../../domain/directory/half-terms.ts";
import { leadingAuthority } from "../../../domain/directory/leading-authority.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { academicYearOf } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";

export interface TrustCpdRead {
  readonly found: TakeUpNow;
  readonly takeUp: TrustTakeUp;
}

/** How the whole trust stands to its CPD, for the central team alone. */
export async function readTrustCpd(
  { takeUp, settings, directory }: Pick<Ports, "takeUp" | "settings" | "directory">,
  { actor, filter }: { actor: Actor; filter: TakeUpFilter },
): Promise<Result<TrustCpdRead, "access.refused">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const closures = await directory.closures();
  const { completionTargetPercent } = (await settings.current()).value;
  const found = await takeUp.current();
  const calendar = termsTold(
    leadingAuthority(found.directory.schools),
    academicYearOf(londonDate(found.now)),
    closures,
  );
  return ok({
    found,
    takeUp: trustTakeUp(found, filter, { target: completionTargetPercent / 100, calendar }),
  });
}
