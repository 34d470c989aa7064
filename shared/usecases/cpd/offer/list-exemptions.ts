import type { Exemption } from "../../../domain/cpd/exemption.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { noteViewing } from "../../records/note-viewing.ts";

/** The exemptions that hold today or later, for the central team; that they looked at somebody's is noted. */
export async function listExemptions(
  { exemptions, viewings, clock }: Pick<Ports, "exemptions" | "viewings" | "clock">,
  { actor }: { actor: Actor },
): Promise<Result<Versioned<Exemption>[], "access.refused" | "viewing.not-noted">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const today = londonDate(clock.now());
  const holding = (await exemptions.list()).filter(({ value }) => value.until >= today);
  const subjects = holding.map(({ value }) => ({ kind: "person", person: value.person }) as const);
  const noted = noteViewing({ viewings, clock }, { actor, subjects, door: "exemptions" });
  return noted.ok ? ok(holding) : noted;
}
