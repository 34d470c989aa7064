import type { CpdReminder } from "../../../domain/cpd/reminder.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MirroredRows } from "../rows.ts";
import { reminderKey } from "./reminder-row.ts";

/** Reminders by whom they are about, and those not told yet, so that a look costs what it finds and not what was ever sent. */
export class ReminderIndex {
  private readonly people = new Map<PersonId, Map<string, CpdReminder>>();
  private readonly open = new Map<string, CpdReminder>();

  constructor(rows: MirroredRows<CpdReminder>) {
    for (const { value } of rows.all()) this.take(undefined, value);
    rows.onChange((before, after) => this.take(before, after));
  }

  about(person: PersonId): CpdReminder[] {
    return [...(this.people.get(person)?.values() ?? [])];
  }

  allOpen(): CpdReminder[] {
    return [...this.open.values()];
  }

  private take(before: CpdReminder | undefined, after: CpdReminder | undefined): void {
    if (before) {
      this.people.get(before.person)?.delete(reminderKey(before));
      this.open.delete(reminderKey(before));
    }
    if (!after) return;
    const key = reminderKey(after);
    const own = this.people.get(after.person) ?? new Map<string, CpdReminder>();
    this.people.set(after.person, own.set(key, after));
    if (!after.toldAt) this.open.set(key, after);
  }
}
