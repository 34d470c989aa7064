import type { KeptPost, StaffMember } from "../../../shared/contract/directory/staff.schema.ts";
import { aHome, gwen } from "../../testing/contract-examples.ts";
import { answering } from "../../testing/fake-api.ts";

/** Somebody of the central team, on Tuesday 24 November 2026. */
export const keeper = { ...gwen, name: "Kit Lowe", posts: [], headOf: [], isCentralTeam: true };

const school = (urn: string, name: string) => ({
  urn,
  name,
  phase: "primary" as const,
  hub: "Gordano",
  localAuthority: "North Somerset",
  pupils: 50,
  heads: [],
});

/** What every page of the directory asks for besides its own. */
export const directoryAnswers = {
  "GET /api/home": answering(aHome({ me: keeper })),
  "GET /api/directory/schools": answering({
    schools: [school("1", "Flax Bourton Primary School"), school("2", "Ubley Primary School")],
  }),
};

export const aKeptPost = (more: Partial<KeptPost> = {}): KeptPost => ({
  id: "dsl-flax",
  version: "v1",
  role: "dsl",
  school: "1",
  schoolName: "Flax Bourton Primary School",
  startsOn: "2020-09-01",
  standing: "current",
  words: "DSL, Flax Bourton Primary School",
  ...more,
});

/** DSL at Flax Bourton and SENDCO at Ubley, once a teacher. */
export const ana: StaffMember = {
  id: "ana",
  name: "Ana Price",
  email: "ana.price@trust.example",
  isGuest: false,
  schoolsNow: 2,
  posts: [
    aKeptPost(),
    aKeptPost({
      id: "sendco-ubley",
      role: "sendco",
      school: "2",
      schoolName: "Ubley Primary School",
      words: "SENDCO, Ubley Primary School",
    }),
    aKeptPost({
      id: "teacher-flax",
      role: "teacher",
      startsOn: "2015-09-01",
      endsOn: "2020-08-31",
      standing: "past",
      words: "Teacher, Flax Bourton Primary School",
    }),
  ],
};
