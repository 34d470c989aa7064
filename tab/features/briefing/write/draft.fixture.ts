import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import type { AudienceReach } from "../../../../shared/contract/directory/audience.schema.ts";
import type { Schools } from "../../../../shared/contract/directory/choices.schema.ts";
import type { Me } from "../../../../shared/contract/directory/me.schema.ts";
import { noAudience } from "../../../audience/audience-choice.ts";

/** An editor, with answers of the API as she would get them while writing for Tuesday 24 November 2026. */
export const editor: Me = {
  id: "ed",
  name: "Priya Nair",
  posts: ["Central team"],
  canEditBriefing: true,
  isCentralTeam: false,
  headOf: [],
  leadOf: [],
};

export const anEditorItem = (more: Partial<EditorItem> = {}): EditorItem => ({
  id: "i1",
  edition: "2026-11-24",
  version: "v1",
  title: "Cover for the DSL day",
  what: "Tell us who covers.",
  why: "",
  audience: { ...noAudience, roles: ["headteacher"] },
  section: "know",
  links: [],
  owner: "ed",
  ownerName: "Priya Nair",
  reach: { people: 30, sentence: "30 people: headteachers" },
  ...more,
});

export const aDraft = (more: Partial<EditorEdition> = {}): EditorEdition => ({
  id: "2026-11-24",
  status: "draft",
  version: "e1",
  scheduledFor: "2026-11-24T15:30:00Z",
  readers: 1632,
  notified: 0,
  items: [
    anEditorItem(),
    anEditorItem({ id: "i2", title: "Carol service", section: "dates", version: "v2" }),
    anEditorItem({ id: "i3", title: "Mixed-age maths", section: "resources", version: "v3" }),
  ],
  findings: [],
  proposals: [],
  ...more,
});

export const reach: AudienceReach = {
  people: 30,
  schools: 30,
  sentence: "30 people: headteachers",
  sample: [{ id: "h1", name: "Ada Okafor", posts: "Headteacher, Flax Bourton Primary School" }],
};

export const schools: Schools = {
  schools: [
    {
      urn: "1",
      name: "Flax Bourton Primary School",
      phase: "primary",
      hub: "Gordano",
      localAuthority: "North Somerset",
      pupils: 50,
      heads: [{ id: "h1", name: "Ada Okafor" }],
    },
  ],
};
