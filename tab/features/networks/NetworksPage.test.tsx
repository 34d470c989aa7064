import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Networks } from "../../../shared/contract/networks/networks.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";

const networks: Networks["networks"] = [
  {
    id: "dsl",
    name: "DSL network",
    purpose: "Cases, law and training.",
    mine: true,
    leads: [{ id: "p2", name: "Jo Hill", posts: "DSL, Gordano School" }],
    members: 41,
    membership: "DSLs and deputy DSLs",
    meetingsPerYear: 6,
    next: {
      id: "m1",
      title: "DSL network",
      startsAt: "2026-12-01T14:00:00.000Z",
      endsAt: "2026-12-01T15:30:00.000Z",
    },
  },
  {
    id: "maths",
    name: "Primary maths network",
    purpose: "Mixed-age planning.",
    mine: false,
    leads: [],
    members: 26,
    membership: "maths leads at primary schools",
    meetingsPerYear: 1,
  },
];

const open = (answer: Networks["networks"], me: Partial<typeof gwen> = {}) => {
  const api = fakeApi({
    "GET /api/home": answering(aHome({ me: { ...gwen, ...me } })),
    "GET /api/networks": answering({ networks: answer }),
  });
  return openTab({ at: "/networks", fetch: api.fetch });
};

describe("networks", () => {
  it("stand with one's own first, when they meet next, who belongs in words and who leads", async () => {
    const { container } = open(networks);
    const mine = within(await screen.findByRole("region", { name: "Your networks" }));
    await mine.findByText("Tuesday 1 December, 2pm to 3:30pm");
    expect(mine.getByRole("article", { name: "DSL network" }).textContent).toBe(
      "DSL networkCases, law and training.NextTuesday 1 December, 2pm to 3:30pmMembers41: DSLs and deputy DSLsLeadJo Hill, DSL, Gordano SchoolMeets6 times a year",
    );
    const others = within(screen.getByRole("region", { name: "Other networks" }));
    expect(others.getByText("No meeting scheduled")).toBeTruthy();
    expect(others.getByText("Nobody yet")).toBeTruthy();
    expect(others.getByText("Once a year")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("lead to their pages", async () => {
    open(networks);
    const link = await screen.findByRole("link", { name: "Primary maths network" });
    expect(link.getAttribute("href")).toBe("/networks/maths");
  });

  it("can be added to by the central team alone", async () => {
    open(networks, { isCentralTeam: true });
    expect((await screen.findByRole("link", { name: "Add a network" })).getAttribute("href")).toBe(
      "/networks/new",
    );
  });

  it("say what will be here when there are none", async () => {
    open([]);
    expect(await screen.findByText("There are no networks yet.")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Add a network" })).toBeNull();
  });
});
