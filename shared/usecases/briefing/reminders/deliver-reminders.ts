import { claimCovers, claimEnd } from "../../../domain/briefing/publication.ts";
import type { BriefingReminder } from "../../../domain/briefing/reminders/reminder.ts";
import { chunked } from "../../../domain/chunked.ts";
import type { Ports } from "../../../domain/ports.ts";

export type DeliverRemindersPorts = Pick<Ports, "briefingReminders" | "clock" | "claimTerms" | "newToken">;

/** As many as one request tells, so that a claim covers the work done under it. */
const peoplePerPortion = 100;

export type ToSend = Omit<BriefingReminder, "claim" | "toldAt">;

/**
 * Begins reminders under a claim, has them told and marks them told, a portion after the other; of each only what no other server has
 * begun. A fault in one portion does not keep the next from being sent; it is handed on afterwards. Answers how many were told.
 */
export async function deliverReminders(
  ports: DeliverRemindersPorts,
  due: readonly ToSend[],
  tell: (begun: readonly BriefingReminder[]) => Promise<void>,
): Promise<number> {
  const faults: unknown[] = [];
  let told = 0;
  for (const portion of chunked(due, peoplePerPortion)) {
    try {
      told += await deliver(ports, portion, tell);
    } catch (fault) {
      faults.push(fault);
    }
  }
  const [only] = faults;
  if (faults.length === 1) throw only;
  if (faults.length > 1) throw new AggregateError(faults, "Some reminders could not be sent yet.");
  return told;
}

async function deliver(
  { briefingReminders, clock, claimTerms, newToken }: DeliverRemindersPorts,
  portion: readonly ToSend[],
  tell: (begun: readonly BriefingReminder[]) => Promise<void>,
): Promise<number> {
  const at = clock.now();
  const claim = { token: newToken(), until: claimEnd(at, claimTerms) };
  const begun = await briefingReminders.begin(
    portion.map((each): BriefingReminder => ({ ...each, claim })),
    at,
  );
  // Work that is not done by then is left to whoever takes over.
  if (!claimCovers(claim.until, clock.now(), claimTerms)) return 0;
  await tell(begun);
  await briefingReminders.markTold(begun, clock.now());
  return begun.length;
}
