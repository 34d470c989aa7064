import { afterEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./MeetingsPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, aMeetingSummary, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop, onAPhone } from "../../../testing/screen-width.ts";

const dsl = aMeetingSummary();
const maths = aMeetingSummary({
  id: "m2",
  title: "Maths network",
  startsAt: "2026-11-24T15:30:00.000Z",
  endsAt: "2026-11-24T16:30:00.000Z",
  mine: { expectation: "optional", because: "You may come: you are maths lead", reply: { kind: "accepted" } },
});
const reading = aMeetingSummary({ id: "m3", title: "Reading network", standing: "cancelled" });
const networks = {
  networks: [
    {
      id: "dsl",
      name: "DSL network",
      purpose: "",
      mine: true,
      leads: [],
      members: 41,
      membership: "DSLs",
      meetingsPerYear: 3,
    },
  ],
};
const november = "GET /api/meetings?from=2026-10-26&to=2026-12-06&mine=true";
const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/networks": answering(networks),
  [november]: answering({ meetings: [maths, dsl, reading] }),
};

afterEach(onALaptop);

describe("the calendar on a wide screen", () => {
  it("shows a month with what is mandatory, optional and cancelled told apart in words", async () => {
    onALaptop();
    const { container } = openTab({ at: "/meetings", fetch: fakeApi(answers).fetch });
    const grid = await screen.findByRole("grid", { name: "November 2026" });
    const today = within(grid).getByRole("gridcell", { name: /Tuesday 24 November, today, 1 meeting/ });
    expect(today.getAttribute("aria-current")).toBe("date");
    expect(
      within(today).getByRole("link", {
        name: "3:30pm Maths network until 4:30pm, optional. You are coming.",
      }),
    ).toBeTruthy();
    const first = within(grid).getByRole("gridcell", { name: /Tuesday 1 December, 2 meetings/ });
    expect(
      within(first)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([
      "2pm DSL network until 3:30pm, mandatory",
      "2pm Cancelled Reading network until 3:30pm, mandatory",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("is one stop for Tab; arrows go from day to day and Enter opens the day's meeting", async () => {
    onALaptop();
    const api = fakeApi({ ...answers, "GET /api/meetings/m2": refusing("meeting.not-found") });
    openTab({ at: "/meetings", fetch: api.fetch });
    const grid = await screen.findByRole("grid");
    const cells = within(grid).getAllByRole("gridcell");
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    cells.find(({ tabIndex }) => tabIndex === 0)?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}{ArrowLeft}{ArrowRight}");
    expect(document.activeElement?.getAttribute("data-day")).toBe("2026-11-24");
    await userEvent.keyboard("{Enter}");
    expect(window.location.pathname).toBe("/meetings/m2");
  });

  it("goes into a day of several meetings with Enter, through them with arrows, and out with Escape", async () => {
    onALaptop();
    openTab({ at: "/meetings?on=2026-11-30", fetch: fakeApi(answers).fetch });
    await screen.findByRole("grid");
    document.querySelector<HTMLElement>('[data-day="2026-11-30"]')?.focus();
    await userEvent.keyboard("{ArrowRight}{Enter}{ArrowDown}");
    expect(document.activeElement?.getAttribute("href")).toBe("/meetings/m3");
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement?.getAttribute("data-day")).toBe("2026-12-01");
  });

  it("turns to the next month when the arrows lead out of this one, and keeps the focus", async () => {
    onALaptop();
    const december = "GET /api/meetings?from=2026-11-30&to=2027-01-03&mine=true";
    const api = fakeApi({ ...answers, [december]: answering({ meetings: [dsl] }) });
    openTab({ at: "/meetings", fetch: api.fetch });
    await screen.findByRole("grid");
    document.querySelector<HTMLElement>('[data-day="2026-11-24"]')?.focus();
    await userEvent.keyboard("{PageDown}");
    expect(await screen.findByRole("grid", { name: "December 2026" })).toBeTruthy();
    expect(document.activeElement?.getAttribute("data-day")).toBe("2026-12-24");
    expect(window.location.search).toBe("?on=2026-12-24");
  });

  it("keeps what was chosen in the address, so that a link shows the same", async () => {
    onALaptop();
    const all = "GET /api/meetings?from=2026-10-26&to=2026-12-06";
    const ofDsl = `${all}&network=dsl`;
    const none = answering({ meetings: [] });
    const api = fakeApi({ ...answers, [all]: none, [ofDsl]: none });
    openTab({ at: "/meetings", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "All" }));
    await screen.findByText("No meetings here in this time.");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Network" }), "DSL network");
    expect(window.location.search).toBe("?show=all&network=dsl");
    expect(api.asked.map(({ line }) => line)).toContain(ofDsl);
  });

  it("leads who plans a network's meetings to schedule one, and nobody else", async () => {
    onALaptop();
    const mine = { ...networks.networks[0], leads: [{ id: gwen.id, name: gwen.name, posts: "" }] };
    const led = {
      ...answers,
      "GET /api/networks": answering({ networks: [mine] }),
      "GET /api/directory/schools": answering({ schools: [] }),
    };
    const { unmount } = openTab({ at: "/meetings", fetch: fakeApi(led).fetch });
    const go = await screen.findByRole("link", { name: "Schedule a meeting" });
    expect(go.getAttribute("href")).toBe("/meetings/new");
    unmount();
    openTab({ at: "/meetings", fetch: fakeApi(answers).fetch });
    await screen.findByRole("grid");
    expect(screen.queryByRole("link", { name: "Schedule a meeting" })).toBeNull();
  });

  it("lets a head narrow it to their own school, and asks nothing that a head may not see", async () => {
    onALaptop();
    const api = fakeApi(answers);
    openTab({ at: "/meetings", fetch: api.fetch });
    const schools = await screen.findByRole("combobox", { name: "School" });
    expect(
      within(schools)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["All schools", gwen.headOf[0]?.name]);
    expect(api.asked.map(({ line }) => line)).not.toContain("GET /api/directory/schools");
  });
});

describe("the calendar on a phone", () => {
  const list = "GET /api/meetings?from=2026-11-24&to=2027-02-23&mine=true";

  it("is a list from today on, by day, with what each is for the reader", async () => {
    onAPhone();
    const api = fakeApi({ ...answers, [list]: answering({ meetings: [maths, dsl] }) });
    const { container } = openTab({ at: "/meetings?view=month", fetch: api.fetch });
    await screen.findByRole("heading", { name: "Tuesday 24 November · today" });
    expect(screen.getAllByRole("listitem").map((row) => row.textContent)).toEqual(
      expect.arrayContaining([
        "3:30pm to 4:30pmMaths networkOnline\u00a0Optional · You are coming.",
        "2pm to 3:30pmDSL networkOnline\u00a0Mandatory",
      ]),
    );
    expect(screen.queryByRole("grid")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says what will be here when there is nothing, and leads to everybody's", async () => {
    onAPhone();
    const everybodys = "GET /api/meetings?from=2026-11-24&to=2027-02-23";
    const api = fakeApi({
      ...answers,
      [list]: answering({ meetings: [] }),
      [everybodys]: answering({ meetings: [dsl] }),
    });
    openTab({ at: "/meetings", fetch: api.fetch });
    await screen.findByText("No meetings for you in this time.");
    await userEvent.click(screen.getByRole("button", { name: "Show everybody’s meetings" }));
    expect(await screen.findByRole("link", { name: "DSL network" })).toBeTruthy();
  });

  it("says in words when it cannot be read, with the way to try again", async () => {
    onAPhone();
    openTab({ at: "/meetings", fetch: fakeApi({ ...answers, [list]: refusing("server.fault") }).fetch });
    expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong in Beacon.");
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});
