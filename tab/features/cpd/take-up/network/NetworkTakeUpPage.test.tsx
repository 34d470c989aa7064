import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./NetworkTakeUpPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type {
  MeetingTakeUp,
  NetworkTakeUp,
} from "../../../../../shared/contract/cpd/network-take-up.schema.ts";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../../testing/contract-examples.ts";
import { answering, answeringFile, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { openTab } from "../../../../testing/open-tab.tsx";
import { onALaptop } from "../../../../testing/screen-width.ts";

const portion = (count: number, of: number, words = `${count} of ${of}`) => ({ count, of, words });
const meeting = (id: string, title: string, more: Partial<MeetingTakeUp>): MeetingTakeUp => ({
  ...{ id, title, startsAt: "2026-09-24T13:00:00.000Z", isOver: true, words: "" },
  ...{ attended: portion(0, 50), partly: 0, apologies: 0, represented: 0, absent: 0, unknown: 0 },
  ...{ optional: portion(0, 0), reach: [] },
  ...more,
});
const takeUp: NetworkTakeUp = {
  year: "2026-27",
  network: { id: "dsl", name: "DSL network" },
  summary: "2 meetings held: 39 of 100 places taken by those who had to come.",
  meetings: [
    meeting("m1", "This year’s guidance", {
      ...{ words: "39 of 50 attended, 5 sent apologies, 6 absent", attended: portion(39, 50) },
      reach: [
        { phase: "primary", schools: portion(25, 26, "25 of 26 primaries") },
        { phase: "secondary", schools: portion(2, 4, "2 of 4 secondaries") },
      ],
    }),
    meeting("m2", "Case learning", {
      ...{ startsAt: "2026-11-19T14:00:00.000Z", words: "0 of 50 attended, 50 not known yet", unknown: 50 },
    }),
    meeting("m3", "Online safety", {
      ...{ startsAt: "2027-01-28T14:00:00.000Z", isOver: false, words: "50 must come, 4 may" },
    }),
  ],
  courses: [
    {
      ...{ id: "dsl", title: "DSL renewal", kind: "statutory", kindWords: "Statutory", dueOn: "2026-12-18" },
      counts: {
        ...{ done: portion(33, 62), overdue: 2, impossible: 0, exempt: 1, optional: portion(0, 0) },
      },
    },
  ],
};
const lead = { ...gwen, headOf: [], leadOf: [{ id: "dsl", name: "DSL network" }] };
const open = (more: Parameters<typeof fakeApi>[0] = {}) =>
  openTab({
    at: "/networks/dsl/take-up",
    fetch: fakeApi({
      "GET /api/home": answering(aHome({ me: lead })),
      "GET /api/cpd/certificates": answering({ certificates: [] }),
      "GET /api/networks/dsl/take-up": answering(takeUp),
      ...more,
    }).fetch,
  });

beforeEach(onALaptop);

describe("take-up of a network as its lead sees it", () => {
  it("shows who came to each meeting, the newest first, secondaries beside primaries, and what is to come apart", async () => {
    const { container } = open();
    const held = await screen.findByRole("region", { name: "Meetings held" });
    expect(screen.getByText(/2 meetings held: 39 of 100 places taken/)).toBeTruthy();
    expect(
      within(held)
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(["Case learning", "This year’s guidance"]);
    expect(within(held).getByText("39 of 50 attended, 5 sent apologies, 6 absent")).toBeTruthy();
    expect(
      within(held).getByText("Schools that were there: 25 of 26 primaries, 2 of 4 secondaries"),
    ).toBeTruthy();
    const ahead = within(screen.getByRole("region", { name: "Meetings to come" }));
    expect(ahead.getByText("50 must come, 4 may")).toBeTruthy();
    expect(ahead.queryByRole("link", { name: /register/i })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("leads to each register, and says which is still to be filled", async () => {
    open();
    const fill = await screen.findByRole("link", { name: "Fill the register: Case learning" });
    expect(fill.getAttribute("href")).toBe("/meetings/m2/register");
    expect(screen.getByRole("link", { name: "Register: This year’s guidance" })).toBeTruthy();
  });

  it("shows how its courses stand across the trust, with the table behind", async () => {
    open();
    const courses = within(await screen.findByRole("region", { name: "Courses of the network" }));
    expect(courses.getByRole("listitem").textContent).toBe("DSL renewal53% 33 of 62, 2 overdue");
    // A lead keeps no courses: the title leads nowhere.
    expect(courses.queryByRole("link", { name: "DSL renewal" })).toBeNull();
    await userEvent.click(courses.getByText("All figures as a table"));
    expect(courses.getByRole("row", { name: "DSL renewal 33 of 62 53% 2 0 1 0 of 0" })).toBeTruthy();
  });

  it("is found in the navigation of CPD, and from one network of several to the next", async () => {
    const me = { ...lead, leadOf: [...lead.leadOf, { id: "maths", name: "Maths network" }] };
    open({
      "GET /api/home": answering(aHome({ me })),
      "GET /api/networks/maths/take-up": answering({
        ...{ ...takeUp, network: { id: "maths", name: "Maths network" }, meetings: [], courses: [] },
      }),
    });
    const mine = await screen.findByRole("link", { name: "My networks" });
    expect([mine.getAttribute("href"), mine.getAttribute("aria-current")]).toEqual([
      "/networks/dsl/take-up",
      "page",
    ]);
    await userEvent.selectOptions(await screen.findByLabelText("Network"), "Maths network");
    expect(await screen.findByText("The network has no meeting this year yet.")).toBeTruthy();
  });

  it("is exported as a workbook and as CSV", async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this.download);
    };
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = () => {};
    open({ "GET /api/networks/dsl/take-up/export/csv": answeringFile("Meeting", "text/csv") });
    await userEvent.click(await screen.findByRole("button", { name: "Export as CSV" }));
    expect(saved).toEqual(["Take-up DSL network.csv"]);
    HTMLAnchorElement.prototype.click = click;
  });

  it("refuses a lead another network, in a plain sentence", async () => {
    open({ "GET /api/networks/dsl/take-up": refusing("access.refused") });
    expect((await screen.findByRole("alert")).textContent).toMatch(/^You may not see or do this\./);
  });
});
