import { expect, it } from "@jest/globals";
import { seedRows } from "../../infra/seed/write-lists.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import {
  aCourse,
  aMeeting,
  anAudience,
  aPerson,
  aPost,
  aSchool,
  meetingEvidence,
} from "../../shared/testing/builders.ts";
import { clockAt } from "../../shared/testing/clock.ts";
import { recountedTakeUp } from "../../shared/testing/in-memory-cpd.ts";
import { mirroredTrust } from "./mirrored-trust.ts";

const course = (id: string, from: string) =>
  aCourse(id, {
    offered: { from: from as AcademicYear },
    renewal: { kind: "once" },
    mandatoryFor: anAudience({ allStaff: true }),
    ways: [{ kind: "meetings", needed: 1 }],
    meetings: ["m1" as MeetingId],
  });

it("take-up counts alike when a course comes that reaches further back than the others", async () => {
  const { ports, put } = mirroredTrust(["2025-26", "2026-27"], clockAt("2026-12-02T12:00:00Z"));
  const startsAt = new Date("2026-03-03T14:00:00Z");
  const rows = seedRows({
    schools: [aSchool({ urn: "100001" })],
    people: [aPerson("ann")],
    posts: [aPost("ann", "teacher", "100001", { from: "2024-09-01" })],
    courses: [course("later", "2026-27")],
    meetings: [
      aMeeting("m1", {
        status: "closed",
        year: "2025-26" as AcademicYear,
        startsAt,
        endsAt: new Date("2026-03-03T15:00:00Z"),
      }),
    ],
    evidence: [
      {
        ...meetingEvidence("e1", { meeting: "m1", person: "ann", at: startsAt }),
        year: "2025-26" as AcademicYear,
      },
    ],
  });
  for (const row of rows) put(row);
  const counts = async () => [
    Object.fromEntries((await ports.takeUp.current()).tally.courses({}, "now")),
    Object.fromEntries((await recountedTakeUp(ports).current()).tally.courses({}, "now")),
  ];
  const [kept, recounted] = await counts();
  expect(kept).toEqual(recounted);
  for (const row of seedRows({ courses: [course("earlier", "2024-25")] })) put(row);
  const both = { earlier: { met: 1 }, later: { met: 1 } };
  expect(await counts()).toEqual([both, both]);
});
