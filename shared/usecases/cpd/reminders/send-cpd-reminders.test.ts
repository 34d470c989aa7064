import { describe, expect, it } from "@jest/globals";
import { done, lines, flaxAndYatton as ports } from "./flax-and-yatton.fixture.ts";
import { sendCpdReminders } from "./send-cpd-reminders.ts";

const nothing = { people: 0, heads: 0, reminders: 0 };

describe("reminding of mandatory CPD", () => {
  it("tells each once, all that is due in one message, and never of what is optional", async () => {
    const to = ports("2026-11-03T09:00:00Z");
    expect(await sendCpdReminders(to)).toEqual({ people: 4, heads: 0, reminders: 5 });
    expect(lines(to.sent.notices)).toEqual([
      "ann 2026-11-03 Fire safety, Prevent",
      "bo 2026-11-03 Fire safety",
      "hana 2026-11-03 Fire safety",
      "yves 2026-11-03 Fire safety",
    ]);
    expect(await sendCpdReminders(to)).toEqual(nothing);
  });

  it.each([
    ["before 9am", "2026-11-03T08:59:59Z"],
    ["after 10am", "2026-11-03T10:00:00Z"],
    ["at a weekend", "2026-11-07T09:00:00Z"],
    ["in a holiday", "2026-10-26T09:00:00Z"],
  ])("tells nobody %s", async (_when, now) => {
    const to = ports(now);
    expect(await sendCpdReminders(to)).toEqual(nothing);
    expect(to.sent.notices).toEqual([]);
  });

  it("tells heads of all their staff in one message three weeks later, and nobody of what is done by then", async () => {
    const to = ports("2026-11-03T09:00:00Z");
    await sendCpdReminders(to);
    await to.evidence.add([done("ann", "fire"), done("hana", "fire"), done("yves", "fire")]);
    to.clock.set("2026-11-16T09:00:00Z");
    await sendCpdReminders(to);
    to.clock.set("2026-11-23T09:00:00Z");
    expect(await sendCpdReminders(to)).toEqual({ people: 0, heads: 2, reminders: 3 });
    expect(lines(to.sent.notices.slice(4))).toEqual([
      "ann 2026-11-16 Prevent",
      "bo 2026-11-16 Fire safety",
      "hana for flax 2026-11-23 bo: Fire safety, ann: Prevent",
      "yves for yatton 2026-11-23 ann: Prevent",
    ]);
    to.clock.set("2026-11-24T09:00:00Z");
    expect(await sendCpdReminders(to)).toEqual(nothing);
  });

  it("invariant 2: goes on with what a server began and left, on its day, as far as it is still owed", async () => {
    const to = ports("2026-11-03T09:30:00Z");
    const cutOff = { ...to, cpdNotifier: { tell: () => Promise.reject(new Error("cut off")) } };
    await expect(sendCpdReminders(cutOff)).rejects.toThrow("cut off");
    expect(await sendCpdReminders(to)).toEqual(nothing);
    await to.evidence.add([done("bo", "fire")]);
    to.clock.set("2026-11-10T14:00:00Z");
    expect(await sendCpdReminders(to)).toEqual({ people: 3, heads: 0, reminders: 4 });
    expect(lines(to.sent.notices)).toEqual([
      "ann 2026-11-03 Fire safety, Prevent",
      "hana 2026-11-03 Fire safety",
      "yves 2026-11-03 Fire safety",
    ]);
    expect(await sendCpdReminders(to)).toEqual(nothing);
  });

  it("invariant 2: of two servers at once each person hears from one", async () => {
    const to = ports("2026-11-03T09:00:00Z");
    const sent = await Promise.all([sendCpdReminders(to), sendCpdReminders(to)]);
    expect(sent.map(({ reminders }) => reminders).sort()).toEqual([0, 5]);
    expect(to.sent.notices).toHaveLength(4);
  });

  it("is silent in a trust that sets no days", async () => {
    const to = ports("2026-11-23T09:00:00Z");
    const standing = await to.settings.current();
    const reminders = { daysBefore: [], daysAfter: [], headAfterDays: 1 };
    await to.settings.save({ ...standing.value, reminders }, standing.version);
    expect(await sendCpdReminders(to)).toEqual(nothing);
  });
});
