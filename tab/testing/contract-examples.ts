import type { ReaderEdition, ReaderItem } from "../../shared/contract/briefing/edition.schema.ts";
import type { Home } from "../../shared/contract/briefing/home.schema.ts";
import type { Me } from "../../shared/contract/directory/me.schema.ts";
import type { MeetingDetail, MeetingSummary } from "../../shared/contract/meetings/meeting.schema.ts";

/** A head of a small school, with answers of the API as she would get them on Tuesday 24 November 2026. */
export const gwen: Me = {
  id: "p1",
  name: "Gwen Adeyemi",
  posts: ["Headteacher, Flax Bourton Church of England Primary School"],
  canEditBriefing: false,
  isCentralTeam: false,
  headOf: [{ urn: "1", name: "Flax Bourton Church of England Primary School" }],
  leadOf: [],
};

export const aHome = (more: Partial<Home> = {}): Home => ({
  me: gwen,
  today: "2026-11-24",
  toDo: [],
  networks: [],
  ...more,
});

export const anItem = (more: Partial<ReaderItem> = {}): ReaderItem => ({
  id: "i1",
  title: "Cover for the DSL day",
  what: "Tell us who covers.",
  why: "",
  section: "know",
  links: [],
  owner: { name: "Jo Hill", email: "jo.hill@trust.example" },
  acknowledged: false,
  done: false,
  ...more,
});

export const anEdition = (more: Partial<ReaderEdition> = {}): ReaderEdition => ({
  id: "2026-11-24",
  status: "published",
  minutes: 2,
  items: [anItem()],
  withdrawn: [],
  ...more,
});

/** A meeting of the DSL network on Tuesday 1 December 2026, as Gwen sees it who must come. */
export const aMeetingSummary = (more: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: "m1",
  title: "DSL network",
  kind: "network",
  network: { id: "dsl", name: "DSL network" },
  standing: "scheduled",
  startsAt: "2026-12-01T14:00:00.000Z",
  endsAt: "2026-12-01T15:30:00.000Z",
  mode: "online",
  where: "Online",
  mine: {
    expectation: "mandatory",
    because: "Because you are DSL at Flax Bourton Church of England Primary School",
  },
  joinUrl: "https://teams.example/join/m1",
  preWorkMinutes: 0,
  canPlan: false,
  ...more,
});

const nobody = {
  allStaff: false,
  roles: [],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};

/** The same, opened. */
export const aMeetingDetail = (more: Partial<MeetingDetail> = {}): MeetingDetail => {
  const summary = aMeetingSummary(more);
  return {
    ...summary,
    version: "v1",
    plan: {
      title: summary.title,
      kind: summary.kind,
      network: "dsl",
      mandatoryFor: { ...nobody, roles: ["dsl"] },
      optionalFor: nobody,
      mode: summary.mode,
      place: "",
      startsAt: summary.startsAt,
      endsAt: summary.endsAt,
      agenda: "",
      preWorkMinutes: summary.preWorkMinutes,
      preReading: [],
      followUpMinutes: 0,
      files: [],
      representativesAllowed: true,
    },
    mandatoryWords: "41 people: DSLs at primary schools",
    optionalWords: "",
    organisedBy: { id: "lead", name: "Lena Pike" },
    delivery: "sent",
    tallies: {
      invited: 41,
      accepted: 12,
      tentative: 0,
      declined: 0,
      apologies: 2,
      represented: 1,
      waiting: 0,
      noReply: 26,
    },
    canReply: true,
    canJoin: false,
    ...more,
  };
};
