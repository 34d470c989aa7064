import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { asChanged } from "../../../domain/resources/as-changed.ts";
import {
  type Decision,
  type Resource,
  type ResourceId,
  standingOf,
} from "../../../domain/resources/resource.ts";
import { resourceLimits } from "../../../domain/resources/resource-errors.ts";
import { canCurate, canDecide } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { isQuietNow, type QuietPorts } from "../../directory/is-quiet-now.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";
import { type TellDecisionPorts, tellDecision } from "./tell-of-decisions.ts";

export type DecideRefusal =
  | "resource.not-found"
  | "resource.not-yours"
  | "resource.not-proposed"
  | "resource.invalid"
  | "resource.changed";

/**
 * Takes a proposal into the collection, or declines it and says why; its contributor is told, when quiet hours have ended. Of two who
 * decide at once one is refused, and the same decision sent again by the same person tells nothing new, and nothing in quiet hours.
 */
export async function decideProposal(
  ports: ReaderPorts & QuietPorts & TellDecisionPorts & Pick<Ports, "resources">,
  {
    actor,
    id,
    version,
    ...decided
  }: { actor: Actor; id: ResourceId; version: string; accepted: boolean; because: string },
): Promise<Result<Versioned<Resource>, DecideRefusal>> {
  const reader = await resourceReader(ports, actor);
  const found = await visibleResource(ports, reader, id);
  if (!found) return refuse("resource.not-found");
  const because = decided.because.trim();
  const decision: Decision = {
    accepted: decided.accepted,
    by: actor.person,
    on: reader.today,
    ...(because ? { because } : {}),
    ...((await isQuietNow(ports)) ? { untold: true } : {}),
  };
  if (standingOf(found.value).status !== "proposed") {
    if (!canCurate(reader, found.value)) return refuse("resource.not-yours");
    if (!isSame(found.value.decision, decision)) return refuse("resource.not-proposed");
    const stands = found.value.decision;
    if (decision.untold && stands && !stands.untold)
      return ports.resources.save({ ...found.value, decision: { ...stands, untold: true } }, found.version);
    await tellUnlessWaiting(ports, found.value);
    return ok(found);
  }
  if (!canDecide(reader, found.value)) return refuse("resource.not-yours");
  if (!decision.accepted && because === "")
    return refuse("resource.invalid", [{ pointer: "/because", code: "required" }]);
  if (because.length > resourceLimits.because)
    return refuse("resource.invalid", [{ pointer: "/because", code: "too-long" }]);
  const { standing: _proposed, ...rest } = found.value;
  const saved = await ports.resources.save(
    decision.accepted
      ? asChanged({ ...rest, decision }, reader.today)
      : { ...rest, standing: { status: "removed", on: reader.today }, decision },
    version,
  );
  if (saved.ok) await tellUnlessWaiting(ports, saved.value.value);
  return saved;
}

const isSame = (stood: Decision | undefined, wanted: Decision): boolean =>
  stood !== undefined &&
  stood.by === wanted.by &&
  stood.accepted === wanted.accepted &&
  stood.because === wanted.because;

async function tellUnlessWaiting(ports: TellDecisionPorts, resource: Resource): Promise<void> {
  if (!resource.decision?.untold) await tellDecision(ports, resource);
}
