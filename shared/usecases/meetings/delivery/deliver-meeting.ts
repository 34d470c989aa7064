import { type AttendeePlan, planAttendees } from "../../../domain/meetings/attendees.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { StandingEvent } from "../../../domain/meetings/ports.ts";
import { tellingOf } from "../../../domain/meetings/telling.ts";
import type { Ports } from "../../../domain/ports.ts";
import { bringInvitationsUpToDate } from "./bring-invitations-up-to-date.ts";
import type { ClaimedMeeting } from "./claim-delivery.ts";
import { HeldClaim } from "./held-claim.ts";

export type DeliverPorts = Pick<
  Ports,
  "meetings" | "invitations" | "organiserCalendar" | "directory" | "clock" | "claimTerms"
>;

/** How often one event is looked at and changed before the meeting is left for the next attempt. */
const looksAtMost = 5;

/**
 * Brings Outlook to what a claimed meeting says: rows of invitations, one event for up to 500 people each, and messages to
 * exactly those who must hear. Whatever stands already is left as it is, so it goes on from wherever an earlier attempt
 * stopped. False when the claim was lost on the way: whoever holds it next goes on.
 */
export async function deliverMeeting(ports: DeliverPorts, claim: ClaimedMeeting): Promise<boolean> {
  const delivery = new Delivery(ports, claim);
  return claim.meeting.value.status === "cancelled" ? delivery.callOff() : delivery.bringUpToDate();
}

class Delivery {
  private readonly ports: DeliverPorts;
  private readonly meeting: Meeting;
  private readonly isInDoubt: boolean;
  private readonly claim: HeldClaim;
  private readonly standing = new Map<number, StandingEvent>();
  /** Events that the row names and somebody deleted in Outlook, by part. */
  private readonly deleted = new Map<number, string>();

  constructor(ports: DeliverPorts, claim: ClaimedMeeting) {
    this.ports = ports;
    this.meeting = claim.meeting.value;
    this.isInDoubt = claim.isInDoubt;
    this.claim = new HeldClaim(ports, claim);
  }

  async callOff(): Promise<boolean> {
    const { organiserCalendar } = this.ports;
    const { events, wanted, joinUrl } = this.meeting.outlook;
    if (!(await this.claim.mayGoOn())) return false;
    const standing = this.isInDoubt ? await organiserCalendar.findAll(this.meeting.id) : events;
    for (const { eventId } of standing) {
      if (!(await this.claim.mayGoOn())) return false;
      await organiserCalendar.cancel(eventId, this.meeting.cancelledBecause ?? "");
    }
    return this.claim.finish({ delivered: wanted, events: [], joinUrl });
  }

  async bringUpToDate(): Promise<boolean> {
    const directory = await this.ports.directory.current();
    const mayGoOn = () => this.claim.mayGoOn();
    const invitations = await bringInvitationsUpToDate(this.ports, {
      meeting: this.meeting,
      directory,
      mayGoOn,
    });
    if (!invitations || !(await this.look())) return false;
    const addresses = new Map([...this.standing].map(([part, event]) => [part, addressesOf(event)]));
    const plan = planAttendees(invitations, addresses, directory);
    const parts = new Set([...this.standing.keys(), ...plan.parts.keys(), 0]);
    for (const part of [...parts].sort((a, b) => a - b)) if (!(await this.settle(part, plan))) return false;
    if (!(await this.note(invitations, plan))) return false;
    return this.claim.finish({
      delivered: this.meeting.outlook.wanted,
      events: [...this.standing.values()].map(({ part, eventId }) => ({ part, eventId })),
      joinUrl: this.joinUrl,
    });
  }

  /** What stands in the calendar: by id where the row says so, by key after an attempt that never said how far it came. */
  private async look(): Promise<boolean> {
    const { organiserCalendar } = this.ports;
    if (!(await this.claim.mayGoOn())) return false;
    if (this.isInDoubt) {
      for (const event of await organiserCalendar.findAll(this.meeting.id))
        this.standing.set(event.part, event);
      return true;
    }
    for (const { part, eventId } of this.meeting.outlook.events) {
      if (!(await this.claim.mayGoOn())) return false;
      const event = await organiserCalendar.find(eventId);
      if (event) this.standing.set(part, event);
      else this.deleted.set(part, eventId);
    }
    return true;
  }

  /** Brings one event up to date, a step at a time; after each doubt it is looked at again before anything is sent. */
  private async settle(part: number, plan: AttendeePlan): Promise<boolean> {
    for (let looks = 1; ; looks++) {
      if (!(await this.claim.mayGoOn())) return false;
      try {
        if (await this.step(part, plan)) return true;
      } catch (fault) {
        if (looks >= looksAtMost) throw fault;
      }
      if (looks >= looksAtMost)
        throw new Error("An Outlook event kept changing while it was brought up to date.");
      if (!(await this.lookAgain(part))) return false;
    }
  }

  /** True when the event is as it should be; false when it has to be looked at again. */
  private async step(part: number, { parts, gone }: AttendeePlan): Promise<boolean> {
    const { organiserCalendar } = this.ports;
    const wanted = parts.get(part) ?? [];
    const inPlaceOf = this.deleted.get(part);
    const content = { meeting: this.meeting, part, attendees: wanted, joinUrl: this.joinUrl };
    let event = this.standing.get(part);
    if (!event) {
      event = await organiserCalendar.create({ ...content, ...(inPlaceOf ? { inPlaceOf } : {}) });
      this.standing.set(part, event);
    }
    if (event.told !== tellingOf(this.meeting)) {
      const stay = event.attendees.filter(({ address }) => !gone.has(address));
      event = await organiserCalendar.change({ ...event, attendees: stay }, content);
    } else if (event.attendees.some(({ address }) => gone.has(address)))
      event = await organiserCalendar.takeOut(event, gone);
    if (!event) return false;
    this.standing.set(part, event);
    const here = addressesOf(event);
    const newcomers = wanted.filter(({ address }) => !here.has(address));
    if (newcomers.length === 0) return true;
    await organiserCalendar.forward(event, newcomers);
    return true;
  }

  /** Marks the rows of those who asked to join: Outlook has them now. */
  private async note(invitations: readonly Invitation[], { parts }: AttendeePlan): Promise<boolean> {
    const partOf = new Map(
      [...parts].flatMap(([part, people]) => people.map(({ person }) => [person, part])),
    );
    for (const invitation of invitations) {
      const part = partOf.get(invitation.person);
      if (part === undefined || invitation.part !== undefined) continue;
      if (!(await this.claim.mayGoOn())) return false;
      await this.ports.invitations.change(invitation, (row) => ({ ...row, part }));
    }
    return true;
  }

  private async lookAgain(part: number): Promise<boolean> {
    if (!(await this.claim.mayGoOn())) return false;
    const found = (await this.ports.organiserCalendar.findAll(this.meeting.id)).find(
      (one) => one.part === part,
    );
    if (found) this.standing.set(part, found);
    else this.standing.delete(part);
    return true;
  }

  private get joinUrl(): string | undefined {
    return this.standing.get(0)?.joinUrl ?? this.meeting.outlook.joinUrl;
  }
}

const addressesOf = (event: StandingEvent): ReadonlySet<string> =>
  new Set(event.attendees.map(({ address }) => address));
