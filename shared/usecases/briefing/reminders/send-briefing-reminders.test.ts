import { describe, expect, it } from "@jest/globals";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { allHeads, anItem } from "../../../testing/builders.ts";
import { handItem } from "../handover/hand-item.ts";
import { coverForm, federation, flax, hana, priya, yves } from "../handover/handover.fixture.ts";
import { putOffItem } from "../put-off-item.ts";
import { settleItem } from "../settle-item.ts";
import { sendBriefingReminders } from "./send-briefing-reminders.ts";

/** Due on Friday 4 December, so that the reminder comes on the Wednesday before. */
const audit = anItem("audit", {
  audience: allHeads,
  action: { text: "Send the audit", dueOn: civilDate("2026-12-04") },
});
const undated = anItem("undated", { audience: allHeads, action: { text: "Reply" } });
const wednesday = "2026-12-02T09:00:00Z";
const opened = (now = wednesday) => {
  const ports = federation([coverForm, audit, undated]);
  ports.clock.set(now);
  return ports;
};
const done = (ports: ReturnType<typeof opened>, person: PersonId, item: string) =>
  settleItem(ports, { item: item as ItemId, person, act: "done", door: "tab" });

describe("reminding of what briefings ask", () => {
  it("tells each once, two working days before the deadline, all in one message", async () => {
    const ports = opened();
    expect(await sendBriefingReminders(ports)).toBe(2);
    expect(ports.sent.told).toEqual([
      "reminder 2026-12-02 hana: audit cover",
      "reminder 2026-12-02 yves: audit cover",
    ]);
    for (const now of ["2026-12-02T09:30:00Z", "2026-12-03T09:00:00Z", "2026-12-04T09:00:00Z"]) {
      ports.clock.set(now);
      expect(await sendBriefingReminders(ports)).toBe(0);
    }
  });

  it("tells only of what somebody has not done, and nobody who has done all", async () => {
    const ports = opened();
    await done(ports, hana, "cover");
    await done(ports, yves, "cover");
    await done(ports, yves, "audit");
    await sendBriefingReminders(ports);
    expect(ports.sent.told).toEqual(["reminder 2026-12-02 hana: audit"]);
  });

  it("tells whoever was handed it, and not whoever handed it on", async () => {
    const ports = opened();
    const handed = { item: coverForm.id, person: hana, to: priya, school: flax, note: "" };
    await handItem(ports, { ...handed, door: "tab" });
    await sendBriefingReminders(ports);
    expect(ports.sent.told).toEqual([
      "reminder 2026-12-02 hana: audit",
      "reminder 2026-12-02 priya: cover",
      "reminder 2026-12-02 yves: audit cover",
    ]);
  });

  it.each([
    ["before 9am", "2026-12-02T08:59:59Z"],
    ["after 10am", "2026-12-02T10:00:00Z"],
    ["three working days before", "2026-12-01T09:00:00Z"],
    ["at a weekend", "2026-12-05T09:00:00Z"],
    ["after the deadline", "2026-12-07T09:00:00Z"],
  ])("tells nobody %s", async (_when, now) => {
    const ports = opened(now);
    expect(await sendBriefingReminders(ports)).toBe(0);
    expect(ports.sent.told).toEqual([]);
  });

  it("is late rather than never: on the deadline itself, if no server ran before", async () => {
    const ports = opened("2026-12-04T09:10:00Z");
    expect(await sendBriefingReminders(ports)).toBe(2);
  });

  it("counts back over days on which a school is closed, and tells nobody there then", async () => {
    const ports = opened("2026-12-01T09:00:00Z");
    const closure = { kind: "school-holiday" as const, name: "Closed", id: "closed" as never };
    await ports.directoryWriter.closures.create({
      ...{ ...closure, schools: ["yatton" as never] },
      ...{ from: civilDate("2026-12-02"), to: civilDate("2026-12-03") },
    });
    await sendBriefingReminders(ports);
    // Both work at Yatton, which opens on the Monday, Tuesday and Friday of that week.
    expect(ports.sent.told).toHaveLength(2);
    ports.clock.set(wednesday);
    expect(await sendBriefingReminders(ports)).toBe(0);
  });

  it("keeps quiet of what is put off, and tells of it on its day", async () => {
    const ports = opened("2026-11-30T09:00:00Z");
    const later = { person: hana, door: "tab" as const };
    await putOffItem(ports, { ...later, item: coverForm.id, on: civilDate("2026-12-03") });
    await putOffItem(ports, { ...later, item: undated.id, on: civilDate("2026-12-01") });
    ports.clock.set("2026-12-01T09:00:00Z");
    await sendBriefingReminders(ports);
    ports.clock.set(wednesday);
    await sendBriefingReminders(ports);
    ports.clock.set("2026-12-03T09:00:00Z");
    await sendBriefingReminders(ports);
    expect(ports.sent.told.filter((told) => told.includes("hana"))).toEqual([
      "reminder 2026-12-01 hana: undated",
      "reminder 2026-12-02 hana: audit",
      "reminder 2026-12-03 hana: cover",
    ]);
  });

  it("invariant 2: of two servers at once each person hears from one", async () => {
    const ports = opened();
    const sent = await Promise.all([sendBriefingReminders(ports), sendBriefingReminders(ports)]);
    expect(sent.sort()).toEqual([0, 2]);
    expect(ports.sent.told).toHaveLength(2);
  });

  it("invariant 2: goes on with what a server began and left, on its day, as far as it is still to do", async () => {
    const ports = opened();
    const cut = { ...ports, briefingReminderNotifier: { tell: () => Promise.reject(new Error("cut off")) } };
    await expect(sendBriefingReminders(cut)).rejects.toThrow("cut off");
    await done(ports, hana, "cover");
    await done(ports, yves, "cover");
    await done(ports, yves, "audit");
    ports.clock.set("2026-12-02T14:00:00Z");
    expect(await sendBriefingReminders(ports)).toBe(1);
    expect(ports.sent.told).toEqual(["reminder 2026-12-02 hana: audit"]);
  });

  it("is silent in a trust that sets no day", async () => {
    const ports = opened();
    const standing = await ports.settings.current();
    const briefing = { ...standing.value.briefing, remindDaysBefore: 0 };
    await ports.settings.save({ ...standing.value, briefing }, standing.version);
    expect(await sendBriefingReminders(ports)).toBe(0);
  });
});
