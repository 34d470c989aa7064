import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./TermResultsPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { TermResults } from "../../../../shared/contract/briefing/term-results.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop } from "../../../testing/screen-width.ts";
import { itemRows, schoolRows } from "./term-rows.ts";

const results: TermResults = {
  today: "2026-11-25",
  terms: [
    { term: "autumn", from: "2026-09-02" },
    { term: "summer", from: "2026-04-20" },
  ],
  term: { term: "autumn", from: "2026-09-02" },
  editions: [
    {
      ...{ id: "2026-11-17", readers: 28, opened: 20 },
      items: [
        {
          ...{ id: "a", title: "=Return the form", asksFor: "action", readers: 28 },
          ...{ opened: 20, acknowledged: 3, done: 12, notRead: 8, earlier: [] },
        },
      ],
    },
    {
      ...{ id: "2026-11-24", readers: 28, opened: 15 },
      items: [
        {
          ...{ id: "b", title: "Reminder: return the form", asksFor: "action", readers: 28 },
          ...{ opened: 15, acknowledged: 0, done: 9, notRead: 13, earlier: ["2026-11-17"] },
        },
        {
          ...{ id: "c", title: "Flu", asksFor: "acknowledgement", readers: 28 },
          ...{ opened: 15, acknowledged: 6, done: 0, notRead: 13, earlier: [] },
        },
      ],
    },
  ],
  choices: [
    { urn: "1", name: "Flax" },
    { urn: "2", name: "Gordano" },
  ],
  schools: [
    { urn: "1", name: "Flax", phase: "primary", sent: 6, read: 4, asked: 4, done: 2 },
    { urn: "2", name: "Gordano", phase: "secondary", sent: 3, read: 0, asked: 2, done: 0 },
  ],
};
const opened = () => {
  const me = { ...gwen, canEditBriefing: true };
  const api = fakeApi({
    "GET /api/home": answering(aHome({ me })),
    "GET /api/briefing/results": answering(results),
    "GET /api/briefing/results?on=2026-04-20": answering({
      ...results,
      ...{ term: { term: "summer", from: "2026-04-20" }, editions: [], schools: [] },
    }),
    "GET /api/briefing/results?school=2": answering({
      ...results,
      ...{ editions: results.editions.slice(0, 1), schools: results.schools.slice(1) },
    }),
  });
  return { api, ...openTab({ at: "/briefing/results", fetch: api.fetch }) };
};
const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => Array.from(row.children, (cell) => cell.textContent));

beforeEach(onALaptop);

describe("results of a term", () => {
  it("show each briefing, newest first, with what was opened, noted, done and not read, and what comes back", async () => {
    const { container } = opened();
    const newest = await screen.findByRole("region", { name: "Items of Tuesday 24 November" });
    expect(screen.getByText("2 briefings, 3 items; 1 item had stood in the term before")).toBeTruthy();
    expect(cells(newest)).toEqual([
      ["Item", "Opened", "Noted", "Done", "Not read", "Comes back"],
      ["Reminder: return the form", "15 of 28", "0 of 28", "9 of 28", "13 of 28", "Also on 17 Nov"],
      ["Flu", "15 of 28", "6 of 28", "–", "13 of 28", "–"],
    ]);
    expect(cells(screen.getByRole("region", { name: "Results by school" }))).toEqual([
      ["School", "Read", "Done"],
      ["Flax", "4 of 6", "2 of 4"],
      ["Gordano", "0 of 3", "0 of 2"],
    ]);
    const first = screen.getByRole("link", { name: "Who has read it, Tuesday 17 November" });
    expect(first.getAttribute("href")).toBe("/briefing/2026-11-17/take-up");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("are of another term, and say when nothing went out in it", async () => {
    opened();
    const terms = await screen.findByRole("combobox", { name: "Term" });
    await userEvent.selectOptions(terms, "Summer term 2026");
    expect(await screen.findByText("No briefing went out in this term.")).toBeTruthy();
  });

  it("are of one school's staff, and every school can be chosen still", async () => {
    opened();
    const schools = await screen.findByRole("combobox", { name: "School" });
    await userEvent.selectOptions(schools, "Gordano");
    expect(await screen.findByText("1 briefing, 1 item")).toBeTruthy();
    expect(Array.from(schools.querySelectorAll("option"), (each) => each.textContent)).toEqual([
      "All schools",
      "Flax",
      "Gordano",
    ]);
  });

  it("are exported as rows for a spreadsheet, with numbers that can be added", () => {
    expect(itemRows(results).slice(0, 3)).toEqual([
      [
        ...["Briefing", "Item", "Asks for", "Readers", "Opened", "Noted", "Done", "Not read"],
        "In earlier briefings of the term",
      ],
      ["2026-11-17", "=Return the form", "Something to do", "28", "20", "3", "12", "8", ""],
      [
        "2026-11-24",
        "Reminder: return the form",
        "Something to do",
        "28",
        "15",
        "0",
        "9",
        "13",
        "2026-11-17",
      ],
    ]);
    expect(schoolRows(results)[1]).toEqual(["Flax", "1", "Primary", "6", "4", "4", "2"]);
  });
});
