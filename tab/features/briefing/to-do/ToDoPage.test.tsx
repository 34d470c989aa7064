import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { OpenThingShown } from "../../../../shared/contract/briefing/to-do-list.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const thing = (id: string, more: Partial<OpenThingShown>): OpenThingShown => ({
  id,
  kind: "item",
  text: "Return the form",
  about: "Cover · briefing of 24 Nov",
  when: "no-date",
  isOwed: true,
  path: `briefing/2026-11-24/items/${id}`,
  doing: "Do it",
  ...more,
});
const opened = (things: OpenThingShown[], owed = things.length) =>
  openTab({
    at: "/to-do",
    fetch: fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/to-do": answering({ today: "2026-11-24", owed, things }),
    }).fetch,
  });

describe("everything to do", () => {
  it("stands by when it is due, each with why and the way to where it is done", async () => {
    const { container } = opened(
      [
        thing("r", {
          kind: "register",
          text: "Take the register of “Heads”",
          about: "It was on Tuesday 17 November, 2pm.",
          dueOn: "2026-11-17",
          when: "overdue",
          path: "meetings/held/register",
          doing: "Take the register",
        }),
        thing("f", { dueOn: "2026-12-04", when: "later", note: "Handed to Dev on Tuesday 24 November." }),
        thing("c", {
          kind: "course",
          text: "Complete “KCSIE”",
          about: "Because you are headteacher at Ubley; due Friday 11 December; one session left.",
          dueOn: "2026-12-11",
          when: "later",
          path: "cpd",
          doing: "See how",
        }),
        thing("s", { text: "Fill in the survey" }),
      ],
      3,
    );
    const overdue = await screen.findByRole("region", { name: "Overdue (1)" });
    expect(screen.getByText("3 things to do")).toBeTruthy();
    expect(
      within(overdue)
        .getByRole("link", { name: "Take the register: Take the register of “Heads”" })
        .getAttribute("href"),
    ).toBe("/meetings/held/register");
    const later = screen.getByRole("region", { name: "Later (2)" });
    expect(later.textContent).toContain("Handed to Dev on Tuesday 24 November.");
    expect(later.textContent).toContain("Because you are headteacher at Ubley; due Friday 11 December");
    expect(screen.getByRole("region", { name: "No date (1)" }).textContent).toContain("Fill in the survey");
    expect(screen.queryByRole("region", { name: /This week/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says when nothing is left, and still leads to a calendar", async () => {
    opened([]);
    expect(await screen.findByText("Nothing left to do.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Add your deadlines to Outlook" }).getAttribute("href")).toBe(
      "/meetings/subscribe",
    );
  });
});
