import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import "./MissedPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Missed } from "../../../../shared/contract/briefing/catch-up.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const missed = (more: Partial<Missed> = {}): Missed => ({
  today: "2026-11-25",
  since: "2026-09-02",
  toDo: 1,
  unread: 1,
  editions: [
    {
      ...{ id: "2026-11-24", toDo: 1, unread: 1 },
      items: [
        {
          ...{ id: "form", title: "Cover for moderation", standing: "to-do" },
          action: { text: "Return the form", dueOn: "2026-11-20", overdue: true },
        },
        { id: "audit", title: "Audit window", standing: "unread" },
        { id: "dates", title: "Dates for spring", standing: "settled" },
      ],
    },
    {
      ...{ id: "2026-11-17", toDo: 0, unread: 0 },
      items: [{ id: "flu", title: "Flu", standing: "settled" }],
    },
  ],
  ...more,
});
const nothing = { toDo: 0, unread: 0, editions: [] };
const opened = (at = "/briefing/missed") => {
  const api = fakeApi({
    "GET /api/home": answering(aHome()),
    "GET /api/briefing/missed?since=this-term": answering(missed()),
    "GET /api/briefing/missed?since=half-term": answering(missed({ since: "2026-11-02", ...nothing })),
    "GET /api/briefing/missed?since=2026-11-10": answering(missed({ since: "2026-11-10" })),
    "GET /api/briefing/missed?since=2026-11-20": answering(
      missed({ ...{ since: "2026-11-20", toDo: 0, unread: 0 }, editions: missed().editions.slice(1) }),
    ),
  });
  return openTab({ at, fetch: api.fetch });
};

describe("what somebody has missed", () => {
  it("stands by briefing: what is to do, what is not read, and folded away what is settled", async () => {
    const { container } = opened();
    const edition = await screen.findByRole("region", { name: "Tuesday 24 November" });
    expect(screen.getByText("This term, from Wednesday 2 September")).toBeTruthy();
    const [missedItems] = within(edition).getAllByRole("list");
    expect(Array.from(missedItems?.children ?? [], (entry) => entry.textContent)).toEqual([
      "Cover for moderationTo do: Return the formWas due Friday 20 November",
      "Audit windowNot read",
    ]);
    expect(within(edition).getByRole("link", { name: "Audit window" }).getAttribute("href")).toBe(
      "/briefing/2026-11-24/items/audit",
    );
    expect(within(edition).getByText("1 item read or done")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Tuesday 17 November" })).toBeNull();
    expect(screen.getByText("1 briefing with nothing missed")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("is looked for from another point, which the address keeps", async () => {
    opened();
    await screen.findByRole("region", { name: "Tuesday 24 November" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From when" }), "Since half-term");
    expect(await screen.findByText("No briefing since then holds anything for you.")).toBeTruthy();
    expect(screen.getByText(/^Since half-term, from Monday 2 November\./)).toBeTruthy();
  });

  it("is looked for from a day, and not from one that is to come", async () => {
    opened();
    await screen.findByRole("region", { name: "Tuesday 24 November" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From when" }), "Since a day");
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2026-12-24" } });
    expect(await screen.findByText("Choose a day that has been.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2026-11-10" } });
    expect(await screen.findByText("Since Tuesday 10 November")).toBeTruthy();
  });

  it("says when nothing was missed, at the address that the chat leads to", async () => {
    opened("/briefing/missed?since=2026-11-20");
    expect(await screen.findByText("You have missed nothing.")).toBeTruthy();
    expect(screen.getByText("Nothing missed")).toBeTruthy();
  });
});
