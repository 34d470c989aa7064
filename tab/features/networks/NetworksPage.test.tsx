import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Networks } from "../../../shared/contract/networks/networks.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
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

describe("networks", () => {
  it("stand with one's own first, who belongs in words, who leads and how often they meet", async () => {
    const api = fakeApi({ "GET /api/networks": answering({ networks }) });
    const { container } = openTab({ at: "/networks", fetch: api.fetch });
    const mine = within(await screen.findByRole("region", { name: "Your networks" }));
    expect(mine.getByRole("article", { name: "DSL network" }).textContent).toBe(
      "DSL networkCases, law and training.Members41: DSLs and deputy DSLsLeadJo Hill, DSL, Gordano SchoolMeets6 times a year",
    );
    const others = within(screen.getByRole("region", { name: "Other networks" }));
    expect(others.getByText("Nobody yet")).toBeTruthy();
    expect(others.getByText("Once a year")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("mark the one that a link names", async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const api = fakeApi({ "GET /api/networks": answering({ networks }) });
    openTab({ at: "/networks/maths", fetch: api.fetch });
    const maths = await screen.findByRole("article", { name: "Primary maths network" });
    expect(maths.getAttribute("aria-current")).toBe("location");
  });

  it("say what will be here when there are none", async () => {
    const api = fakeApi({ "GET /api/networks": answering({ networks: [] }) });
    openTab({ at: "/networks", fetch: api.fetch });
    expect(await screen.findByText("There are no networks yet.")).toBeTruthy();
  });
});
