import { describe, expect, it } from "@jest/globals";
import { meetingPlanSchema } from "../../../shared/contract/meetings/plan.schema.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { allHeads, aMeeting, anAudience } from "../../../shared/testing/builders.ts";
import { fromPlan, toPlan } from "./plan-body.ts";

const full = aMeeting("dsl", {
  title: "DSL network",
  network: "dsl-primary" as NetworkId,
  mode: "both",
  place: "Hall",
  school: "100001" as SchoolUrn,
  optionalFor: anAudience({ roles: ["sendco"], phases: ["primary"] }),
  preReading: [{ label: "KCSIE", address: "https://www.gov.uk/kcsie" }],
  capacity: 40,
  cascade: { audience: anAudience({ roles: ["teacher"] }), dueOn: civilDate("2026-12-18") },
});

describe("a meeting on its way in and out of the API", () => {
  it("comes back as it was sent, whatever is filled in or left out", () => {
    for (const meeting of [full, aMeeting("plain")]) {
      const body = fromPlan(meeting);
      expect(meetingPlanSchema.parse(body)).toEqual(body);
      expect(fromPlan(toPlan(body))).toEqual(body);
    }
  });

  it("says nothing of a meeting but its plan", () => {
    expect(Object.keys(fromPlan(full)).sort()).toEqual(Object.keys(meetingPlanSchema.shape).sort());
  });

  it("loses the space around what somebody typed, and a school named twice", () => {
    const body = { ...fromPlan(full), title: "  DSL network ", place: " Hall\n" };
    const twice = { ...body.mandatoryFor, schools: ["100001", "100001"] };
    expect(toPlan({ ...body, mandatoryFor: twice })).toMatchObject({
      title: "DSL network",
      place: "Hall",
      mandatoryFor: { ...allHeads, schools: ["100001"] },
    });
  });
});
