import type { SeedTrust } from "../../../infra/seed/seed-trust.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Somebody } from "./shared-stack.ts";

/** A meeting of the seeded trust that is still to come, with somebody who must come and has not replied. */
export interface MeetingAhead {
  readonly id: string;
  readonly title: string;
  /** The day in England. */
  readonly on: string;
  readonly invited: Somebody;
  readonly lead: Somebody;
  /** Of the central team, who may do what the lead may. */
  readonly central: Somebody;
}

/** The soonest such meeting, so that it stands on the home page of whom it is for. */
export function meetingAhead(trust: SeedTrust, now: Date): MeetingAhead {
  const ahead = trust.meetings
    .filter(({ status, startsAt, network }) => status === "scheduled" && startsAt > now && network)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const [central] = trust.centralTeam;
  for (const meeting of ahead) {
    const lead = trust.networks.find(({ id }) => id === meeting.network)?.leads[0];
    const invited = trust.invitations.find(
      ({ meeting: id, expectation, reply, person }) =>
        id === meeting.id && expectation === "mandatory" && !reply && person !== lead && person !== central,
    );
    if (lead && invited && central)
      return {
        id: meeting.id,
        title: meeting.title,
        on: londonDate(meeting.startsAt),
        invited: somebody(trust, invited.person, "Must come"),
        lead: somebody(trust, lead, "Leads the network"),
        central: somebody(trust, central, "Central team"),
      };
  }
  throw new Error("The trust has no meetings ahead.");
}

function somebody(trust: SeedTrust, id: PersonId, note: string): Somebody {
  const person = trust.people.find((each) => each.id === id);
  if (!person) throw new Error("The trust invites somebody it does not have.");
  return { name: person.name, note };
}
