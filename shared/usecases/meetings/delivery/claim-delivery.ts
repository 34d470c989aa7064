import { claimEnd } from "../../../domain/briefing/publication.ts";
import { claimedBy, mayTakeUp } from "../../../domain/meetings/delivery.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Versioned } from "../../../domain/versioned.ts";

export type ClaimPorts = Pick<Ports, "meetings" | "clock" | "newToken" | "claimTerms">;

/** A meeting taken up for Outlook, as saved, with the token that says it is ours. */
export interface ClaimedMeeting {
  readonly meeting: Versioned<Meeting>;
  readonly token: string;
  /** Another server was at it before and never said how far it came: the calendar has to be looked at. */
  readonly isInDoubt: boolean;
}

/**
 * Takes a meeting up whose Outlook events are behind, and keeps other servers off for a while. Undefined when there is
 * nothing to do or another server does it: of two that try at once, one wins.
 */
export async function claimDelivery(
  { meetings, clock, newToken, claimTerms }: ClaimPorts,
  id: MeetingId,
): Promise<ClaimedMeeting | undefined> {
  const found = await meetings.find(id);
  if (!found || !mayTakeUp(found.value.outlook, clock.now())) return undefined;
  const token = newToken();
  const until = claimEnd(clock.now(), claimTerms);
  const { value } = found;
  const saved = await meetings.save(
    { ...value, outlook: claimedBy(value.outlook, token, until) },
    found.version,
  );
  return saved.ok ? { meeting: saved.value, token, isInDoubt: value.outlook.claim !== undefined } : undefined;
}
