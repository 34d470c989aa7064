import type { MeetingSummary } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";

/** A meeting of the DSL network on Thursday 26 November 2026 at 2pm, as a DSL sees it. */
export const aNetworkMeeting = (more: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: "m1",
  title: "DSL (primary): thresholds",
  kind: "network",
  standing: "scheduled",
  startsAt: "2026-11-26T14:00:00.000Z",
  endsAt: "2026-11-26T15:30:00.000Z",
  mode: "online",
  where: "Online",
  preWorkMinutes: 20,
  canPlan: false,
  ...more,
});

export const aNetworkPage = (more: Partial<NetworkPage> = {}): NetworkPage => ({
  id: "dsl",
  version: '"v1,1"',
  name: "DSL (primary)",
  purpose: "Supervision and case learning.",
  mine: true,
  leads: [{ id: "p2", name: "Jo Hill", posts: "DSL, Portishead Primary School" }],
  phases: ["primary"],
  meetingsPerYear: 6,
  meetingsThisYear: 6,
  membership: "DSLs and deputy DSLs at primary schools",
  members: [
    { id: "p1", name: "Gwen Adeyemi", posts: "Headteacher and DSL, Flax Bourton" },
    { id: "p2", name: "Jo Hill", posts: "DSL, Portishead Primary School" },
  ],
  channel: { name: "DSL channel", address: "https://teams.example/dsl" },
  library: { name: "DSL library", address: "https://beacon.sharepoint.example/dsl" },
  next: [
    aNetworkMeeting({
      mine: { expectation: "mandatory", because: "Because you are DSL at Flax Bourton" },
    }),
    aNetworkMeeting({
      id: "m2",
      title: "DSL (primary): online safety",
      startsAt: "2027-01-28T14:00:00.000Z",
      endsAt: "2027-01-28T15:30:00.000Z",
      standing: "cancelled",
    }),
  ],
  past: [
    aNetworkMeeting({
      id: "m0",
      title: "DSL (primary): this year's guidance",
      standing: "closed",
      startsAt: "2026-09-24T13:00:00.000Z",
      endsAt: "2026-09-24T14:30:00.000Z",
      mine: {
        expectation: "mandatory",
        because: "Because you are DSL at Flax Bourton",
        reply: { kind: "accepted" },
      },
    }),
  ],
  agreed: [
    {
      meeting: "m0",
      title: "DSL (primary): this year's guidance",
      heldOn: "2026-09-24",
      text: "Supervision pairs meet once a half-term.",
    },
  ],
  canPlan: false,
  canEdit: false,
  ...more,
});
