import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./NewMeetingPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aMeetingDetail, anAssessment, planningAnswers } from "./planning.fixture.ts";

const at = "/meetings/new?network=dsl-primary&date=2027-01-12";

beforeEach(() => window.sessionStorage.clear());

describe("planning a meeting", () => {
  it("shows what it causes: who clashes and why, what cover costs, how full the half-term is", async () => {
    const { container } = openTab({ at, fetch: fakeApi(planningAnswers).fetch });
    const caused = within(await screen.findByRole("region", { name: "What it causes" }));
    await caused.findByText("41 people must come.");
    expect(screen.getAllByText("1 person clashes · £142 cover · 95 min").length).toBeGreaterThan(0);
    await userEvent.click(caused.getByText("Maths network"));
    expect(caused.getByText("Ann Price")).toBeTruthy();
    expect(caused.getByText("The only DSL of a school of 50 pupils")).toBeTruthy();
    expect(caused.getByText("Assessment week at 12 schools")).toBeTruthy();
    await userEvent.click(caused.getByText("2 schools"));
    expect(
      caused.getByRole("row", { name: "Ubley Primary School 1 person, 2 hours at £35.50 an hour £71 £412" }),
    ).toBeTruthy();
    expect(caused.getByText("395 of 360 min")).toBeTruthy();
    expect(caused.getByText("35 min over", { exact: false })).toBeTruthy();
    await caused.findByText("1 of 40 people is busy in Outlook. 1 calendar could not be seen.");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("asks anew when the time changes, not when the title does, and keeps the last answer meanwhile", async () => {
    const api = fakeApi({
      ...planningAnswers,
      "POST /api/meetings/assessment": ({ body }) =>
        (body as { plan: { startsAt: string } }).plan.startsAt === "2027-01-13T15:30:00.000Z"
          ? answering(anAssessment({ clashes: [] }))
          : answering(anAssessment()),
    });
    openTab({ at, fetch: api.fetch });
    await screen.findByText("Maths network", { selector: "strong" });
    const asked = () => api.asked.filter(({ line }) => line === "POST /api/meetings/assessment").length;
    expect(asked()).toBe(1);
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), ": online safety");
    const date = screen.getByLabelText(/^Date/);
    await userEvent.clear(date);
    await userEvent.type(date, "2027-01-13");
    await screen.findByText("Nobody has another meeting then.");
    expect(asked()).toBe(2);
  });

  it("takes a proposed time by one tap, and gives back the time before by another", async () => {
    openTab({ at, fetch: fakeApi(planningAnswers).fetch });
    await userEvent.click(await screen.findByText("Find a time"));
    await userEvent.click(
      await screen.findByRole("button", { name: "Take Thursday 14 January 2027, 3:30pm to 4:30pm" }),
    );
    expect(screen.getByText("Nobody has another meeting")).toBeTruthy();
    expect(screen.getByLabelText(/^Date/)).toHaveProperty("value", "2027-01-14");
    await userEvent.click(
      screen.getByRole("button", { name: "Undo: back to Tuesday 12 January 2027, 3:30pm" }),
    );
    expect(screen.getByLabelText(/^Date/)).toHaveProperty("value", "2027-01-12");
  });

  it("attaches what the server refuses to the fields, and takes the reader to the first", async () => {
    const errors = [
      { pointer: "/title", code: "too-long" },
      { pointer: "/preReading/0/address", code: "not-a-web-address" },
    ];
    const api = fakeApi({
      ...planningAnswers,
      "POST /api/meetings": refusing("meeting.invalid", { errors }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Save as draft" }));
    await screen.findByText("The meeting is not saved yet. Look at the fields marked below.");
    const title = screen.getByRole("textbox", { name: "Title" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText("This is too long. Shorten it.")).toBeTruthy();
    await userEvent.type(title, "!");
    expect(screen.queryByText("This is too long. Shorten it.")).toBeNull();
  });

  it("asks schools to carry the session on, once somebody says so, to whom and by when", async () => {
    const api = fakeApi({ ...planningAnswers, "POST /api/meetings": answering(aMeetingDetail()) });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText("Cascade to each school’s staff"));
    await userEvent.click(
      screen.getByRole("checkbox", { name: "Ask each school to cascade it to its staff" }),
    );
    const which = within(screen.getByRole("group", { name: "Which staff of each school" }));
    await userEvent.click(which.getByRole("button", { name: "Teachers" }));
    const save = screen.getByRole("button", { name: "Save as draft" });
    await userEvent.click(save);
    expect(await screen.findByText("Fill this in.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^By when/), "2027-02-12");
    await userEvent.click(save);
    await waitFor(() => expect(api.asked.some(({ line }) => line === "POST /api/meetings")).toBe(true));
    expect(api.asked.find(({ line }) => line === "POST /api/meetings")?.body).toMatchObject({
      plan: { cascade: { audience: { roles: ["teacher", "ect"] }, dueOn: "2027-02-12" } },
    });
  });

  it("says so without a date before anything is sent", async () => {
    openTab({ at: "/meetings/new?network=dsl-primary", fetch: fakeApi(planningAnswers).fetch });
    await screen.findByText(/^Choose a date and times, or find a time/);
    await userEvent.click(screen.getByRole("button", { name: "Save as draft" }));
    await screen.findByText("Fill this in.");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Date/)));
  });

  it("keeps what was written on another page, and says so there", async () => {
    openTab({
      at,
      fetch: fakeApi({ ...planningAnswers, "GET /api/meetings": answering({ meetings: [] }) }).fetch,
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), " 2");
    await userEvent.click(screen.getByRole("link", { name: "Home" }));
    await screen.findByText(/A meeting you planned is not saved/);
    await userEvent.click(screen.getByRole("link", { name: "Go back to it" }));
    expect(await screen.findByDisplayValue("DSL (primary) network 2")).toBeTruthy();
    expect(screen.getByText(/^Not saved yet/)).toBeTruthy();
  });

  it("offers only the networks that one leads", async () => {
    openTab({ at, fetch: fakeApi(planningAnswers).fetch });
    const network = await screen.findByRole("combobox", { name: "Network" });
    expect(
      within(network)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["DSL (primary) network"]);
  });

  it("tells somebody who leads no network who plans", async () => {
    openTab({
      at,
      fetch: fakeApi({
        ...planningAnswers,
        "GET /api/home": answering(aHome({ me: { ...aHome().me, id: "p2" } })),
      }).fetch,
    });
    expect(await screen.findByText("You lead no network.")).toBeTruthy();
  });

  it("shows why the consequences are not there, with a way to ask again", async () => {
    const api = fakeApi({
      ...planningAnswers,
      "POST /api/meetings/assessment": refusing("microsoft.unavailable"),
    });
    openTab({ at, fetch: api.fetch });
    const caused = within(await screen.findByRole("region", { name: "What it causes" }));
    expect(await caused.findByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

describe("scheduling by keyboard alone", () => {
  /** Tabster moves the focus by what it sees, and jsdom draws nothing: the Tab key itself is pressed in the browser's tests. */
  function reach<Reached extends HTMLElement>(element: Reached): Reached {
    element.focus();
    expect(document.activeElement).toBe(element);
    return element;
  }

  it("schedules a meeting, asked once what 41 people will get, and sends it once however often one presses", async () => {
    const api = fakeApi({
      ...planningAnswers,
      "POST /api/meetings": ({ body }) => answering(aMeetingDetail({ id: (body as { id: string }).id })),
    });
    const sent: string[] = [];
    const fetch: typeof api.fetch = async (path, init) => {
      const match = /^\/api\/meetings\/([0-9a-f-]{36})(\/schedule)?$/.exec(path);
      if (!match) return api.fetch(path, init);
      sent.push(`${init.method} ${match[2] ?? ""} ${init.headers.get("If-Match") ?? ""}`);
      return answering(aMeetingDetail({ id: match[1] ?? "", standing: "scheduled", delivery: "sent" }));
    };
    openTab({ at: "/meetings/new?network=dsl-primary", fetch });
    await screen.findByRole("button", { name: /^Schedule and invite/ });
    const date = reach(screen.getByLabelText(/^Date/));
    // jsdom knows no picker: a date comes as a whole, as a browser's field hands it over.
    await userEvent.type(date, "2027-01-12");
    await screen.findByText("Maths network", { selector: "strong" });
    reach(await screen.findByRole("button", { name: "Schedule and invite 41 people" }));
    await userEvent.keyboard("{Enter}");
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    expect(dialog.getByText("41 people get an invitation in Outlook now.")).toBeTruthy();
    expect(api.asked.some(({ line }) => line === "POST /api/meetings")).toBe(false);
    reach(dialog.getByRole("button", { name: "Invite 41 people", hidden: true }));
    await userEvent.keyboard("{Enter}{Enter}");
    await waitFor(() => expect(sent).toContain("POST /schedule v1"));
    expect(api.asked.filter(({ line }) => line === "POST /api/meetings")).toHaveLength(1);
    expect(sent.filter((line) => line.startsWith("POST"))).toEqual(["POST /schedule v1"]);
    expect(api.asked.find(({ line }) => line === "POST /api/meetings")?.body).toMatchObject({
      plan: {
        startsAt: "2027-01-12T15:30:00.000Z",
        endsAt: "2027-01-12T16:30:00.000Z",
        network: "dsl-primary",
      },
    });
  });
});
