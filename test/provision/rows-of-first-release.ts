import type { SeedRow } from "../../infra/seed/write-lists.ts";

/** Of a primary head, as Entra knows her. */
export const head = {
  id: "aaaaaaaa-0000-4000-8000-000000000001",
  name: "Asha Bell",
  email: "asha.bell@trust.example",
} as const;

const nobodyLeftOut = { schools: [], people: [] };
const allHeads = {
  ...{ allStaff: false, roles: ["headteacher"], phases: [], hubs: [], schools: [], people: [] },
  except: nobodyLeftOut,
};
const item = {
  ...{ id: "cover-form", edition: "2026-11-17", title: "Cover form", what: "It has moved.", why: "" },
  ...{ audience: allHeads, section: "know", action: { text: "Return it", dueOn: "2026-11-27" } },
  ...{ links: [{ label: "The form", address: "https://trust.example/cover", kind: "form" }], owner: head.id },
};

/** A small trust letter for letter as version 0.1.0 wrote it into its lists: no row and no column that it did not have. */
export const rowsOfFirstRelease: readonly SeedRow[] = [
  {
    list: "Schools",
    key: "100001",
    fields: {
      ...{ Title: "Ubley Primary", Phase: "primary", Hub: "North", LocalAuthority: "North Somerset" },
      ...{ Pupils: 90, CoverRatePerHour: 27.5 },
    },
  },
  { list: "People", key: head.id, fields: { Title: head.name, Email: head.email } },
  {
    list: "Posts",
    key: "post-1",
    fields: { Person: head.id, School: "100001", Role: "headteacher", StartsOn: "2020-09-01" },
  },
  {
    list: "Closures",
    key: "christmas",
    fields: {
      ...{ Title: "Christmas", Kind: "school-holiday", FirstDay: "2026-12-19", LastDay: "2027-01-03" },
    },
  },
  {
    list: "Networks",
    key: "headteachers",
    fields: {
      ...{ Title: "Headteachers", Purpose: "Lead together.", Leads: JSON.stringify([head.id]) },
      ...{ Members: JSON.stringify(allHeads), MeetingsPerYear: 3 },
    },
  },
  {
    list: "Links",
    key: "kcsie",
    fields: {
      ...{ Title: "Keeping children safe in education", Publisher: "DfE", Kind: "statutory guidance" },
      ...{ Address: "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2" },
      ...{ Phase: "all", Networks: JSON.stringify(["headteachers"]), Description: "Safeguarding duties." },
    },
  },
  {
    list: "Briefing items",
    key: item.id,
    fields: {
      ...{ Title: item.title, Edition: item.edition, What: item.what, Audience: JSON.stringify(allHeads) },
      ...{ Section: item.section, ActionText: item.action.text, DueOn: item.action.dueOn, Owner: item.owner },
      Links: JSON.stringify(item.links),
    },
  },
  {
    list: "Briefing editions",
    key: item.edition,
    fields: {
      ...{ Title: item.edition, Status: "published", ItemOrder: JSON.stringify([item.id]) },
      ...{ PublishAt: "2026-11-17T15:30:00.000Z", PublishedAt: "2026-11-17T15:30:20.000Z", Attempts: 1 },
      ...{ PostId: "1", NotifiedThrough: head.id, Readers: 1, FrozenItems: JSON.stringify([item]) },
    },
  },
  {
    list: "Receipts 2026-27",
    key: `${item.edition}.edition.${head.id}`,
    fields: {
      ...{ Edition: item.edition, Person: head.id, Door: "chat", OpenedAt: "2026-11-17T15:59:00.000Z" },
    },
  },
  {
    list: "Receipts 2026-27",
    key: `${item.edition}.${item.id}.${head.id}`,
    fields: {
      ...{ Edition: item.edition, Item: item.id, Person: head.id, Door: "tab" },
      ...{ AcknowledgedAt: "2026-11-17T16:00:00.000Z", DoneAt: "2026-11-17T16:05:00.000Z" },
    },
  },
];
