import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./TrustCpdPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../../testing/contract-examples.ts";
import { answering, answeringFile, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { openTab } from "../../../../testing/open-tab.tsx";
import { onALaptop } from "../../../../testing/screen-width.ts";
import { aTrustCpd } from "./trust-cpd.fixture.ts";

const open = (at: string, more: Parameters<typeof fakeApi>[0] = {}) => {
  const me = { ...gwen, isCentralTeam: true, headOf: [] };
  const api = fakeApi({
    "GET /api/home": answering(aHome({ me })),
    "GET /api/cpd/certificates": answering({ certificates: [] }),
    "GET /api/cpd/trust": answering(aTrustCpd),
    ...more,
  });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};
const texts = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map((item) => item.textContent);

beforeEach(onALaptop);

describe("take-up across the trust", () => {
  it("answers in four figures, each with its whole and its trend, and says how far the target is", async () => {
    const { container } = open("/cpd/trust");
    expect(texts(await screen.findByRole("list", { name: "The four figures" }))).toEqual([
      "Mandatory CPD done90%90 of 100 Up from 61% on 1 NovemberTarget 95%: 5 more would reach it",
      "Overdue3of 100 Down from 9 on 1 November",
      "Cannot be met now2of 100 As on 1 November",
      "Optional CPD taken up13%5 of 40 Up from 10% on 1 November",
    ]);
    expect(
      screen.getByText("612 of 800 places at mandatory meetings were taken by those who had to come."),
    ).toBeTruthy();
    const parts = within(screen.getByRole("navigation", { name: "CPD" })).getAllByRole("link");
    const names = parts.map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(names.length);
    expect(screen.getByRole("link", { name: "Take-up" }).getAttribute("aria-current")).toBe("page");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows secondaries beside primaries and the schools of each, every one opening into its staff", async () => {
    open("/cpd/trust");
    expect(texts(await screen.findByRole("list", { name: "Mandatory CPD done: by phase" }))).toEqual([
      "Primaries94% 60 of 64, 1 of 2 primaries have reached the target",
      "Secondaries83% 30 of 36, 0 of 1 secondary has reached the target",
    ]);
    const primaries = screen.getByRole("list", { name: "Mandatory CPD done: primaries" });
    expect(texts(primaries)).toEqual([
      "Flax Bourton Primary88% 28 of 32, 1 overdue",
      "Wraxall Primary100% 32 of 32",
    ]);
    const link = within(primaries).getByRole("link", { name: "Wraxall Primary" });
    expect(link.getAttribute("href")).toBe("/cpd/schools/2");
  });

  it("keeps the table behind each chart", async () => {
    const { container } = open("/cpd/trust");
    const panel = within(await screen.findByRole("region", { name: "By course" }));
    await userEvent.click(panel.getByText("All figures as a table"));
    const rows = within(panel.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => Array.from(row.children, (cell) => cell.textContent))).toEqual([
      ["Course", "Done", "Share done", "Overdue", "Cannot be met now", "Exempt", "Optional taken up"],
      ["DSL renewal", "90 of 100", "90%", "3", "2", "0", "0 of 0"],
      ["Mixed-age maths", "0 of 0", "–", "0", "0", "0", "5 of 40"],
    ]);
    // Invariant 5: what is optional has no share of done.
    expect(panel.getByText("Optional: 5 of 40 took part")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("names the courses and schools in which something cannot be met now", async () => {
    open("/cpd/trust");
    const panel = within(await screen.findByRole("region", { name: "Cannot be met now" }));
    expect(panel.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "DSL renewal: 2 people. Plan a session for them, or another way to do it.",
      "Gordano School: 2",
    ]);
    expect(panel.getByRole("link", { name: "DSL renewal" }).getAttribute("href")).toBe("/cpd/courses/dsl");
  });

  it("keeps filters in the address, so that a view can be shared, and exports what is shown", async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this.download);
    };
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = () => {};
    const { api } = open("/cpd/trust?phase=secondary&theme=light", {
      "GET /api/cpd/trust?phase=secondary": answering(aTrustCpd),
      "GET /api/cpd/trust?phase=secondary&term=autumn": answering(aTrustCpd),
      "GET /api/cpd/trust/export/xlsx?phase=secondary&term=autumn": answeringFile("PK", "application/zip"),
      "GET /api/cpd/trust/export/csv?phase=secondary&term=autumn": answeringFile("School", "text/csv"),
    });
    expect((await screen.findByLabelText<HTMLSelectElement>("Phase")).value).toBe("secondary");
    await userEvent.selectOptions(screen.getByLabelText("Due in"), "Autumn term");
    expect(window.location.search).toBe("?phase=secondary&theme=light&term=autumn");
    await userEvent.click(screen.getByRole("button", { name: "Export to Excel" }));
    await userEvent.click(screen.getByRole("button", { name: "Export as CSV" }));
    expect(saved).toEqual(["CPD take-up 2026-27.xlsx", "CPD take-up 2026-27.csv"]);
    HTMLAnchorElement.prototype.click = click;
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(window.location.search).toBe("?theme=light");
    expect(api.asked.at(-1)?.line).toBe("GET /api/cpd/trust");
  });

  it("lets an address with a filter that is none narrow nothing", async () => {
    open("/cpd/trust?phase=nursery");
    expect(await screen.findByRole("list", { name: "The four figures" })).toBeTruthy();
  });

  it("says so when nothing is asked of anybody within the filters", async () => {
    const none = { ...aTrustCpd, courses: [] };
    open("/cpd/trust?kind=other", { "GET /api/cpd/trust?kind=other": answering(none) });
    expect(await screen.findByText("Nothing here is asked of anybody this year.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Clear filters" })).toBeTruthy();
  });

  it("refuses whoever is not of the central team, in a plain sentence", async () => {
    open("/cpd/trust", {
      "GET /api/home": answering(aHome()),
      "GET /api/cpd/trust": refusing("access.refused"),
    });
    expect((await screen.findByRole("alert")).textContent).toMatch(/^You may not see or do this\./);
    expect(screen.queryByRole("link", { name: "Take-up" })).toBeNull();
  });
});
