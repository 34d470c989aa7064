import { describe, expect, it } from "@jest/globals";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { aMeeting, anInvitation } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { threeHeads } from "../../../testing/three-heads.ts";
import { sendReminders } from "./send-reminders.ts";

/** A meeting on Tuesday 1 December, 2pm, to which 250 are invited. */
const ports = (changes: Partial<Meeting> = {}): InMemoryPorts =>
  inMemoryPorts({
    ...threeHeads,
    now: "2026-11-24T09:00:00Z",
    meetings: [aMeeting("m", changes)],
    invitations: Array.from({ length: 250 }, (_, index) =>
      anInvitation("m", `p${String(index).padStart(3, "0")}`),
    ),
  });

describe("sending reminders", () => {
  it("tells everybody who needs it a week before and a day before, each once", async () => {
    const to = ports();
    expect(await sendReminders(to)).toEqual([{ meeting: "m", kind: "week", people: 250 }]);
    expect(await sendReminders(to)).toEqual([]);
    to.clock.set("2026-11-30T09:00:00Z");
    expect(await sendReminders(to)).toEqual([{ meeting: "m", kind: "day", people: 250 }]);
    expect(to.sent.told.length).toBe(500);
    expect(new Set(to.sent.told).size).toBe(500);
  });

  it("invariant 2: goes on after a server was cut off, telling at most one portion again", async () => {
    const to = ports();
    let marked = 0;
    const cutOff = {
      ...to,
      invitations: {
        ...to.invitations,
        changeAll: async (...all: Parameters<typeof to.invitations.changeAll>) => {
          if (++marked === 2) throw new Error("cut off");
          await to.invitations.changeAll(...all);
        },
      },
    };
    await expect(sendReminders(cutOff)).rejects.toThrow("Some reminders could not be sent yet.");
    expect(await sendReminders(to)).toEqual([{ meeting: "m", kind: "week", people: 150 }]);
    expect(new Set(to.sent.told).size).toBe(250);
    expect(to.sent.told.length).toBe(350);
  });

  it("reminds anew of a meeting that was moved to a later date", async () => {
    const to = ports();
    await sendReminders(to);
    const found = await to.meetings.find("m" as never);
    if (!found) throw new Error("The meeting is gone.");
    const moved = { startsAt: new Date("2026-12-15T14:00:00Z"), endsAt: new Date("2026-12-15T15:30:00Z") };
    await to.meetings.save({ ...found.value, ...moved }, found.version);
    expect(await sendReminders(to)).toEqual([]);
    to.clock.set("2026-12-08T09:00:00Z");
    expect(await sendReminders(to)).toEqual([{ meeting: "m", kind: "week", people: 250 }]);
  });

  it("tells nobody of a meeting called off", async () => {
    expect(await sendReminders(ports({ status: "cancelled" }))).toEqual([]);
  });
});
