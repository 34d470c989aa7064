import type {
  Assessment,
  FreeBusy,
  Proposals,
} from "../../../../shared/contract/meetings/assessment.schema.ts";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingPlanBody } from "../../../../shared/contract/meetings/plan.schema.ts";
import type { NetworkPage } from "../../../../shared/contract/networks/network.schema.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, type SentRequest } from "../../../testing/fake-api.ts";

/** Answers as a lead of DSL (primary) would get them on Tuesday 24 November 2026. */
const lead = {
  ...gwen,
  name: "Rosa Lindqvist",
  posts: ["DSL, Ubley Church of England Primary School"],
  headOf: [],
};

export const aNetworkPage: NetworkPage = {
  id: "dsl-primary",
  version: "n1",
  name: "DSL (primary) network",
  purpose: "Keeping children safe.",
  mine: true,
  leads: [{ id: lead.id, name: lead.name, posts: "DSL, Ubley" }],
  phases: ["primary"],
  meetingsPerYear: 3,
  meetingsThisYear: 1,
  membership: "41 people: DSLs at primary schools",
  members: [],
  next: [],
  past: [],
  agreed: [],
  canPlan: true,
  canEdit: false,
  audience: { ...noAudience, roles: ["dsl"], phases: ["primary"] },
};

export const aPlan = (more: Partial<MeetingPlanBody> = {}): MeetingPlanBody => ({
  title: "DSL (primary) network",
  kind: "network",
  network: "dsl-primary",
  mandatoryFor: { ...noAudience, roles: ["dsl"], phases: ["primary"] },
  optionalFor: noAudience,
  mode: "online",
  place: "",
  startsAt: "2027-01-12T15:30:00.000Z",
  endsAt: "2027-01-12T16:30:00.000Z",
  agenda: "",
  preWorkMinutes: 0,
  preReading: [],
  followUpMinutes: 0,
  files: [],
  representativesAllowed: true,
  ...more,
});

export const aMeetingDetail = (more: Partial<MeetingDetail> = {}): MeetingDetail => {
  const plan = more.plan ?? aPlan();
  return {
    id: "m1",
    version: "v1",
    title: plan.title,
    kind: plan.kind,
    network: { id: "dsl-primary", name: "DSL (primary) network" },
    standing: "draft",
    startsAt: plan.startsAt,
    endsAt: plan.endsAt,
    mode: plan.mode,
    where: "Online",
    preWorkMinutes: plan.preWorkMinutes,
    canPlan: true,
    plan,
    mandatoryWords: "41 people: DSLs at primary schools",
    optionalWords: "Nobody",
    organisedBy: { id: lead.id, name: lead.name },
    delivery: "draft",
    tallies: {
      invited: 41,
      accepted: 0,
      tentative: 0,
      declined: 0,
      apologies: 0,
      represented: 0,
      waiting: 0,
      noReply: 41,
    },
    canReply: false,
    canJoin: false,
    ...more,
  };
};

export const anAssessment = (more: Partial<Assessment> = {}): Assessment => ({
  reach: { mandatory: 41, optional: 0, sentence: "41 people must come." },
  clashes: [
    {
      meeting: {
        id: "maths-1",
        title: "Maths network",
        startsAt: "2027-01-12T15:00:00Z",
        endsAt: "2027-01-12T16:30:00Z",
      },
      severity: "serious",
      sentence: "1 person is also asked to Maths network and must be at both.",
      people: [
        {
          id: "p7",
          name: "Ann Price",
          posts: "DSL and maths lead, Ubley",
          here: "mandatory",
          there: "mandatory",
          severity: "serious",
          note: "The only DSL of a school of 50 pupils",
        },
      ],
    },
  ],
  closures: [{ sentence: "Assessment week at 12 schools", severity: "notable", schools: 12 }],
  hours: [],
  cover: {
    pounds: 142,
    hours: 4,
    sentence: "4 hours of release at 2 schools.",
    schools: [
      {
        urn: "1",
        name: "Ubley Primary School",
        people: 1,
        hours: 2,
        ratePerHour: 35.5,
        pounds: 71,
        yearPounds: 412,
      },
      {
        urn: "2",
        name: "Yatton Primary School",
        people: 1,
        hours: 2,
        ratePerHour: 35.5,
        pounds: 71,
        yearPounds: 71,
      },
    ],
  },
  workload: {
    minutes: 95,
    halfTerm: { name: "spring 1", from: "2027-01-05", to: "2027-02-12" },
    sentence: "95 minutes of each person.",
    roles: [{ role: "dsl", name: "DSLs", minutes: 395, budget: 360 }],
    schools: [],
  },
  ...more,
});

export const aFreeBusy: FreeBusy = {
  checked: 40,
  unknown: 1,
  busy: [{ id: "p9", name: "Tom Reed", posts: "DSL, Yatton", expectation: "mandatory" }],
  sentence: "1 of 40 people is busy in Outlook. 1 calendar could not be seen.",
};

export const someProposals: Proposals = {
  considered: 320,
  proposals: [
    {
      startsAt: "2027-01-14T15:30:00Z",
      endsAt: "2027-01-14T16:30:00Z",
      cost: 0,
      clashes: 0,
      coverPounds: 0,
      reasons: ["Nobody has another meeting", "After lessons: no cover"],
    },
  ],
};

export const aReach = {
  people: 41,
  schools: 26,
  sentence: "41 people: DSLs at primary schools",
  sample: [],
};

/** What the page asks whatever one does on it. */
export const planningAnswers = {
  "GET /api/home": answering(aHome({ me: lead })),
  "GET /api/networks": answering({
    networks: [
      {
        id: "dsl-primary",
        name: "DSL (primary) network",
        purpose: "",
        mine: true,
        leads: aNetworkPage.leads,
        members: 41,
        membership: aNetworkPage.membership,
        meetingsPerYear: 3,
      },
      {
        id: "maths",
        name: "Maths network",
        purpose: "",
        mine: false,
        leads: [],
        members: 30,
        membership: "",
        meetingsPerYear: 6,
      },
    ],
  }),
  "GET /api/networks/dsl-primary": answering(aNetworkPage),
  "GET /api/directory/schools": answering({ schools: [] }),
  "GET /api/resources": answering({ resources: [], facets: { phases: [], subjects: [], kinds: [] } }),
  "POST /api/directory/audience": ({ body }: SentRequest) =>
    answering(
      (body as { audience: { roles: string[] } }).audience.roles.length > 0
        ? aReach
        : { ...aReach, people: 0, schools: 0, sentence: "Nobody yet" },
    ),
  "POST /api/meetings/assessment": answering(anAssessment()),
  "POST /api/meetings/free-busy": answering(aFreeBusy),
  "POST /api/meetings/proposals": answering(someProposals),
};
