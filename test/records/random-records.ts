import fc from "fast-check";
import type { EvidenceId } from "../../shared/domain/attendance/evidence.ts";
import type { MatchDecision, Recorded } from "../../shared/domain/attendance/sighting.ts";
import type { Receipt } from "../../shared/domain/briefing/receipt.ts";
import { type Portion, portionId } from "../../shared/domain/briefing/sending/portion.ts";
import type { Reach } from "../../shared/domain/briefing/sending/reach.ts";
import type { WriterAt, WritingPage } from "../../shared/domain/briefing/writing/writers-here.ts";
import type { CourseId } from "../../shared/domain/cpd/course.ts";
import type { Exemption, ExemptionId } from "../../shared/domain/cpd/exemption.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import type { MeetingActionId, Minutes } from "../../shared/domain/meetings/minutes.ts";
import type { ResourceChoices } from "../../shared/domain/resources/choices/resource-choices.ts";
import { type PinnedAnswer, pinId } from "../../shared/domain/resources/pins/pinned-answer.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import type { ListedHelper } from "../../shared/domain/resources/who-can-help/listed-helper.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import {
  aMeeting,
  aNetwork,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
  aSighting,
  courseEvidence,
  editionOf,
  meetingEvidence,
} from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";

/** Two years that no server keeps in memory, and two that it does. */
export const years = [
  "2023-24",
  "2024-25",
  "2025-26",
  "2026-27",
] as readonly string[] as readonly AcademicYear[];

export const ids = [1, 2, 3, 4, 5].map((n) => `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}`);
const names = ["Ada Quill", "Bea O'Hara", "Cy Penrose", "Dai Quill", "Eve Rusk"];
const kinds = [
  "invitation",
  "check-in",
  "dispute",
  "certificate",
  "sighting",
  "receipt",
  "exemption",
  "action",
  "lead",
  "saved",
  "listed",
  "pinned",
  "told",
  "reached",
  "writing",
] as const;

interface Drawn {
  readonly kind: (typeof kinds)[number];
  readonly whose: number;
  readonly other: number;
  readonly year: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom(...kinds),
  whose: fc.nat(ids.length - 1),
  other: fc.nat(ids.length - 1),
  year: fc.nat(years.length - 1),
});

/** A trust with records of several years, and which row is whose: "list key", person by person. */
export interface RandomRecords {
  readonly world: World;
  readonly whose: ReadonlyMap<string, readonly string[]>;
}

export const randomRecords: fc.Arbitrary<RandomRecords> = fc
  .array(drawn, { minLength: 20, maxLength: 60 })
  .map(toRecords);

