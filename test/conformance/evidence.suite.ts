import { describe, expect, it } from "@jest/globals";
import type { Evidence, EvidenceId } from "../../shared/domain/attendance/evidence.ts";
import type { MatchDecision, MatchedTo } from "../../shared/domain/attendance/sighting.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { aSighting, courseEvidence, meetingEvidence } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const year = "2026-27" as AcademicYear;
const lastYear = "2025-26" as AcademicYear;

/** What any store of evidence keeps. */
export function evidenceSuite(opened: () => OpenedPorts): void {
  const evidence = () => opened().ports.evidence;
  const of = (id: string) => evidence().listFor({ id: id as never, year });
  const at = new Date("2026-12-01T14:00:00Z");

  it("adds twenty rows a request, and none again that stands (invariants 2 and 6)", async () => {
    const rows = Array.from({ length: 41 }, (_, index) =>
      meetingEvidence(`v-add-${index}`, { meeting: "v-add", person: `v-${index}` }),
    );
    await requestsOf(opened(), { "POST /$batch": 3 }, () => evidence().add(rows));
    await requestsOf(opened(), {}, () => evidence().add(rows));
    expect(await of("v-add")).toHaveLength(41);
  });

  it("leaves what stands as it was seen first (invariant 6)", async () => {
    const row = (word: "present" | "absent") =>
      meetingEvidence("v-first", { meeting: "v-first", observed: { kind: "word", word } });
    await evidence().add([row("present")]);
    await evidence().add([row("absent")]);
    expect(await of("v-first")).toEqual([row("present")]);
  });

  it("finds what was seen of one person at one meeting", async () => {
    const own = meetingEvidence("v-at-own", { meeting: "v-at", person: "v-at-ann" });
    await evidence().add([
      own,
      meetingEvidence("v-at-other", { meeting: "v-at", person: "v-at-bo" }),
      meetingEvidence("v-at-elsewhere", { meeting: "v-at-2", person: "v-at-ann" }),
      courseEvidence("v-at-course", { person: "v-at-ann" }),
    ]);
    const at = (person: string) => evidence().listAt({ id: "v-at" as never, year }, person as PersonId);
    expect(await at("v-at-ann")).toEqual([own]);
    expect(await at("v-at-nobody")).toEqual([]);
  });

  it.each<[string, Evidence]>([
    [
      "a Teams report's intervals",
      meetingEvidence("v-report", {
        meeting: "v-kinds",
        person: "v-kinds",
        observed: { kind: "teams-report", intervals: [{ from: at, to: new Date("2026-12-01T14:38:00Z") }] },
      }),
    ],
    [
      "a file's intervals, of nobody's saying",
      meetingEvidence("v-file", { person: "v-kinds", observed: { kind: "file", intervals: [] } }),
    ],
    ["a check-in", meetingEvidence("v-check-in", { person: "v-kinds" })],
    [
      "a human's word with who, when and why",
      meetingEvidence("v-word", {
        person: "v-kinds",
        by: "lead",
        at,
        observed: { kind: "word", word: "excused", because: "=HYPERLINK(1) 'jury' <service>" },
      }),
    ],
    [
      "a word taken back",
      meetingEvidence("v-back", {
        person: "v-kinds",
        by: "lead",
        observed: { kind: "word-taken-back", word: meetingEvidence("v-word").id },
      }),
    ],
    [
      "a dispute",
      meetingEvidence("v-dispute", { person: "v-kinds", observed: { kind: "dispute", because: "I was" } }),
    ],
    ["a recording watched", courseEvidence("v-recording", { person: "v-kinds" })],
    [
      "a certificate",
      courseEvidence("v-certificate", {
        person: "v-kinds",
        observed: { kind: "certificate", issuedOn: civilDate("2026-03-04"), from: "St John Ambulance" },
      }),
    ],
    [
      "a decision on one",
      courseEvidence("v-decision", {
        person: "v-kinds",
        observed: {
          kind: "certificate-decision",
          certificate: courseEvidence("v-certificate").id,
          approved: false,
          because: "It is another person's",
        },
      }),
    ],
  ])("keeps %s", async (_name, row) => {
    await evidence().add([row]);
    const own = await evidence().listOf("v-kinds" as PersonId, year);
    expect(own.filter(({ id }) => id === row.id)).toEqual([row]);
  });

  describe("of somebody who could not be told", () => {
    const seen = aSighting("v-seen", {
      meeting: "v-seen",
      seenAs: { name: "Annie =L", email: "annie@home.example", organisation: "Elsewhere" },
      observed: { kind: "teams-report", intervals: [{ from: at, to: new Date("2026-12-01T14:38:00Z") }] },
    });
    const visitor = aSighting("v-visitor", {
      meeting: "v-seen",
      by: "lead",
      seenAs: { name: "Vic" },
      observed: { kind: "word", word: "present" },
    });
    const decided = (id: string, minute: number, matchedTo: MatchedTo): MatchDecision => ({
      ...{ id: id as EvidenceId, year, meeting: seen.meeting, sighting: seen.id, source: "register" },
      ...{ at: new Date(`2026-12-01T15:0${minute}:00Z`), by: "lead" as PersonId, matchedTo },
    });
    const [one, other] = ["v-one", "v-other"] as PersonId[] as [PersonId, PersonId];
    const minutesOf = async (person: PersonId) => (await evidence().listOf(person, year)).map(({ id }) => id);

    it("keeps it as it was seen, twenty rows a request, and once (invariants 2 and 6)", async () => {
      await requestsOf(opened(), { "POST /$batch": 1 }, () => evidence().add([seen, visitor]));
      await requestsOf(opened(), {}, () => evidence().add([seen, visitor]));
      expect(await evidence().sightingsAt({ id: "v-seen" as never, year })).toEqual([
        { sighting: seen },
        { sighting: visitor },
      ]);
      expect(await of("v-seen")).toEqual([]);
    });

    it("invariant 6: counts for whom the newest decision names, and every decision is kept", async () => {
      const wrong = decided("v-m1", 1, { as: "person", person: other });
      const right = decided("v-m2", 2, { as: "person", person: one });
      await evidence().add([wrong]);
      expect([await minutesOf(one), await minutesOf(other)]).toEqual([[], ["v-seen"]]);
      await evidence().add([right]);
      expect([await minutesOf(one), await minutesOf(other)]).toEqual([["v-seen"], []]);
      expect(await of("v-seen")).toEqual([
        {
          ...{ id: "v-seen", year, meeting: "v-seen", person: one, at: right.at, by: "lead", source: "test" },
          observed: seen.observed,
        },
      ]);
      await evidence().add([decided("v-m3", 3, { as: "visitor" })]);
      expect(await of("v-seen")).toEqual([]);
      expect((await evidence().sightingsAt({ id: "v-seen" as never, year }))[0]?.decision).toEqual(
        decided("v-m3", 3, { as: "visitor" }),
      );
    });
  });

  it("finds a person's from a year on, and asks nothing for years in memory", async () => {
    const older = { ...courseEvidence("v-older", { person: "v-years" }), year: lastYear };
    await evidence().add([older, courseEvidence("v-newer", { person: "v-years" })]);
    const ids = async (since: AcademicYear) =>
      (await evidence().listOf("v-years" as PersonId, since)).map(({ id }) => id);
    await requestsOf(opened(), {}, async () => {
      expect(await ids(lastYear)).toEqual(["v-older", "v-newer"]);
      expect(await ids(year)).toEqual(["v-newer"]);
      expect(await ids("2019-20" as AcademicYear)).toEqual(["v-older", "v-newer"]);
    });
  });
}
