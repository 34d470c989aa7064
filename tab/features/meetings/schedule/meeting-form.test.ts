import { describe, expect, it } from "@jest/globals";
import type { MeetingPlanBody } from "../../../../shared/contract/meetings/plan.schema.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import { newMeetingForm, toMeetingForm, withNetwork } from "./meeting-form.ts";
import { planOf } from "./plan-of-form.ts";

const today = "2026-11-24";
const dslPrimary = {
  id: "dsl-primary",
  name: "DSL (primary)",
  audience: { ...noAudience, roles: ["dsl" as const], phases: ["primary" as const] },
};
const maths = {
  id: "maths",
  name: "Maths network",
  audience: { ...noAudience, roles: ["maths-lead" as const] },
};
const fresh = () => newMeetingForm({ network: dslPrimary, date: "2027-01-12", today });

const plan: MeetingPlanBody = {
  title: "DSL (primary) network",
  kind: "network",
  network: "dsl-primary",
  mandatoryFor: dslPrimary.audience,
  optionalFor: noAudience,
  mode: "both",
  place: "Hall",
  school: "137311",
  startsAt: "2027-06-15T14:30:00.000Z",
  endsAt: "2027-06-15T16:00:00.000Z",
  agenda: "Online safety",
  preWorkMinutes: 15,
  preReading: [{ label: "Annex B", address: "https://trust.example/annex-b" }],
  followUpMinutes: 10,
  files: [],
  representativesAllowed: true,
  capacity: 40,
  cascade: { audience: { ...noAudience, roles: ["teacher"] }, dueOn: "2027-07-09" },
};

describe("planning a meeting", () => {
  it("starts from the network: its name, its members, after lessons, for the rest of the year when it repeats", () => {
    expect(fresh()).toMatchObject({
      title: "DSL (primary) network",
      kind: "network",
      mandatoryFor: { roles: ["dsl"], phases: ["primary"] },
      start: "15:30",
      end: "16:30",
      repeat: { isOn: false, from: "2026-11-24", to: "2027-08-31" },
    });
  });

  it("follows another network in all that nobody has changed", () => {
    const moved = withNetwork(fresh(), dslPrimary, maths);
    expect(moved).toMatchObject({
      network: "maths",
      title: "Maths network",
      mandatoryFor: { roles: ["maths-lead"] },
    });
  });

  it("keeps what was written when another network is chosen", () => {
    const moved = withNetwork({ ...fresh(), title: "Moderation evening" }, dslPrimary, maths);
    expect(moved).toMatchObject({ network: "maths", title: "Moderation evening" });
  });

  it("is the trust's own without a network", () => {
    expect(withNetwork(fresh(), dslPrimary, undefined)).toMatchObject({
      network: "",
      title: "",
      kind: "other",
    });
  });
});

describe("a meeting in the fields", () => {
  it("shows its times by the clocks of England and is sent as it came", () => {
    const form = toMeetingForm(plan, today);
    expect(form).toMatchObject({ date: "2027-06-15", start: "15:30", end: "17:00", capacity: "40" });
    expect(planOf(form)).toEqual({ ok: true, value: plan });
  });

  it("moved from summer to winter keeps the time that the clock shows", () => {
    const moved = planOf({ ...toMeetingForm(plan, today), date: "2027-11-16" });
    expect(moved).toMatchObject({
      ok: true,
      value: { startsAt: "2027-11-16T15:30:00.000Z", endsAt: "2027-11-16T17:00:00.000Z" },
    });
  });

  it("says no place for a meeting that is online, and keeps what was typed in case it is not", () => {
    const online = { ...toMeetingForm(plan, today), mode: "online" as const };
    expect(planOf(online)).toMatchObject({ ok: true, value: { place: "" } });
    expect(planOf(online)).not.toHaveProperty("value.school");
    expect(online.place).toBe("Hall");
  });

  it("leaves out a link in which nothing was written", () => {
    const form = { ...fresh(), preReading: [{ label: " ", address: "" }] };
    expect(planOf(form)).toMatchObject({ ok: true, value: { preReading: [] } });
  });

  it.each([
    ["without a date", { date: "" }, "/startsAt", "required"],
    ["with a day that does not exist", { date: "2027-02-31" }, "/startsAt", "not-a-date"],
    ["without a time to begin", { start: "" }, "/startsAt", "required"],
    ["without a time to end", { end: "" }, "/endsAt", "required"],
    ["with half an hour in words", { preWorkMinutes: "half an hour" }, "/preWorkMinutes", "invalid"],
    ["with less than nothing to follow up", { followUpMinutes: "-5" }, "/followUpMinutes", "invalid"],
    ["with room for nobody", { capacity: "0" }, "/capacity", "invalid"],
  ])("cannot be sent %s, and says at which field", (_, part, pointer, code) => {
    expect(planOf({ ...fresh(), ...part })).toEqual({ ok: false, errors: [{ pointer, code }] });
  });

  it("takes an empty number of minutes for none", () => {
    expect(planOf({ ...fresh(), preWorkMinutes: " " })).toMatchObject({
      ok: true,
      value: { preWorkMinutes: 0 },
    });
  });
});
