import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import ICAL from "ical.js";
import { buildDirectory } from "../../shared/domain/directory/directory.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { aMeeting, anInvitation, aSchool } from "../../shared/testing/builders.ts";
import { calendarFile } from "./calendar-file.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley", name: "Ubley Primary" })],
  people: [],
  posts: [],
});
const file = (meeting: Meeting, invitation?: Invitation) =>
  calendarFile({
    name: "My meetings",
    meetings: [{ meeting, invitation }],
    directory,
    link: ({ id }) => `https://beacon.trust.example/meetings/${id}`,
    stamp: new Date("2026-11-24T00:00:00Z"),
  });

/** The one entry of a file, read by a parser that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  return {
    calendar,
    event: new ICAL.Event(events[0]),
    of: (name: string) => events[0]?.getFirstPropertyValue(name),
  };
}

describe("a calendar file", () => {
  it("says what, where and when, by one key that stays", () => {
    const meeting = aMeeting("m1", {
      title: "DSL network",
      mode: "in-person",
      place: "Hall",
      school: "ubley" as never,
      outlook: { wanted: 3, delivered: 3, events: [] },
    });
    const { event, of, calendar } = read(file(meeting));
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("My meetings");
    expect([event.uid, event.sequence, event.summary, event.location]).toEqual([
      "m1@beacon",
      3,
      "DSL network",
      "Hall, Ubley Primary",
    ]);
    expect(of("url")).toBe("https://beacon.trust.example/meetings/m1");
    expect(of("status")).toBe("CONFIRMED");
  });

  it.each([
    ["in winter, 2pm is 14:00 in UTC", "2026-12-01T14:00:00Z"],
    ["in summer, 2pm is 13:00 in UTC", "2027-06-08T13:00:00Z"],
    ["on the day the clocks go back", "2026-10-25T14:00:00Z"],
    ["on the day the clocks go forward", "2027-03-28T13:00:00Z"],
  ])("invariant 8: shows the instant of a meeting: %s", (_name, startsAt) => {
    const starts = new Date(startsAt);
    const { event } = read(
      file(aMeeting("m1", { startsAt: starts, endsAt: new Date(starts.getTime() + 90 * 60_000) })),
    );
    expect(event.startDate.toJSDate()).toEqual(starts);
    expect(event.startDate.zone.tzid).toBe("UTC");
    expect(event.duration.toSeconds()).toBe(5400);
  });

  it("keeps a meeting that is called off, as cancelled and why", () => {
    const { event, of } = read(file(aMeeting("m1", { status: "cancelled", cancelledBecause: "Snow" })));
    expect(of("status")).toBe("CANCELLED");
    expect(event.description).toBe("Cancelled: Snow");
  });

  it("tells the one whose calendar it is why they are asked, what to do before and how to join", () => {
    const meeting = aMeeting("m1", {
      preWorkMinutes: 12,
      outlook: {
        wanted: 1,
        delivered: 1,
        events: [],
        joinUrl: "https://teams.microsoft.com/l/meetup-join/x",
      },
    });
    const invitation = anInvitation("m1", "dev", { as: [{ role: "dsl", school: "ubley" as never }] });
    expect(read(file(meeting, invitation)).event.description).toBe(
      "Because you are DSL at Ubley Primary.\nBefore it: 12 minutes of preparation.\nJoin: https://teams.microsoft.com/l/meetup-join/x",
    );
    expect(read(file(meeting)).event.description).not.toContain("Join");
  });

  it("invariant 10: whatever a title holds stays a title", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom(
            "One\r\nEND:VEVENT\r\nBEGIN:VEVENT",
            "a;b,c\\n\\",
            "BEGIN:VALARM",
            "\u0000\u0007bell",
            "é".repeat(200),
          ),
        ),
        (title) => {
          const { event, calendar } = read(file(aMeeting("m1", { title })));
          // Control characters cannot stand in a calendar, and the ends of lines are one there.
          const expected = title.replace(/\r\n?/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");
          expect(event.summary ?? "").toBe(expected);
          expect(calendar.getAllSubcomponents("valarm")).toHaveLength(0);
        },
      ),
    );
  });
});
