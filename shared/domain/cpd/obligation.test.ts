import { describe, expect, it } from "@jest/globals";
import { obligationSentence, offerSentence, toMeetWords } from "../../sentences/cpd/cpd.ts";
import {
  aCourse,
  aMeeting,
  anAudience,
  aPerson,
  aPost,
  aSchool,
  courseEvidence,
  meetingEvidence,
} from "../../testing/builders.ts";
import type { Evidence } from "../attendance/evidence.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { Post } from "../directory/post.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Course } from "./course.ts";
import type { Exemption, ExemptionId } from "./exemption.ts";
import { cpdOf } from "./obligation.ts";

const dsls = anAudience({ roles: ["dsl"] });
const sendcos = anAudience({ roles: ["sendco"] });
const everyone = anAudience({ allStaff: true });

const session = (id: string, on: string, changes: Partial<Meeting> = {}): Meeting =>
  aMeeting(id, {
    mandatoryFor: dsls,
    startsAt: new Date(`${on}T14:00:00Z`),
    endsAt: new Date(`${on}T15:00:00Z`),
    ...changes,
  });
const sessions = [
  session("october", "2026-10-13"),
  session("november", "2026-11-26"),
  session("december", "2026-12-10", { mode: "in-person" }),
];
const dslRenewal = aCourse("dsl", {
  mandatoryFor: dsls,
  renewal: { kind: "yearly" },
  meetings: sessions.map(({ id }) => id),
});

interface Story {
  readonly posts: readonly Post[];
  readonly courses?: readonly Course[];
  readonly evidence?: readonly Evidence[];
  readonly exemptions?: readonly Exemption[];
  readonly meetings?: readonly Meeting[];
  readonly on?: string;
}

const asTold = ({ posts, courses = [dslRenewal], evidence = [], exemptions = [], ...story }: Story) => {
  const directory = buildDirectory({
    schools: [aSchool({ urn: "flax", name: "Flax Bourton" }), aSchool({ urn: "ubley", name: "Ubley" })],
    people: [aPerson("ann")],
    posts,
  });
  const now = new Date(`${story.on ?? "2026-11-24"}T12:00:00Z`);
  const known = new Map((story.meetings ?? sessions).map((each) => [each.id, each]));
  const { obligations, offers } = cpdOf(
    { person: "ann" as PersonId, invitations: [], evidence, exemptions },
    { directory, courses, meeting: (id: MeetingId) => known.get(id), attendedShare: 0.75, now },
  );
  const told = { directory, today: civilDate(story.on ?? "2026-11-24") };
  return {
    owed: obligations.map((each) => `${each.standing}: ${obligationSentence(each, told)}`),
    toMeet: obligations.map(toMeetWords),
    offered: offers.map((each) => offerSentence(each, told)),
  };
};

const dslAtFlax = aPost("ann", "dsl", "flax");
const attended = (meeting: string) => meetingEvidence(`at ${meeting}`, { meeting });

describe("what somebody owes, and why (invariant 5)", () => {
  it("is told with the post, the date and what is left", () => {
    expect(asTold({ posts: [dslAtFlax] })).toEqual({
      owed: [
        "owed: Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, one online.",
      ],
      toMeet: ["Come to one of its sessions."],
      offered: [],
    });
  });

  it.each<[string, Story, string]>([
    [
      "one obligation with all its reasons for who is DSL at two schools",
      { posts: [dslAtFlax, aPost("ann", "dsl", "ubley")] },
      "owed: Because you are DSL at Flax Bourton and Ubley; due Saturday 19 December; two sessions left, one online.",
    ],
    [
      "overdue when its day has passed",
      { posts: [dslAtFlax], courses: [{ ...dslRenewal, dueBy: "10-16" }] },
      "overdue: Because you are DSL at Flax Bourton; was due Friday 16 October; two sessions left, one online.",
    ],
    [
      "done by one meeting attended",
      { posts: [dslAtFlax], evidence: [attended("october")] },
      "met: Done on Tuesday 13 October; it holds until Tuesday 31 August 2027.",
    ],
    [
      "not done by a meeting that was only partly attended",
      {
        posts: [dslAtFlax],
        evidence: [meetingEvidence("e", { meeting: "october", observed: { kind: "word", word: "partly" } })],
      },
      "owed: Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, one online.",
    ],
    [
      "impossible when no session is left",
      { posts: [dslAtFlax], on: "2026-12-11" },
      "impossible: Because you are DSL at Flax Bourton; due Saturday 19 December; no session left. The central team can help.",
    ],
    [
      "later for who came to the post in November: 42 days from then",
      { posts: [aPost("ann", "dsl", "flax", { from: "2026-11-16" })] },
      "owed: Because you are DSL at Flax Bourton; due Monday 28 December; two sessions left, one online.",
    ],
    [
      "not later for who changed school without a day between",
      {
        posts: [
          aPost("ann", "dsl", "ubley", { from: "2022-09-01", to: "2026-11-15" }),
          aPost("ann", "dsl", "flax", { from: "2026-11-16" }),
        ],
      },
      "owed: Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, one online.",
    ],
    [
      "nothing while exempt, and why",
      {
        posts: [dslAtFlax],
        exemptions: [
          {
            id: "x1" as ExemptionId,
            course: dslRenewal.id,
            person: "ann" as PersonId,
            because: "On leave until the new year.",
            until: civilDate("2026-12-31"),
            by: "central" as PersonId,
            at: new Date("2026-10-01T09:00:00Z"),
          },
        ],
      },
      "exempt: You are exempt until Thursday 31 December: On leave until the new year.",
    ],
  ])("is %s", (_name, story, expected) => {
    expect(asTold(story).owed).toEqual([expected]);
  });

  it.each<[string, Post[]]>([
    ["after leaving", [aPost("ann", "dsl", "flax", { to: "2026-11-23" })]],
    ["before joining", [aPost("ann", "dsl", "flax", { from: "2026-11-25" })]],
    ["for a post that they do not hold", [aPost("ann", "teacher", "flax")]],
    ["without any post", []],
  ])("is nothing %s", (_name, posts) => {
    expect(asTold({ posts })).toEqual({ owed: [], toMeet: [], offered: [] });
  });
});

