import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./TakeUpPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { takeUpFixture } from "./take-up.fixture.ts";

const at = "/briefing/2026-11-24/take-up";
const home = { "GET /api/home": answering(aHome()) };
const api = () =>
  fakeApi({ ...home, "GET /api/briefing/editions/2026-11-24/take-up": answering(takeUpFixture) });

/** jsdom has no screen to ask about. */
function onAScreen(isPhone: boolean): void {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: isPhone }) as MediaQueryList;
}

beforeEach(() => onAScreen(false));

describe("the results of a briefing", () => {
  it("says each figure with its whole, and each mark in words", async () => {
    const { container } = openTab({ at, fetch: api().fetch });
    await screen.findByText(/^Opened at 2 of 2 primaries and 0 of 1 secondary, by 2 of 4 people\./);
    const row = screen.getByRole("row", { name: /^Yatton Infant School/ });
    const cells = within(row).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(["0 of 2 done", "Opened"]);
    const heads = screen.getAllByRole("columnheader").map((cell) => cell.textContent);
    expect(heads[1]).toBe("Cover for the DSL day1 of 2 primaries0 of 1 secondary");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("opens a school into its people", async () => {
    openTab({ at, fetch: api().fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Yatton Infant School" }));
    const cara = screen.getByRole("row", { name: /^Cara Singh/ });
    expect(
      within(cara)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["Not opened", "Not for them"]);
  });

  it("narrows to one phase, figures and all", async () => {
    openTab({ at, fetch: api().fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Secondary (1)" }));
    expect(screen.queryByRole("button", { name: "Yatton Infant School" })).toBeNull();
    expect(screen.getByText(/^Opened at 0 of 1 secondary, by 0 of 1 person\./)).toBeTruthy();
  });

  it("is a list on a phone, a school's people below it", async () => {
    onAScreen(true);
    const { container } = openTab({ at, fetch: api().fetch });
    const list = within(await screen.findByRole("list", { name: "Take-up by school" }));
    expect(list.getByText("Flax Bourton Church of England Primary School")).toBeTruthy();
    expect(list.getByText("Ada Okafor")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says what is missing where one may not look", async () => {
    const refused = fakeApi({
      ...home,
      "GET /api/briefing/editions/2026-11-24/take-up": refusing("access.refused"),
    });
    openTab({ at, fetch: refused.fetch });
    await screen.findByText("You may not see or do this. Ask your trust's central team if you should.");
  });
});
