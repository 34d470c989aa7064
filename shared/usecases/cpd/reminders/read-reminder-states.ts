import type { ReminderState } from "../../../domain/cpd/reminders/reminding-by-hand.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { type RemindingPorts, reminding } from "./reminding.ts";

/** How it stands with reminding these people, of those whom the actor may remind and who owe something; of nobody else. */
export async function readReminderStates(
  ports: RemindingPorts,
  { actor, people }: { actor: Actor; people: readonly PersonId[] },
): Promise<ReadonlyMap<PersonId, ReminderState>> {
  const { mayRemind, owedBy, stateOf } = await reminding(ports, actor);
  const states = new Map<PersonId, ReminderState>();
  for (const person of people) {
    const owed = mayRemind(person) ? owedBy(person) : [];
    if (owed.length > 0) states.set(person, await stateOf(person, owed));
  }
  return states;
}
