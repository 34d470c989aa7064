import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./ProposalPages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "../write/WriteEditionPage.tsx";
import { userEvent } from "@testing-library/user-event";
import type { Proposal } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft, anEditorItem, editor } from "../write/draft.fixture.ts";
import { writingAnswers } from "../write/writing-answers.fixture.ts";

const aProposal = (changes: Partial<Proposal> = {}): Proposal => ({
  ...anEditorItem({ id: "p1", title: "Carol service", version: "v1" }),
  proposer: { id: "h1", name: "Ada Okafor" },
  proposedAt: "2026-11-19T10:00:00Z",
  status: "waiting",
  ...changes,
});
const tuesdays = [
  { edition: "2026-11-24", closesAt: "2026-11-23T12:00:00Z" },
  { edition: "2026-12-01", closesAt: "2026-11-30T12:00:00Z" },
];
const head = {
  ...editor,
  id: "h1",
  name: "Ada Okafor",
  canEditBriefing: false,
  headOf: [{ urn: "1", name: "Ubley" }],
};
const answers = (...proposals: Proposal[]) => ({
  ...writingAnswers,
  "GET /api/home": answering(aHome({ me: head, today: "2026-11-19" })),
  "GET /api/briefing/proposals": answering({ tuesdays, proposals }),
});

beforeEach(() => window.sessionStorage.clear());

describe("proposing an item for the briefing", () => {
  it("says by when items have to be in, how each stands, and why one came back", async () => {
    const back = aProposal({
      id: "p2",
      status: "sent-back",
      decidedBy: "Priya Nair",
      because: "Which church?",
    });
    const { container } = openTab({
      at: "/briefing/proposals",
      fetch: fakeApi(answers(aProposal(), back)).fetch,
    });
    expect(
      await screen.findByText("For Tuesday 24 November, items have to be in by Monday 23 November, 12pm."),
    ).toBeTruthy();
    const list = within(screen.getByRole("list", { name: "What you proposed" }));
    expect(list.getByText("For Tuesday 24 November. An editor has not decided yet.")).toBeTruthy();
    expect(list.getByText("“Which church?”")).toBeTruthy();
    expect(list.getAllByRole("link", { name: "Change: Carol service" })).toHaveLength(2);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says what will stand there when nothing is proposed yet", async () => {
    openTab({ at: "/briefing/proposals", fetch: fakeApi(answers()).fetch });
    expect(await screen.findByText("You have not proposed anything yet.")).toBeTruthy();
  });

  it("sends the form under one id, for the Tuesday chosen, with oneself to ask", async () => {
    const api = fakeApi({ ...answers(), "POST /api/briefing/proposals": answering(aProposal()) });
    openTab({ at: "/briefing/proposals/new", fetch: api.fetch });
    await userEvent.selectOptions(await screen.findByLabelText("For the briefing of"), "Tuesday 1 December");
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), "Carols");
    await userEvent.type(screen.getByRole("textbox", { name: "What" }), "Two rows.");
    await userEvent.click(screen.getByRole("button", { name: "Propose it" }));
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.startsWith("POST /api/briefing"))).toBeTruthy(),
    );
    const sent = api.asked.find(({ line }) => line.startsWith("POST /api/briefing"));
    expect(sent?.body).toMatchObject({
      edition: "2026-12-01",
      title: "Carols",
      what: "Two rows.",
      owner: "h1",
    });
    expect(await screen.findByText("You have not proposed anything yet.")).toBeTruthy();
  });

  it("keeps what was typed when it is too late", async () => {
    const api = fakeApi({ ...answers(), "POST /api/briefing/proposals": refusing("proposal.too-late") });
    openTab({ at: "/briefing/proposals/new", fetch: api.fetch });
    await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), "Carols");
    await userEvent.click(screen.getByRole("button", { name: "Propose it" }));
    expect(await screen.findByText(/closed at noon on the Monday/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Title" }).value).toBe("Carols");
  });

  it("takes a proposal back", async () => {
    const api = fakeApi({
      ...answers(aProposal()),
      "DELETE /api/briefing/proposals/p1": answering(aProposal({ status: "withdrawn" })),
    });
    openTab({ at: "/briefing/proposals", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Take back: Carol service" }));
    await waitFor(() => expect(api.asked.find(({ line }) => line.startsWith("DELETE"))).toBeTruthy());
    expect(api.asked.find(({ line }) => line.startsWith("DELETE"))?.headers.get("If-Match")).toBe("v1");
  });
});

describe("deciding on what was proposed", () => {
  const at = "/briefing/write/2026-11-24";
  const deciding = (...proposals: Proposal[]) => ({
    ...writingAnswers,
    "GET /api/briefing/editions/2026-11-24/draft": answering(aDraft({ proposals })),
    "POST /api/briefing/proposals/p1/decision": answering(aProposal({ status: "sent-back" })),
  });

  it("stands beside the items, and is sent back with a reason", async () => {
    const api = fakeApi(deciding(aProposal()));
    const { container } = openTab({ at, fetch: api.fetch });
    const waiting = within(await screen.findByRole("region", { name: "Proposed items" }));
    expect(waiting.getByText("Ada Okafor · 30 people: headteachers")).toBeTruthy();
    await userEvent.click(waiting.getByRole("button", { name: "Send back: Carol service" }));
    await userEvent.type(waiting.getByRole("textbox", { name: "Why, for Ada Okafor" }), "Which church?");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(waiting.getByRole("button", { name: "Send back and tell Ada Okafor" }));
    await waitFor(() => expect(api.asked.find(({ line }) => line.includes("decision"))).toBeTruthy());
    expect(api.asked.find(({ line }) => line.includes("decision"))?.body).toEqual({
      accepted: false,
      because: "Which church?",
    });
  });

  it("keeps the proposer's own words beside an item that the editor has changed", async () => {
    const taken = aProposal({ id: "i1", title: "Cover for DSLs, as I put it", status: "accepted" });
    openTab({ at, fetch: fakeApi(deciding(taken)).fetch });
    await userEvent.click(await screen.findByText("As Ada Okafor proposed it"));
    expect(screen.getByText("Cover for DSLs, as I put it")).toBeTruthy();
  });
});
