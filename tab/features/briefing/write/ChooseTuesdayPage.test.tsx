import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import "./ChooseTuesdayPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { writingAnswers } from "./writing-answers.fixture.ts";

describe("choosing the Tuesday to write for", () => {
  it("offers this Tuesday first, says why another has none, and leads to the results of those gone out", async () => {
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/drafts": answering({
        editions: [
          { id: "2026-12-15", status: "draft", items: 3 },
          { id: "2027-01-05", items: 0 },
        ],
        skipped: [{ date: "2026-12-22", because: "Christmas holiday" }],
        out: ["2026-11-17"],
      }),
    });
    const { container } = openTab({ at: "/briefing/write", fetch: api.fetch });
    const first = await screen.findByRole("link", { name: "Tuesday 15 December" });
    expect(first.getAttribute("href")).toBe("/briefing/write/2026-12-15");
    expect(screen.getByText("No briefing: Christmas holiday")).toBeTruthy();
    expect(await screen.findByRole("link", { name: "Tuesday 5 January 2027" })).toBeTruthy();
    const results = screen.getByRole("link", { name: "Results: Tuesday 17 November" });
    expect(results.getAttribute("href")).toBe("/briefing/write/2026-11-17/take-up");
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
