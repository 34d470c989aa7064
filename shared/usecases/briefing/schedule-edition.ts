import { type Edition, isOpenForEditing } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import { publicationInstant } from "../../domain/briefing/tuesdays.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";
import { editionAt } from "./edition-at.ts";
import { type LintPorts, lintDraft } from "./lint-draft.ts";

type SchedulePorts = LintPorts & Pick<Ports, "editions" | "items">;

export type ScheduleRefusal =
  | "edition.not-found"
  | "edition.published"
  | "edition.empty"
  | "edition.stopped"
  | "edition.time-has-passed"
  | "edition.changed";

/** Lets the edition go out by itself at 15:30 on its Tuesday. Safe to repeat. */
export async function scheduleEdition(
  ports: SchedulePorts,
  { edition: id, version }: { edition: EditionId; version: string },
): Promise<Result<Versioned<Edition>, ScheduleRefusal>> {
  const { editions, items, clock } = ports;
  const found = await editionAt({ editions }, { edition: id, version });
  if (!found) return refuse("edition.not-found");
  if (!isOpenForEditing(found.value)) return refuse("edition.published");
  if (found.value.status === "scheduled") return ok(found);
  if (found.version !== version) return refuse("edition.changed");
  const written = (await items.listIn(id)).map(({ value }) => value);
  if (written.length === 0) return refuse("edition.empty");
  const publishAt = publicationInstant(id);
  if (publishAt <= clock.now()) return refuse("edition.time-has-passed");
  if ((await lintDraft(ports, found.value, written)).some(({ stops }) => stops))
    return refuse("edition.stopped");
  return editions.save({ ...found.value, status: "scheduled", publishAt }, version);
}

/** Takes it off the schedule again. Safe to repeat. */
export async function unscheduleEdition(
  { editions }: Pick<Ports, "editions">,
  { edition: id, version }: { edition: EditionId; version: string },
): Promise<Result<Versioned<Edition>, "edition.not-found" | "edition.published" | "edition.changed">> {
  const found = await editionAt({ editions }, { edition: id, version });
  if (!found) return refuse("edition.not-found");
  if (!isOpenForEditing(found.value)) return refuse("edition.published");
  if (found.value.status === "draft") return ok(found);
  if (found.version !== version) return refuse("edition.changed");
  const { publishAt: _due, ...rest } = found.value;
  return editions.save({ ...rest, status: "draft" }, version);
}
