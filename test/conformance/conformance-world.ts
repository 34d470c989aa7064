import type { CourseId } from "../../shared/domain/cpd/course.ts";
import type { ExemptionId } from "../../shared/domain/cpd/exemption.ts";
import type { Closure, ClosureId } from "../../shared/domain/directory/closure.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import {
  aCourse,
  aNetwork,
  anAudience,
  anEdition,
  anItem,
  aPost,
  editionOf,
} from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { small, smallItems, smallTrust } from "../world/small-trust.ts";

const holiday: Closure = {
  id: "half-term" as ClosureId,
  kind: "school-holiday",
  name: "October half term",
  from: civilDate("2026-10-26"),
  to: civilDate("2026-10-30"),
};
const link = {
  publisher: "Department for Education",
  kind: "guidance",
  phase: "primary",
  networks: ["english"],
  description: "",
  address: "https://www.gov.uk/guidance?a=1&b=2",
};
const base = smallTrust();

/** A trust with something of everything, filled in and left out. */
export const conformanceWorld = {
  ...base,
  schools: (base.schools ?? []).map((school, index) =>
    index === 0 ? { ...school, federation: "Chew Valley" } : school,
  ),
  people: base.people ?? [],
  posts: [
    ...(base.posts ?? []),
    aPost(small.sendco, "dsl", "100002", { from: "2025-09-01", to: "2026-08-31" }),
  ],
  closures: [
    holiday,
    { ...holiday, id: "inset" as ClosureId, kind: "inset", localAuthority: "North Somerset" },
    {
      ...holiday,
      id: "mocks" as ClosureId,
      kind: "assessment",
      phase: "secondary",
      school: "100003" as SchoolUrn,
    },
  ],
  networks: [
    {
      id: "sendco" as NetworkId,
      name: "SENDCO network",
      purpose: "Practice in special educational needs",
      leads: [small.sendco as PersonId],
      members: anAudience({ roles: ["sendco"], people: [small.primaryHead as PersonId] }),
      phases: ["primary"],
      meetingsPerYear: 6,
      channel: { name: "SENDCO", address: "https://teams.example/l/channel/sendco" },
      library: { name: "SENDCO library", address: "https://beacon.sharepoint.example/sites/Beacon/sendco" },
    },
    aNetwork("plain", { name: "Plain network", leads: [small.primaryHead as PersonId] }),
  ],
  resources: [
    { ...link, id: "link-phonics" as ResourceId, title: "Phonics screening check: assessment framework" },
    { ...link, id: "link-send" as ResourceId, title: "Graduated approach", networks: [] },
  ],
  courses: [
    aCourse("plain"),
    aCourse("full", {
      title: "Moving & handling <children>",
      kind: "statutory",
      priorities: ["Safety", "SEND"],
      offered: { from: "2025-26" as AcademicYear, until: "2027-28" as AcademicYear },
      mandatoryFor: anAudience({ roles: ["sendco"], people: [small.primaryHead as PersonId] }),
      optionalFor: anAudience({ allStaff: true }),
      renewal: { kind: "months", months: 36 },
      dueBy: "02-29",
      ways: [
        { kind: "meetings", needed: "all" },
        { kind: "recording", address: "https://trust.example/r?a=1&b=2", question: "What < why?" },
        { kind: "certificate" },
      ],
      meetings: ["m1" as MeetingId, "m2" as MeetingId],
      retiredAt: new Date("2026-11-01T10:00:00Z"),
    }),
  ],
  exemptions: [
    {
      id: "exemption-1" as ExemptionId,
      course: "full" as CourseId,
      person: small.sendco as PersonId,
      because: "On leave until the new year",
      until: civilDate("2026-12-31"),
      by: small.primaryHead as PersonId,
      at: new Date("2026-10-01T09:00:00Z"),
    },
  ],
  items: smallItems,
  editions: [
    ...(base.editions ?? []),
    anEdition({
      id: editionOf("2026-11-17"),
      status: "published",
      publishedAt: new Date("2026-11-17T15:31:00Z"),
      frozenItems: [anItem("frozen-fire", { title: "Fire drill week", edition: editionOf("2026-11-17") })],
    }),
    anEdition({
      id: editionOf("2026-12-15"),
      frozenItems: [anItem("frozen-draft", { title: "Cover for mocks", edition: editionOf("2026-12-15") })],
    }),
  ],
} satisfies World;

/** Stores need not keep the order in which things were put. */
export const inNoOrder = <Value extends { readonly id: string } | { readonly urn: string }>(
  values: readonly Value[],
) => Object.fromEntries(values.map((value) => ["urn" in value ? value.urn : value.id, value]));
