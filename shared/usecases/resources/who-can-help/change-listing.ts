import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { ListedHelper } from "../../../domain/resources/who-can-help/listed-helper.ts";

/** Lists somebody among those who can help, or no longer. Nobody but themselves asks for it. Safe to repeat. */
export async function changeListing(
  { listedHelpers, clock }: Pick<Ports, "listedHelpers" | "clock">,
  { person, isListed }: { person: PersonId; isListed: boolean },
): Promise<ListedHelper | undefined> {
  if (isListed) return listedHelpers.add({ person, agreedAt: clock.now() });
  await listedHelpers.remove(person);
  return undefined;
}
