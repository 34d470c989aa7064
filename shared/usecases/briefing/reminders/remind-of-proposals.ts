import { closingNotices, editionsLookedAt } from "../../../domain/briefing/proposals/closing.ts";
import type { ProposalsClosingNotice } from "../../../domain/briefing/proposals/ports.ts";
import { proposalDeadline } from "../../../domain/briefing/proposals/proposal.ts";
import { isBriefingTuesday } from "../../../domain/briefing/tuesdays.ts";
import { isReminderHour } from "../../../domain/cpd/reminders/reminder-hour.ts";
import { daysWorkedBy } from "../../../domain/directory/days-worked.ts";
import type { Ports } from "../../../domain/ports.ts";
import { addDays } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type DeliverRemindersPorts, deliverReminders } from "./deliver-reminders.ts";

export type RemindOfProposalsPorts = DeliverRemindersPorts &
  Pick<Ports, "proposals" | "proposalsClosingNotifier" | "editions" | "directory" | "networks" | "settings">;

/**
 * On the morning of the day on which proposals for a briefing close, tells those whom that concerns, each once and all in one message:
 * between 9am and 10am, and what a server began and left, until they are closed. Safe to run at any time on any number of servers;
 * with nobody to tell it asks nothing of Graph. Answers how many people were told.
 */
export async function remindOfProposals(ports: RemindOfProposalsPorts): Promise<number> {
  const { briefingReminders, clock } = ports;
  const day = londonDate(clock.now());
  const due = async (): Promise<ProposalsClosingNotice[]> => {
    const now = clock.now();
    const concerned: ProposalsClosingNotice[] = [];
    for (const notice of await noticesToday(ports)) {
      const begun = (await briefingReminders.listOf(notice.to)).find(
        (each) => each.about === "proposals" && each.day === day,
      );
      const isLeft = begun && !begun.toldAt && begun.claim.until <= now;
      if (isLeft || (!begun && isReminderHour(now))) concerned.push(notice);
    }
    return concerned;
  };
  if ((await due()).length === 0) return 0;
  // Another server may have told some of them meanwhile.
  await briefingReminders.refresh();
  const toSend = (await due()).map(({ to }) => ({ person: to, day, about: "proposals" as const, items: [] }));
  return deliverReminders(ports, toSend, async (begun) => {
    const people = new Set(begun.map(({ person }) => person));
    const notices = (await noticesToday(ports)).filter(({ to }) => people.has(to));
    if (notices.length > 0) await ports.proposalsClosingNotifier.tell(notices);
  });
}

/** Whom it concerns now; nobody when no proposals close today, once they have, and where the trust wants none of it. */
async function noticesToday(ports: RemindOfProposalsPorts): Promise<ProposalsClosingNotice[]> {
  const { proposals, editions, directory, networks, clock } = ports;
  const today = londonDate(clock.now());
  const edition = addDays(today, 1);
  const { remindOfProposals: isWanted } = (await ports.settings.current()).value.briefing;
  const current = await directory.current();
  const closures = await directory.closures();
  if (!isWanted || !isBriefingTuesday(edition, current.schools, closures)) return [];
  if (clock.now() >= proposalDeadline(edition)) return [];
  const before = (await editions.list())
    .map(({ value }) => value)
    .filter(({ id }) => id < edition && id >= addDays(edition, -7 * editionsLookedAt));
  const worked = daysWorkedBy(current, closures, today);
  const proposedFor = async (id: typeof edition) => (await proposals.listFor(id)).map(({ value }) => value);
  return closingNotices({
    ...{ edition, today, editionsBefore: before, directory: current, networks: await networks.list() },
    proposals: await proposedFor(edition),
    before: (await Promise.all(before.map(({ id }) => proposedFor(id)))).flat(),
    works: (person) => worked(person)(today),
  });
}
