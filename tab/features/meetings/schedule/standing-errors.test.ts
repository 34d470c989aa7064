import { describe, expect, it } from "@jest/globals";
import { newMeetingForm } from "./meeting-form.ts";
import { standingErrors, withoutBlankLinks } from "./standing-errors.ts";

const sent = newMeetingForm({ network: undefined, date: "2027-01-12", today: "2026-11-24" });
const errors = [
  { pointer: "/title", code: "required" },
  { pointer: "/plan/endsAt", code: "invalid" },
  { pointer: "/preReading/1/address", code: "not-a-web-address" },
];

describe("errors that the server found", () => {
  it("stand at the fields of the plan until those are changed", () => {
    expect(standingErrors(errors, sent, sent).map(({ pointer }) => pointer)).toEqual([
      "/title",
      "/endsAt",
      "/preReading/1/address",
    ]);
  });

  it("go with the first letter of the mend, and only there", () => {
    const mended = { ...sent, title: "DSL", start: "14:00" };
    expect(standingErrors(errors, sent, mended)).toEqual([
      { pointer: "/preReading/1/address", code: "not-a-web-address" },
    ]);
  });

  it("are numbered after rows in which nothing was written", () => {
    const written = { label: "Annex B", address: "annex" };
    const form = withoutBlankLinks({ ...sent, preReading: [{ label: "", address: " " }, written] });
    expect(form.preReading).toEqual([written]);
  });
});
