import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, anItem } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/briefing/editions": answering({
    editions: [
      { id: "2026-12-01", status: "draft", forYou: 0, toDo: 0, opened: false },
      { id: "2026-11-24", status: "published", forYou: 4, toDo: 1, opened: true },
      { id: "2025-12-16", status: "published", forYou: 0, toDo: 0, opened: false },
    ],
  }),
  "GET /api/briefing/search?q=attendance": answering({
    found: [{ edition: "2026-11-24", item: anItem({ id: "i7", title: "Attendance codes" }) }],
  }),
  "GET /api/briefing/search?q=zebra": answering({ found: [] }),
};

describe("earlier briefings", () => {
  it("lists those that are out, newest first, with how one stands with each", async () => {
    const { container } = openTab({ at: "/briefing/earlier", fetch: fakeApi(answers).fetch });
    await screen.findByText("Tuesday 16 December 2025");
    const rows = screen.getByRole("main").querySelectorAll("li");
    expect(Array.from(rows, (row) => row.textContent)).toEqual([
      "Tuesday 24 November4 for you · 1 to do · opened",
      "Tuesday 16 December 2025Nothing for you",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("finds an item by what it says, marks the word, and leads to it", async () => {
    openTab({ at: "/briefing/earlier", fetch: fakeApi(answers).fetch });
    await userEvent.type(
      await screen.findByRole("searchbox", { name: "Search past briefings" }),
      "attendance",
    );
    const link = await screen.findByRole("link", { name: "Attendance codes" });
    expect(link.getAttribute("href")).toBe("/briefing/2026-11-24/items/i7");
    expect(link.querySelector("mark")?.textContent).toBe("Attendance");
    expect(screen.getByText("1 item found")).toBeTruthy();
  });

  it("searches again for the words in an address that was shared", async () => {
    openTab({ at: "/briefing/earlier?q=zebra", fetch: fakeApi(answers).fetch });
    expect(await screen.findByText("No briefing for you says anything about “zebra”.")).toBeTruthy();
  });
});
