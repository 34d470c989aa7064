import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome, aMeetingSummary, gwen } from "../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";

const form = {
  item: "i1",
  edition: "2026-11-24",
  text: "Return the cover form",
  title: "Cover for the DSL day",
  dueOn: "2026-11-27",
  overdue: false,
};
const check = {
  item: "i2",
  edition: "2026-11-17",
  text: "Confirm the check",
  title: "Single central record",
  dueOn: "2026-11-20",
  overdue: true,
};
const busy = aHome({
  toDo: [check, form],
  read: { edition: "2026-11-24", forYou: 3, minutes: 2, opened: false },
  networks: [{ id: "dsl", name: "DSL network" }],
});

describe("what do I need to do this week?", () => {
  it("shows what is owed with its deadline, what to read, and one's networks, in one request", async () => {
    const api = fakeApi({ "GET /api/home": answering(busy) });
    const { container } = openTab({ at: "/", fetch: api.fetch });
    await screen.findByText("Return the cover form");
    const list = screen.getByRole("region", { name: "Do" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((row) => row.textContent),
    ).toEqual([
      "Confirm the checkSingle central record · briefing of 17 NovWas due Friday 20 NovemberDone",
      "Return the cover formCover for the DSL day · briefing of 24 NovDue Friday 27 NovemberDone",
    ]);
    expect(screen.getByText("3 for you · 2 minutes")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Read" }).getAttribute("href")).toBe("/briefing/2026-11-24");
    expect(screen.getByRole("link", { name: "DSL network" }).getAttribute("href")).toBe("/networks/dsl");
    expect(api.asked.map(({ line }) => line)).toEqual(["GET /api/home"]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("keeps what is put off and what colleagues have to do out of the way, one tap off", async () => {
    const aside = { item: "i3", edition: "2026-11-24", text: "Reply" };
    const home = aHome({
      toDo: [{ ...form, from: "Hana Cole handed you this." }],
      later: [{ ...aside, sentence: "Put off until Tuesday 1 December" }],
      handed: [{ ...aside, sentence: "Handed to Priya Shah on Monday 23 November" }],
    });
    const { container } = openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(home) }).fetch });
    await screen.findByText("Later (1)");
    expect(screen.getByText("Hana Cole handed you this.")).toBeTruthy();
    expect(screen.getByText("Put off until Tuesday 1 December").closest("details")?.open).toBe(false);
    await userEvent.click(screen.getByText("With colleagues (1)"));
    const withColleagues = screen.getByText("Handed to Priya Shah on Monday 23 November").closest("details");
    expect(withColleagues?.open).toBe(true);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("asks what one thought of a meeting among what there is to do, by the day on which asking ends", async () => {
    const feedback = [{ meeting: "m1", title: "SENDCO network", until: "2026-11-25" }];
    const home = aHome({ toDo: [form], feedback });
    const { container } = openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(home) }).fetch });
    await screen.findByText("Return the cover form");
    const list = within(screen.getByRole("region", { name: "Do" }));
    expect(list.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
      "Say what you thought of “SENDCO network”Three taps, until Wednesday 25 November.Answer",
      "Return the cover formCover for the DSL day · briefing of 24 NovDue Friday 27 NovemberDone",
    ]);
    const link = list.getByRole("link", { name: "Answer: SENDCO network" });
    expect(link.getAttribute("href")).toBe("/cpd/feedback/m1");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says how many requests of one's networks wait for an answer, and where", async () => {
    const networks = [
      { id: "dsl", name: "DSL network", waiting: 2 },
      { id: "maths", name: "Maths", waiting: 1 },
      { id: "art", name: "Art" },
    ];
    const home = aHome({ networks });
    const { container } = openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(home) }).fetch });
    const panel = within(await screen.findByRole("region", { name: "Your networks" }));
    expect(panel.getByText("3 requests of your networks wait for an answer.")).toBeTruthy();
    expect(panel.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "DSL network2 requests",
      "Maths1 request",
      "Art",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("opens a thing to do at its item in its briefing", async () => {
    openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(busy) }).fetch });
    const link = await screen.findByRole("link", { name: "Return the cover form" });
    expect(link.getAttribute("href")).toBe("/briefing/2026-11-24/items/i1");
  });

  it("ticks a thing where it stands, and undoes it there", async () => {
    const api = fakeApi({
      "GET /api/home": answering(busy),
      "PUT /api/briefing/items/i1/receipt/done": answering({ acknowledged: false, done: true }),
      "DELETE /api/briefing/items/i1/receipt/done": answering({ acknowledged: false, done: false }),
    });
    openTab({ at: "/", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Done: Return the cover form" }));
    const undo = await screen.findByRole("button", { name: "Undo: Return the cover form" });
    expect(document.activeElement).toBe(undo);
    await userEvent.click(undo);
    expect(await screen.findByRole("button", { name: "Done: Return the cover form" })).toBeTruthy();
    expect(api.asked.map(({ line }) => line).slice(1, 3)).toEqual([
      "PUT /api/briefing/items/i1/receipt/done",
      "DELETE /api/briefing/items/i1/receipt/done",
    ]);
  });

  it("takes a tick back with a sentence when it could not be saved", async () => {
    const api = fakeApi({
      "GET /api/home": answering(busy),
      "PUT /api/briefing/items/i1/receipt/done": refusing("microsoft.unavailable"),
    });
    openTab({ at: "/", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Done: Return the cover form" }));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Microsoft 365 is not answering. Nothing was lost. Try again in a minute.",
    );
    expect(screen.getByRole("button", { name: "Done: Return the cover form" })).toBeTruthy();
  });

  it("says what will be here when there is nothing yet", async () => {
    const { container } = openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(aHome()) }).fetch });
    expect(await screen.findByText("Nothing to do this week.")).toBeTruthy();
    expect(screen.getByText("No briefing for you yet.")).toBeTruthy();
    expect(screen.getByText("You are in no network.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows editors the briefing they are writing, and nobody else", async () => {
    const draft = { edition: "2026-12-01", items: 3, status: "draft" };
    const home = aHome({ me: { ...gwen, canEditBriefing: true }, draft });
    openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(home) }).fetch });
    expect(await screen.findByText("3 items · not scheduled yet")).toBeTruthy();
    const go = screen.getByRole("link", { name: "Go on writing" });
    expect(go.getAttribute("href")).toBe("/briefing/write/2026-12-01");
  });

  it("shows a problem in words with a way out, and then what was asked for", async () => {
    let isAway = true;
    const api = fakeApi({
      "GET /api/home": () => (isAway ? refusing("server.fault") : answering(busy)),
    });
    openTab({ at: "/", fetch: api.fetch });
    expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong in Beacon.");
    expect(screen.getByRole("alert").textContent).toContain("Its number is r-1.");
    isAway = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Return the cover form")).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("tells somebody whom Beacon does not know whom to ask", async () => {
    openTab({ at: "/", fetch: fakeApi({ "GET /api/home": refusing("person.unknown") }).fetch });
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Ask your trust's central team to add you.",
    );
  });

  it("shows the next meetings with why, what to read before, the way in and the way out", async () => {
    const home = aHome({ go: [aMeetingSummary({ preWorkMinutes: 12 })] });
    const { container } = openTab({ at: "/", fetch: fakeApi({ "GET /api/home": answering(home) }).fetch });
    expect(await screen.findByText("Tuesday 1 December, 2pm")).toBeTruthy();
    const panel = within(screen.getByRole("region", { name: "Go" }));
    expect(panel.getByText(/Because you are DSL at Flax Bourton/)).toBeTruthy();
    expect(panel.getByText(/Pre-reading, 12 minutes/)).toBeTruthy();
    expect(panel.getByRole("link", { name: "Join: DSL network" })).toBeTruthy();
    expect(panel.getByRole("link", { name: "Can’t come: DSL network" }).getAttribute("href")).toBe(
      "/meetings/m1?reply=cannot-come",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("ticks what was taken on at a meeting, keeps it in its place, and undoes it there", async () => {
    const action = { id: "a1", meeting: "m1", title: "DSL network", text: "Send the audit", overdue: false };
    let open = [action];
    const api = fakeApi({
      "GET /api/home": () => answering(aHome({ meetingActions: open })),
      "PUT /api/meetings/m1/actions/a1": ({ body }) => {
        const { done } = body as { done: boolean };
        open = done ? [] : [action];
        const owner = { id: "p1", name: "Gwen Adeyemi" };
        const actions = [{ id: "a1", text: action.text, owner, done, mine: true }];
        return answering({ meeting: "m1", version: "v2", text: "", agreed: [], actions, canWrite: false });
      },
    });
    openTab({ at: "/", fetch: api.fetch });
    expect(await screen.findByText("You took this on at DSL network")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Done: Send the audit" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo: Send the audit" }));
    expect(await screen.findByRole("button", { name: "Done: Send the audit" })).toBeTruthy();
    const sent = api.asked.filter(({ line }) => line.startsWith("PUT")).map(({ body }) => body);
    expect(sent).toEqual([{ done: true }, { done: false }]);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
