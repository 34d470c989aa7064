import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome } from "../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { aNetworkMeeting, aNetworkPage } from "./network.fixture.ts";

const open = (network: Partial<NetworkPage> = {}) => {
  const api = fakeApi({
    "GET /api/home": answering(aHome()),
    "GET /api/networks/dsl/requests": answering({ requests: [] }),
    "GET /api/networks/dsl": answering(aNetworkPage(network)),
  });
  return openTab({ at: "/networks/dsl", fetch: api.fetch });
};
const panel = async (name: string) => within(await screen.findByRole("region", { name }));

describe("a network's page", () => {
  it("answers first when it meets next, and says why the reader must come", async () => {
    const { container } = open();
    const next = await panel("Next");
    expect(await next.findByText("Thursday 26 November, 2pm to 3:30pm")).toBeTruthy();
    expect(next.getByRole("link", { name: "DSL (primary): thresholds" }).getAttribute("href")).toBe(
      "/meetings/m1",
    );
    expect(next.getByText("Mandatory. Because you are DSL at Flax Bourton.")).toBeTruthy();
    expect(next.getByText("20 minutes of preparation")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("then shows what follows, what was held and what was agreed, each with its meeting", async () => {
    open();
    expect((await panel("Then")).getByText("Cancelled:")).toBeTruthy();
    const past = await panel("Past");
    expect(past.getByRole("link", { name: "DSL (primary): this year's guidance" })).toBeTruthy();
    expect(past.queryByText(/Mandatory|You are coming/)).toBeNull();
    const agreed = await panel("What we agreed");
    expect(agreed.getByText("Supervision pairs meet once a half-term.")).toBeTruthy();
    expect(agreed.getByRole("link").getAttribute("href")).toBe("/meetings/m0");
  });

  it("keeps what its lead is still planning apart from what follows, whatever its date", async () => {
    const drafted = { id: "m3", title: "DSL (primary): induction", startsAt: "2026-11-20T14:00:00.000Z" };
    open({ next: [aNetworkMeeting({ ...drafted, standing: "draft" }), aNetworkMeeting()] });
    expect((await panel("Drafts")).getByRole("link", { name: "DSL (primary): induction" })).toBeTruthy();
    expect((await panel("Next")).getByRole("link", { name: "DSL (primary): thresholds" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Then" })).toBeNull();
  });

  it("opens the number of members into their names, and leads to channel and library", async () => {
    open();
    const people = await panel("People");
    await userEvent.click(people.getByText("2 members"));
    expect(people.getByText("Gwen Adeyemi")).toBeTruthy();
    const library = await panel("Library");
    expect(library.getByRole("link", { name: "DSL library" }).getAttribute("href")).toBe(
      "https://beacon.sharepoint.example/dsl",
    );
    expect(library.getByRole("link", { name: "DSL channel" })).toBeTruthy();
    expect(
      screen.getByText(
        "Meets 6 times a year; 6 meetings stand in this year's calendar. For primary schools.",
      ),
    ).toBeTruthy();
  });

  it("offers a lead to schedule a meeting and to see take-up, and the central team to edit besides", async () => {
    open({ canPlan: true });
    const schedule = await screen.findByRole("link", { name: "Schedule a meeting" });
    expect(schedule.getAttribute("href")).toBe("/meetings/new?network=dsl");
    const takeUp = screen.getByRole("link", { name: "See take-up" });
    expect(takeUp.getAttribute("href")).toBe("/networks/dsl/take-up");
    expect(screen.queryByRole("link", { name: "Edit network" })).toBeNull();
  });

  it("offers a member none of it", async () => {
    open();
    await panel("Next");
    expect(screen.queryByRole("link", { name: "See take-up" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Schedule a meeting" })).toBeNull();
  });

  it("says how to begin when there are no meetings yet", async () => {
    const { container } = open({ next: [], past: [], agreed: [], canPlan: true });
    const next = await panel("Next");
    expect(next.getByText("No meetings yet.")).toBeTruthy();
    expect(next.getByRole("link", { name: "Schedule a meeting" })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("tells who is no member that what was agreed is for members", async () => {
    open({ mine: false, agreed: [] });
    expect((await panel("What we agreed")).getByText("For members.")).toBeTruthy();
  });

  it("says that a network is unknown, with a way to try again", async () => {
    const api = fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/networks/none": refusing("network.not-found"),
    });
    openTab({ at: "/networks/none", fetch: api.fetch });
    expect(await screen.findByText("Beacon does not know that network.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("offers nobody to try again what they may not see", async () => {
    const api = fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/networks/none": refusing("access.refused"),
    });
    openTab({ at: "/networks/none", fetch: api.fetch });
    expect(await screen.findByText(/^You may not see or do this\./)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});
