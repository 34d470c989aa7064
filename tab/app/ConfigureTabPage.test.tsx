import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { TabSetup } from "../teams/host.ts";
import { accessibilityFaults } from "../testing/accessibility-faults.ts";
import { aHome } from "../testing/contract-examples.ts";
import { answering, fakeApi } from "../testing/fake-api.ts";
import { openTab } from "../testing/open-tab.tsx";

const aNetwork = (network: { id: string; name: string; mine: boolean }) => ({
  purpose: "Safeguarding in every school",
  leads: [],
  members: 26,
  membership: "DSLs of primary schools",
  meetingsPerYear: 3,
  ...network,
});

const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/networks": answering({
    networks: [
      aNetwork({ id: "dsl-primary", name: "DSL (primary)", mine: true }),
      aNetwork({ id: "maths & more", name: "Maths", mine: false }),
    ],
  }),
};

/** The dialog of a host, which keeps what it was offered. */
function dialog(shownNow?: string) {
  const offered: { path: string; name: string }[] = [];
  const tabSetup: TabSetup = { shownNow, offer: (page) => void offered.push(page) };
  return { host: { kind: "teams", tabSetup } as const, offered };
}

const open = (host: object, given: object = answers) =>
  openTab({ at: "/configure", host, fetch: fakeApi({ ...answers, ...given }).fetch });

describe("setting up a tab in a channel, a chat, a meeting or on a page", () => {
  it("offers the areas of everybody and one network, and has Home chosen so that one may save at once", async () => {
    const { host, offered } = dialog();
    const { container } = open(host);
    await screen.findByRole("radiogroup", { name: "Page" });
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("span")?.textContent)).toEqual([
      "Home",
      "Briefing",
      "Meetings",
      "CPD",
      "One network",
      "Resources",
    ]);
    expect(screen.getByRole("radio", { name: "Home" })).toHaveProperty("checked", true);
    expect(offered).toEqual([{ path: "/", name: "Beacon" }]);
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows one network, one's own first", async () => {
    const { host, offered } = dialog();
    const { container } = open(host);
    await userEvent.click(await screen.findByRole("radio", { name: "One network" }));
    expect(offered.at(-1)).toEqual({ path: "/networks/dsl-primary", name: "DSL (primary)" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Network" }), "Maths");
    expect(offered.at(-1)).toEqual({ path: "/networks/maths%20%26%20more", name: "Maths" });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("begins with what the tab shows now when somebody changes it", async () => {
    const { host, offered } = dialog("/networks/dsl-primary");
    open(host);
    expect(await screen.findByRole("combobox", { name: "Network" })).toHaveProperty(
      "value",
      "/networks/dsl-primary",
    );
    expect(offered).toEqual([{ path: "/networks/dsl-primary", name: "DSL (primary)" }]);
  });

  it("begins with Home when the network that it showed is gone", async () => {
    const { host, offered } = dialog("/networks/history");
    open(host);
    await screen.findByRole("radiogroup", { name: "Page" });
    expect(offered).toEqual([{ path: "/", name: "Beacon" }]);
  });

  it("offers no network where there is none", async () => {
    const { host } = dialog();
    open(host, { "GET /api/networks": answering({ networks: [] }) });
    await screen.findByRole("radiogroup", { name: "Page" });
    expect(screen.queryByRole("radio", { name: "One network" })).toBeNull();
  });

  it("says where it belongs when somebody opens it outside a host's dialog", async () => {
    open({ kind: "browser" });
    expect(await screen.findByText(/is set up when it is added to a channel/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to Home" }).getAttribute("href")).toBe("/");
  });
});
