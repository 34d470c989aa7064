import type { ReaderEdition, ReaderItem } from "../../shared/contract/briefing/edition.schema.ts";
import type { Home } from "../../shared/contract/briefing/home.schema.ts";
import type { Me } from "../../shared/contract/directory/me.schema.ts";

/** A head of a small school, with answers of the API as she would get them on Tuesday 24 November 2026. */
export const gwen: Me = {
  id: "p1",
  name: "Gwen Adeyemi",
  posts: ["Headteacher, Flax Bourton Church of England Primary School"],
  canEditBriefing: false,
  isCentralTeam: false,
  headOf: [{ urn: "1", name: "Flax Bourton Church of England Primary School" }],
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
  ...more,
});
