import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { MeetingActionId } from "../../shared/domain/meetings/minutes.ts";
import type { Network, NetworkId } from "../../shared/domain/networks/network.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import {
  aMeeting,
  aNetwork,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
} from "../../shared/testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";

export const dsl = "33333333-3333-4333-8333-333333333333" as PersonId;
export const dslLead = "44444444-4444-4444-8444-444444444444" as PersonId;

const network = (id: string, name: string, changes: Partial<Network>): Network =>
  aNetwork(id, { name, purpose: `What ${name} is for.`, ...changes });

const dslPrimary = "dsl-primary" as NetworkId;
const maths = "maths" as NetworkId;
const flax = "1" as SchoolUrn;

/**
 * The Wednesday 25 November 2026. Dana is DSL and maths lead at Flax Bourton; Leo leads the DSL network. There is a DSL
 * meeting on Thursday that is mandatory for both, another in January, and a maths meeting next week that Dana may come to.
 */
export const networkWorld = (): InMemoryPorts => {
  const asDsl = { as: [{ role: "dsl", school: flax }] } as const;
  return inMemoryPorts({
    now: "2026-11-25T09:00:00Z",
    schools: [aSchool({ urn: "1", name: "Flax Bourton" }), aSchool({ urn: "2", name: "Ubley" })],
    people: [aPerson(dsl, "Dana Brook"), aPerson(dslLead, "Leo Marsh")],
    posts: [aPost(dsl, "dsl", "1"), aPost(dsl, "maths-lead", "1"), aPost(dslLead, "dsl", "2")],
    networks: [
      network(dslPrimary, "DSL (primary)", {
        leads: [dslLead],
        members: anAudience({ roles: ["dsl"], phases: ["primary"] }),
      }),
      network("dsl-secondary", "DSL (secondary)", {
        members: anAudience({ roles: ["dsl"], phases: ["secondary"] }),
      }),
      network(maths, "Maths", { members: anAudience({ roles: ["maths-lead"] }) }),
      network("english", "English", { members: anAudience({ roles: ["english-lead"] }) }),
    ],
    meetings: [
      aMeeting("dsl-november", {
        title: "DSL network",
        network: dslPrimary,
        startsAt: new Date("2026-11-26T14:00:00Z"),
        endsAt: new Date("2026-11-26T15:30:00Z"),
        preWorkMinutes: 12,
      }),
      aMeeting("dsl-january", {
        title: "DSL network",
        network: dslPrimary,
        startsAt: new Date("2027-01-14T14:00:00Z"),
        endsAt: new Date("2027-01-14T15:30:00Z"),
      }),
      aMeeting("maths-december", {
        title: "Mixed-age maths",
        network: maths,
        startsAt: new Date("2026-12-03T15:45:00Z"),
        endsAt: new Date("2026-12-03T16:45:00Z"),
      }),
    ],
    minutes: [
      {
        meeting: "dsl-november" as MeetingId,
        text: "",
        agreed: [],
        actions: [
          {
            id: "a1" as MeetingActionId,
            text: "Send the audit to your link governor",
            owner: dsl,
            dueOn: civilDate("2026-12-04"),
          },
        ],
      },
    ],
    invitations: [
      anInvitation("dsl-november", dsl, asDsl),
      anInvitation("dsl-november", dslLead, { as: [{ role: "dsl", school: "2" as SchoolUrn }] }),
      anInvitation("dsl-january", dsl, asDsl),
      anInvitation("maths-december", dsl, {
        expectation: "optional",
        as: [{ role: "maths-lead", school: flax }],
      }),
    ],
  });
};
