import { describe, expect, it } from "@jest/globals";
import { noAudience } from "../../../audience/audience-choice.ts";
import { newMeetingForm } from "./meeting-form.ts";
import { whatIsTold } from "./what-is-told.ts";

const before = newMeetingForm({ network: undefined, date: "2027-01-12", today: "2026-11-24" });

describe("who hears of a change to a scheduled meeting", () => {
  it.each([
    ["everybody, of another time", { start: "14:00" }, ["Date and time"], false],
    ["everybody, of another title and room", { title: "DSL", place: "Hall" }, ["Title", "Place"], false],
    [
      "only those asked anew or no longer",
      { optionalFor: { ...noAudience, roles: ["dsl" as const] } },
      [],
      true,
    ],
    [
      "nobody, of an agenda that stands in Beacon",
      { agenda: "Online safety", preWorkMinutes: "15" },
      [],
      false,
    ],
  ])("is %s", (_, part, everybody, some) => {
    expect(whatIsTold(before, { ...before, ...part })).toEqual({ everybody, some });
  });
});
