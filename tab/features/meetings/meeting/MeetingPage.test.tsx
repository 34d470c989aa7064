import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./MeetingPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, aMeetingDetail, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop } from "../../../testing/screen-width.ts";

const at = "/meetings/m1";
const staff = { ...gwen, headOf: [] };
const noMinutes = { meeting: "m1", version: "", text: "", agreed: [], actions: [], canWrite: false };
const answers = {
  "GET /api/home": answering(aHome({ me: staff })),
  "GET /api/meetings/m1": answering(aMeetingDetail()),
  "GET /api/meetings/m1/minutes": answering(noMinutes),
};
const mandatory = {
  expectation: "mandatory" as const,
  because: "Because you are DSL at Flax Bourton Church of England Primary School",
};
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(onALaptop);

describe("a meeting's page", () => {
  it("says when, where and why one must come, with the way in and the question", async () => {
    const { container } = openTab({ at, fetch: fakeApi(answers).fetch });
    await screen.findByRole("heading", { name: "DSL network", level: 1 });
    expect(screen.getByText("Tuesday 1 December, 2pm to 3:30pm")).toBeTruthy();
    expect(screen.getByText(/Because you are DSL at Flax Bourton/).textContent).toMatch(
      /^\u00a0Mandatory · /,
    );
    expect(screen.getByRole("link", { name: "Join: DSL network" }).getAttribute("href")).toBe(
      "https://teams.example/join/m1",
    );
    expect(screen.getByRole("button", { name: "I’ll come" })).toBeTruthy();
    expect(screen.queryByText("Who is coming")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("takes “I’ll come”, says so, and offers to change it", async () => {
    const coming = { mine: { ...mandatory, reply: { kind: "accepted" as const } } };
    let replied = false;
    const api = fakeApi({
      ...answers,
      "GET /api/meetings/m1": () => answering(aMeetingDetail(replied ? coming : {})),
      "PUT /api/meetings/m1/reply": () => {
        replied = true;
        return answering(aMeetingDetail(coming));
      },
    });
    openTab({ at, fetch: api.fetch });
    await click("I’ll come");
    expect(await screen.findByText("You are coming.")).toBeTruthy();
    await click("Change your reply");
    expect(screen.getByRole("button", { name: "Can’t come…" })).toBeTruthy();
    await click("Keep the reply");
    expect(screen.getByText("You are coming.")).toBeTruthy();
  });

  it("asks why somebody who must come cannot, and keeps what they typed when it is refused", async () => {
    const tries = [
      refusing("reply.invalid", { errors: [{ pointer: "/reason", code: "required" }] }),
      answering(aMeetingDetail({ mine: { ...mandatory, reply: { kind: "apologies", reason: "Ofsted" } } })),
    ];
    const sent: unknown[] = [];
    const api = fakeApi({
      ...answers,
      "PUT /api/meetings/m1/reply": ({ body }) => {
        sent.push(body);
        return tries.shift() ?? refusing("server.fault");
      },
    });
    openTab({ at, fetch: api.fetch });
    await click("Can’t come…");
    await click("Send apologies");
    const why = await screen.findByRole("textbox", {
      name: "Why can’t you come?",
      description: /Fill this in/,
    });
    expect(document.activeElement).toBe(why);
    await userEvent.type(why, "Ofsted");
    await click("Send apologies");
    await waitFor(() =>
      expect(sent).toEqual([{ kind: "apologies" }, { kind: "apologies", reason: "Ofsted" }]),
    );
  });

  it("opens with the reason asked for when a link says that one cannot come", async () => {
    openTab({ at: `${at}?reply=cannot-come`, fetch: fakeApi(answers).fetch });
    expect(await screen.findByRole("textbox", { name: "Why can’t you come?" })).toBeTruthy();
  });

  it("sends a colleague instead, found by name", async () => {
    const sam = { id: "sam", name: "Sam Hill", posts: "Deputy DSL, Flax Bourton" };
    const api = fakeApi({
      ...answers,
      "GET /api/meetings/m1/representatives?q=": answering({ people: [sam] }),
      "PUT /api/meetings/m1/reply": answering(aMeetingDetail()),
    });
    openTab({ at, fetch: api.fetch });
    await click("Send somebody instead…");
    await userEvent.click(screen.getByRole("combobox", { name: "Who comes instead of you?" }));
    await userEvent.click(await screen.findByRole("option", { name: /Sam Hill/ }));
    await click("Send Sam Hill");
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toEqual({
        kind: "represented",
        representative: "sam",
      }),
    );
  });

  it("says that it was cancelled and why, and asks nothing any more", async () => {
    const off = aMeetingDetail({
      standing: "cancelled",
      cancelledBecause: "Snow has closed the schools.",
      canReply: false,
    });
    openTab({ at, fetch: fakeApi({ ...answers, "GET /api/meetings/m1": answering(off) }).fetch });
    expect(await screen.findByText(/Snow has closed the schools/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "I’ll come" })).toBeNull();
  });

  it("says from when a meeting was moved", async () => {
    const moved = aMeetingDetail({ standing: "changed", movedFrom: "2026-11-26T15:30:00.000Z" });
    openTab({ at, fetch: fakeApi({ ...answers, "GET /api/meetings/m1": answering(moved) }).fetch });
    expect((await screen.findByText("Moved")).closest("p")?.textContent).toBe(
      "Moved from Thursday 26 November, 3:30pm.",
    );
  });

  it("says nothing of what one replied once the meeting is over: whether one was there is another question", async () => {
    const held = { standing: "held" as const, mine: { ...mandatory, reply: { kind: "accepted" as const } } };
    const api = fakeApi({ ...answers, "GET /api/meetings/m1": answering(aMeetingDetail(held)) });
    openTab({ at, fetch: api.fetch });
    expect(await screen.findByText("This meeting has been held.")).toBeTruthy();
    expect(screen.queryByText("You are coming.")).toBeNull();
  });

  it("says in words that a meeting is not there", async () => {
    openTab({
      at,
      fetch: fakeApi({ ...answers, "GET /api/meetings/m1": refusing("meeting.not-found") }).fetch,
    });
    expect((await screen.findByRole("alert")).textContent).toContain("This meeting is no longer there.");
  });
});

describe("a meeting's page as its lead sees it", () => {
  const planned = aMeetingDetail({ canPlan: true });
  const ada = {
    id: "ada",
    name: "Ada Okafor",
    posts: "DSL",
    schools: [{ id: "2", name: "Backwell School" }],
    expectation: "mandatory" as const,
    because: "DSL at Backwell School",
    reply: { kind: "apologies" as const, reason: "Ofsted is in" },
  };
  const bo = { ...ada, id: "bo", name: "Bo Lin", schools: [{ id: "3", name: "Yatton" }], reply: undefined };
  const led = {
    ...answers,
    "GET /api/meetings/m1": answering(planned),
    "GET /api/meetings/m1/people": answering({ people: [ada, bo] }),
  };

  it("counts who has said what, and opens a number into the people behind it", async () => {
    const { container } = openTab({ at, fetch: fakeApi(led).fetch });
    const panel = within(await screen.findByRole("region", { name: "Who is coming" }));
    expect(await panel.findByText("0 of 2 people coming")).toBeTruthy();
    await userEvent.click(panel.getByRole("button", { name: "Not coming (1)" }));
    expect(panel.getByText("Sent apologies: “Ofsted is in”")).toBeTruthy();
    expect(panel.queryByText("Bo Lin")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("tells after the meeting who had said that they would come, not who is coming", async () => {
    const held = { ...led, "GET /api/meetings/m1": answering({ ...planned, standing: "held" }) };
    openTab({ at, fetch: fakeApi(held).fetch });
    const panel = within(await screen.findByRole("region", { name: "Who was coming" }));
    expect(await panel.findByText("0 of 2 people said that they would come")).toBeTruthy();
  });

  it("takes a reply for somebody who told the lead by telephone", async () => {
    const api = fakeApi({ ...led, "PUT /api/meetings/m1/reply": answering(aMeetingDetail()) });
    openTab({ at, fetch: api.fetch });
    await click("Reply for them: Bo Lin");
    await click("Coming");
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toEqual({
        kind: "accepted",
        for: "bo",
      }),
    );
  });

  it("asks before cancelling, because 41 people are told, and sends the reason", async () => {
    const api = fakeApi({
      ...led,
      "GET /api/networks": answering({ networks: [] }),
      "POST /api/meetings/m1/cancel": answering({ ...planned, standing: "cancelled" }),
    });
    openTab({ at, fetch: api.fetch });
    await click("Cancel the meeting…");
    // Tabster hides a dialog from assistive technology until the focus is in it, which jsdom does not always report.
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    await userEvent.type(dialog.getByRole("textbox", { name: "Why is it cancelled?", hidden: true }), "Snow");
    await userEvent.click(dialog.getByRole("button", { name: "Cancel and tell 41 people", hidden: true }));
    await waitFor(() => {
      const sent = api.asked.find(({ line }) => line === "POST /api/meetings/m1/cancel");
      expect(sent?.body).toEqual({ reason: "Snow", scope: "this" });
      expect(sent?.headers.get("If-Match")).toBe("v1");
    });
  });
});