describe("what is offered", () => {
  const course = { ...dslRenewal, mandatoryFor: dsls, optionalFor: everyone };

  it("invariant 5: is never owed", () => {
    expect(asTold({ posts: [aPost("ann", "teacher", "flax")], courses: [course] })).toMatchObject({
      owed: [],
      offered: ["You may take part: you are teacher at Flax Bourton; no session planned."],
    });
  });

  it("is not offered as well where it is mandatory for another post", () => {
    const posts = [aPost("ann", "teacher", "flax"), dslAtFlax];
    expect(asTold({ posts, courses: [course] })).toMatchObject({ owed: [expect.any(String)], offered: [] });
  });
});

describe("how a course is completed", () => {
  const safeguarding = aCourse("safeguarding", {
    mandatoryFor: everyone,
    renewal: { kind: "yearly" },
    dueBy: "09-30",
    graceDays: 14,
    ways: [{ kind: "recording" }, { kind: "certificate" }],
  });
  const firstAid = aCourse("first-aid", {
    mandatoryFor: dsls,
    renewal: { kind: "months", months: 36 },
    ways: [{ kind: "certificate" }],
  });
  const certificate = (issuedOn: string) =>
    courseEvidence("card", {
      course: "first-aid",
      observed: { kind: "certificate", issuedOn: civilDate(issuedOn), from: "St John Ambulance" },
    });
  const decision = (id: string, approved: boolean, at: string) =>
    courseEvidence(id, {
      course: "first-aid",
      at: new Date(at),
      observed: { kind: "certificate-decision", certificate: certificate("2026-01-01").id, approved },
    });

  it.each<[string, Story, string]>([
    [
      "by the recording with its answer",
      {
        posts: [dslAtFlax],
        courses: [safeguarding],
        evidence: [courseEvidence("r", { course: "safeguarding", at: new Date("2026-09-14T09:00:00Z") })],
      },
      "met: Done on Monday 14 September; it holds until Tuesday 31 August 2027.",
    ],
    [
      "not by a recording without an answer",
      {
        posts: [dslAtFlax],
        courses: [safeguarding],
        evidence: [
          courseEvidence("r", { course: "safeguarding", observed: { kind: "recording", answer: " " } }),
        ],
      },
      "overdue: Because you are DSL at Flax Bourton; was due Wednesday 30 September; its recording or a certificate will do.",
    ],
    [
      "anew each year",
      {
        posts: [dslAtFlax],
        courses: [safeguarding],
        evidence: [courseEvidence("r", { course: "safeguarding", at: new Date("2025-09-14T09:00:00Z") })],
      },
      "overdue: Because you are DSL at Flax Bourton; was due Wednesday 30 September; its recording or a certificate will do.",
    ],
    [
      "by a certificate from its own date, for three years",
      {
        posts: [dslAtFlax],
        courses: [firstAid],
        evidence: [certificate("2025-03-04"), decision("d", true, "2026-11-20T09:00:00Z")],
      },
      "met: Done on Tuesday 4 March 2025; it holds until Saturday 4 March 2028.",
    ],
    [
      "not by a certificate that waits",
      { posts: [dslAtFlax], courses: [firstAid], evidence: [certificate("2026-03-04")] },
      "overdue: Because you are DSL at Flax Bourton; was due Friday 19 December 2025; a certificate will do.",
    ],
    [
      "not by one that was refused after all",
      {
        posts: [dslAtFlax],
        courses: [firstAid],
        evidence: [
          certificate("2026-03-04"),
          decision("d2", false, "2026-11-21T09:00:00Z"),
          decision("d1", true, "2026-11-20T09:00:00Z"),
        ],
      },
      "overdue: Because you are DSL at Flax Bourton; was due Friday 19 December 2025; a certificate will do.",
    ],
    [
      "again when a certificate has run out",
      {
        posts: [dslAtFlax],
        courses: [firstAid],
        evidence: [certificate("2023-11-20"), decision("d", true, "2024-01-08T09:00:00Z")],
      },
      "overdue: Because you are DSL at Flax Bourton; was due Friday 20 November; a certificate will do.",
    ],
    [
      "by two of three meetings, one of them attended",
      {
        posts: [dslAtFlax],
        courses: [{ ...dslRenewal, ways: [{ kind: "meetings", needed: 2 }] }],
        evidence: [attended("october")],
      },
      "owed: Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, one online.",
    ],
    [
      "not any more by all of a series when one was missed",
      {
        posts: [aPost("ann", "sendco", "flax")],
        courses: [{ ...dslRenewal, mandatoryFor: sendcos, ways: [{ kind: "meetings", needed: "all" }] }],
        meetings: sessions.map((each) => ({ ...each, mandatoryFor: sendcos })),
      },
      "impossible: Because you are SENDCO at Flax Bourton; due Saturday 19 December; too few sessions left. The central team can help.",
    ],
  ])("%s", (_name, story, expected) => {
    expect(asTold(story).owed).toEqual([expected]);
  });
});
