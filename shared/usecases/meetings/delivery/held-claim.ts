import { claimEnd } from "../../../domain/briefing/publication.ts";
import {
  claimedBy,
  deliveredUpTo,
  mayDeliver,
  type OutlookDelivery,
  type OutlookEvent,
} from "../../../domain/meetings/delivery.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { ClaimedMeeting } from "./claim-delivery.ts";

/** How often a save is tried while people change the meeting under our hands. */
const tries = 5;

/** A claim as long as it is ours. People may change the meeting meanwhile; what they change waits for the next delivery. */
export class HeldClaim {
  private readonly ports: Pick<Ports, "meetings" | "clock" | "claimTerms">;
  private readonly token: string;
  private held: Versioned<Meeting>;

  constructor(ports: Pick<Ports, "meetings" | "clock" | "claimTerms">, claim: ClaimedMeeting) {
    this.ports = ports;
    this.token = claim.token;
    this.held = claim.meeting;
  }

  /** Whether there is time for a request more; with little left it asks for as much again. */
  async mayGoOn(): Promise<boolean> {
    const { clock, claimTerms } = this.ports;
    const now = clock.now();
    if (!mayDeliver(this.held.value.outlook, this.token, now, claimTerms)) return false;
    const until = this.held.value.outlook.claim?.until.getTime() ?? 0;
    // Of a claim three fifths may be worked in; after one of them it is renewed.
    if (until - now.getTime() > (claimTerms.milliseconds * 4) / 5) return true;
    return this.save((outlook) => claimedBy(outlook, this.token, claimEnd(clock.now(), claimTerms)));
  }

  /** Says what was brought about and lets the claim go. */
  finish(done: {
    delivered: number;
    events: readonly OutlookEvent[];
    joinUrl: string | undefined;
  }): Promise<boolean> {
    return this.save((outlook) => deliveredUpTo(outlook, done));
  }

  private async save(change: (outlook: OutlookDelivery) => OutlookDelivery): Promise<boolean> {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const { value, version } = this.held;
      const saved = await this.ports.meetings.save({ ...value, outlook: change(value.outlook) }, version);
      if (saved.ok) {
        this.held = saved.value;
        return true;
      }
      const standing = await this.ports.meetings.find(value.id);
      if (standing?.value.outlook.claim?.token !== this.token) return false;
      this.held = standing;
    }
    return false;
  }
}
