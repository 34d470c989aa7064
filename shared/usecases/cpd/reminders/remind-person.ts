import type { ReminderState, RemindingRefusal } from "../../../domain/cpd/reminders/reminding-by-hand.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type DeliverRemindersPorts, deliverReminders } from "./deliver-reminders.ts";
import { askedFor, type RemindingPorts, reminding } from "./reminding.ts";

/**
 * Reminds somebody of all that they owe, for a head of theirs or the central team: a head of what comes of posts at the head's own
 * schools (invariant 7). Once a day, whoever reminds them, and on a day they work. A repeat finds the first.
 */
export async function remindPerson(
  ports: RemindingPorts & DeliverRemindersPorts,
  { actor, person }: { actor: Actor; person: PersonId },
): Promise<Result<ReminderState, "access.refused" | "person.not-found" | RemindingRefusal>> {
  const { found, today, mayRemind, owedBy, stateOf } = await reminding(ports, actor);
  if (!mayRemind(person)) return refuse("access.refused");
  if (!found.directory.person(person)) return refuse("person.not-found");
  const owed = owedBy(person);
  // Another server may have reminded them meanwhile.
  await ports.cpdReminders.refresh();
  const { refusal } = await stateOf(person, owed);
  if (refusal) return refuse(refusal);
  const told = await deliverReminders(ports, askedFor(person, owed, today), actor.person);
  return told.length > 0 ? ok(await stateOf(person, owed)) : refuse("reminder.sent-today");
}