function toRecords(all: readonly Drawn[]): RandomRecords {
  const people = ids.map((id, at) => aPerson(id, names[at]));
  const posts = ids.map((id, at) => aPost(id, at === 0 ? "headteacher" : "teacher", `10000${1 + (at % 2)}`));
  const whose = new Map(ids.map((id) => [id, [`People ${id}`]]));
  const mark = (id: string, row: string) => whose.get(id)?.push(row);
  for (const { id, person } of posts) mark(person, `Posts ${id}`);
  const invitations: Invitation[] = [];
  const evidence: Recorded[] = [];
  const receipts: Receipt[] = [];
  const exemptions: Exemption[] = [];
  const minutes: Minutes[] = [];
  const networks = [];
  const resourceChoices: ResourceChoices[] = [];
  const listedHelpers: ListedHelper[] = [];
  const pins: PinnedAnswer[] = [];
  const deliveries: Portion[] = [];
  const reaches: Reach[] = [];
  const writers: WriterAt[] = [];
  const meetings = [];
  for (const [at, { kind, ...row }] of all.entries()) {
    const [person, other] = [ids[row.whose] ?? "", ids[row.other] ?? ""];
    const year = years[row.year] ?? ("" as AcademicYear);
    const first = Number(year.slice(0, 4));
    const meeting = `m${at}`;
    const seenAt = new Date(`${first}-11-10T10:00:00Z`);
    meetings.push(
      aMeeting(meeting, { year, startsAt: seenAt, endsAt: new Date(`${first}-11-10T11:00:00Z`) }),
    );
    const evidenceRow = `Evidence ${year} e${at}`;
    const add = (each: Recorded) => evidence.push({ ...each, year });
    if (kind === "invitation") {
      const reply = {
        kind: "represented" as const,
        at: seenAt,
        door: "tab" as const,
        by: other as PersonId,
        reason: `${names[row.whose]} is on a residential`,
        representative: other as PersonId,
      };
      invitations.push(anInvitation(meeting, person, { year, reply }));
      mark(person, `Invitations ${year} ${meeting} ${person}`);
    } else if (kind === "check-in" || kind === "dispute") {
      const observed = kind === "dispute" ? { kind, because: "I was there" } : { kind };
      add(meetingEvidence(`e${at}`, { meeting, person, by: other, observed, at: seenAt }));
      mark(person, evidenceRow);
    } else if (kind === "certificate") {
      const observed = { kind, issuedOn: civilDate(`${first}-11-01`), from: "Acme" };
      add(courseEvidence(`e${at}`, { person, observed, at: seenAt }));
      mark(person, evidenceRow);
    } else if (kind === "sighting") {
      const seenAs = { name: names[row.whose] ?? "", email: `${person}@home.example` };
      add(aSighting(`e${at}`, { meeting, seenAs, at: seenAt }));
      const decision: MatchDecision = {
        ...{ id: `e${at} match` as EvidenceId, year, meeting: meeting as never, at: seenAt, source: "test" },
        ...{ by: other as PersonId, sighting: `e${at}` as EvidenceId },
        matchedTo: { as: "person", person: person as PersonId },
      };
      add(decision);
      mark(person, evidenceRow);
      mark(person, `${evidenceRow} match`);
    } else if (kind === "receipt") {
      const edition = editionOf(`${first}-11-24`);
      if (receipts.some((each) => each.edition === edition && each.person === person)) continue;
      const note = `${names[row.other]} knows about this`;
      const takenFrom = ids.filter((id) => id !== person && id !== other) as PersonId[];
      receipts.push({
        ...{ edition, person: person as PersonId, openedAt: seenAt, door: "tab" },
        // Nobody hands anything to themselves.
        ...(other === person
          ? {}
          : {
              handover: { to: other as PersonId, school: "100001" as SchoolUrn, at: seenAt, note, takenFrom },
            }),
      });
      const key = `Receipts ${year} ${edition}.edition.${person}`;
      for (const each of new Set([person, other])) mark(each, key);
    } else if (kind === "exemption") {
      exemptions.push({
        ...{ id: `x${at}` as ExemptionId, course: "c1" as CourseId, person: person as PersonId },
        ...{ because: "On leave", until: civilDate("2027-03-31"), by: other as PersonId, at: seenAt },
      });
      mark(person, `Exemptions x${at}`);
    } else if (kind === "action") {
      const action = { id: `a${at}` as MeetingActionId, text: "Send the rota" };
      const actions = [
        { ...action, owner: person as PersonId },
        { ...action, id: `b${at}` as MeetingActionId, owner: other as PersonId },
      ];
      minutes.push({ meeting: meeting as never, text: `${names[row.whose]} spoke.`, agreed: [], actions });
      mark(person, `Minutes ${meeting}`);
      mark(other, `Minutes ${meeting}`);
    } else if (kind === "saved") {
      if (resourceChoices.some((each) => each.person === person)) continue;
      resourceChoices.push({
        person: person as PersonId,
        saved: [`r${at}` as ResourceId],
      });
      mark(person, `Resource choices ${person}`);
    } else if (kind === "listed") {
      if (listedHelpers.some((each) => each.person === person)) continue;
      listedHelpers.push({ person: person as PersonId, agreedAt: seenAt });
      mark(person, `Listed helpers ${person}`);
    } else if (kind === "pinned") {
      // A choice for everybody: it is nobody's record, and names its curator no more once they are erased.
      const resource = `r${at}` as ResourceId;
      pins.push({
        ...{ id: pinId(resource, "the rota"), words: "the rota", resource },
        ...{ by: person as PersonId, at: seenAt },
      });
    } else if (kind === "told") {
      const edition = editionOf(`${first}-11-24`);
      const id = portionId(edition, at, "told");
      const people = [...new Set([person, other])].map((owner) => ({
        ...({ why: "chosen", outcome: "told" } as const),
        owner: owner as PersonId,
        card: { id: `1700000000${at}`, shows: 0 },
      }));
      deliveries.push({ id, edition, number: at, way: "chat", at: seenAt, people });
      for (const { owner } of people) mark(owner, `Briefing deliveries ${year} ${id}`);
    } else if (kind === "reached") {
      if (reaches.some((each) => each.person === person)) continue;
      reaches.push({ person: person as PersonId, choice: "mail" });
      mark(person, `Reach ${person}`);
    } else if (kind === "writing") {
      const edition = editionOf("2026-11-24");
      if (writers.some((each) => each.person === person)) continue;
      const page = "tab" as WritingPage;
      writers.push({ edition, page, person: person as PersonId, at: new Date("2026-11-24T11:59:00Z") });
      mark(person, `Briefing writers ${edition} ${person} ${page}`);
    } else {
      networks.push(aNetwork(`n${at}`, { leads: [person as PersonId] }));
      mark(person, `Networks n${at}`);
    }
  }
  const schools = [aSchool({ urn: "100001" }), aSchool({ urn: "100002" })];
  return {
    whose,
    world: {
      schools,
      people,
      posts,
      meetings,
      invitations,
      evidence,
      receipts,
      exemptions,
      minutes,
      networks,
      resourceChoices,
      listedHelpers,
      pins,
      deliveries,
      reaches,
      writers,
    },
  };
}
