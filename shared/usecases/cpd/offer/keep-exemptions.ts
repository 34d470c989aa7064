import type { Exemption, ExemptionId, ExemptionWords } from "../../../domain/cpd/exemption.ts";
import { exemptionErrors, tooFarErrors } from "../../../domain/cpd/exemption-errors.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";

/** Frees somebody from a course until a day; the central team alone may. Safe to repeat: the id is the sender's. */
export async function exempt(
  ports: Pick<Ports, "exemptions" | "courses" | "directory" | "clock">,
  { actor, id, words }: { actor: Actor; id: ExemptionId; words: ExemptionWords },
): Promise<Result<Versioned<Exemption>, "access.refused" | "exemption.invalid">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const at = ports.clock.now();
  const known = new Set((await ports.courses.list()).map((course) => course.id));
  const errors = exemptionErrors(words, {
    directory: await ports.directory.current(),
    knows: (course) => known.has(course),
    today: londonDate(at),
  });
  if (errors.length > 0) return refuse("exemption.invalid", errors);
  return ok(await ports.exemptions.create({ ...words, id, by: actor.person, at }));
}

/** Gives an exemption another last day: one that lies behind ends it. */
export async function moveExemption(
  { exemptions, clock }: Pick<Ports, "exemptions" | "clock">,
  asked: { actor: Actor; id: ExemptionId; until: CivilDate; version: string },
): Promise<
  Result<
    Versioned<Exemption>,
    "access.refused" | "exemption.not-found" | "exemption.changed" | "exemption.invalid"
  >
> {
  const { actor, id, until, version } = asked;
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const standing = await exemptions.find(id);
  if (!standing) return refuse("exemption.not-found");
  const at = clock.now();
  const errors = tooFarErrors(until, londonDate(at));
  if (errors.length > 0) return refuse("exemption.invalid", errors);
  return exemptions.save({ ...standing.value, until, changed: { by: actor.person, at } }, version);
}
