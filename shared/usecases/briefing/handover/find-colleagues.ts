import { handersOf } from "../../../domain/briefing/handover/answers.ts";
import { type Colleague, colleaguesOf } from "../../../domain/briefing/handover/colleagues.ts";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type FindItemRefusal, findItem } from "./find-item.ts";

/** Whom this person can hand an item to, by any part of a name; never whoever it came from. */
export async function findColleagues(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { item: id, person, words }: { item: ItemId; person: PersonId; words: string },
): Promise<Result<Colleague[], FindItemRefusal | "item.has-no-action">> {
  const found = await findItem(ports, id, person);
  if (!found.ok) return found;
  const { item, setting } = found.value;
  if (!item.action) return refuse("item.has-no-action");
  const cameFrom = handersOf(item, person, setting).map((receipt) => receipt.person);
  const wanted = words.trim().toLocaleLowerCase("en-GB");
  return ok(
    colleaguesOf(person, setting).filter(
      (each) =>
        !cameFrom.includes(each.person.id) && each.person.name.toLocaleLowerCase("en-GB").includes(wanted),
    ),
  );
}
