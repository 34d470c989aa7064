import { expect, it } from "@jest/globals";
import type { Evidence } from "../../shared/domain/attendance/evidence.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { courseEvidence, meetingEvidence } from "../../shared/testing/builders.ts";
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
