import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting, MeetingPlan } from "../../../domain/meetings/meeting.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { aMeeting, aNetwork, anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";

export const id = "m1" as MeetingId;
export const lead: Actor = { person: "lead" as PersonId, appRoles: [] };
export const other: Actor = { person: "other" as PersonId, appRoles: [] };
export const central: Actor = { person: "central" as PersonId, appRoles: ["Trust.Manage"] };

export function world(...meetings: Meeting[]): InMemoryPorts {
  return inMemoryPorts({
    schools: [aSchool({ urn: "100001" })],
    people: ["lead", "other", "central", "dsl"].map((person) => aPerson(person)),
    posts: [aPost("dsl", "dsl", "100001")],
    networks: [
      aNetwork("dsl", { leads: ["lead" as PersonId] }),
      aNetwork("maths", { leads: ["other" as PersonId] }),
    ],
    meetings,
  });
}

/** A DSL network of Tuesday 1 December 2026, 2pm to 3:30pm, planned by "lead". */
export const plan = (changes: Partial<MeetingPlan> = {}): MeetingPlan => {
  const {
    id: _id,
    year,
    status,
    organisedBy,
    outlook,
    ...rest
  } = aMeeting("plan", {
    title: "DSL network",
    network: "dsl" as NetworkId,
    mandatoryFor: anAudience({ roles: ["dsl"] }),
  });
  return { ...rest, ...changes };
};
export const meeting = (changes: Partial<Meeting> = {}): Meeting => aMeeting(id, { ...plan(), ...changes });
export const draft = (changes: Partial<Meeting> = {}): Meeting => meeting({ status: "draft", ...changes });
export const found = async (ports: InMemoryPorts, which = id): Promise<Meeting | undefined> =>
  (await ports.meetings.find(which))?.value;
