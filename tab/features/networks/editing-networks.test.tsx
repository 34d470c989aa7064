import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { aNetworkPage } from "./network.fixture.ts";

const audience = {
  allStaff: false,
  roles: ["dsl" as const],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};
const editable = aNetworkPage({ canPlan: true, canEdit: true, audience });
const { id: _id, members: _members, ...shown } = editable;

const surroundings = {
  "GET /api/home": answering(aHome({ me: { ...gwen, isCentralTeam: true } })),
  "GET /api/networks": answering({ networks: [] }),
  "GET /api/directory/schools": answering({ schools: [] }),
  "GET /api/directory/people/names?ids=p2": answering({ people: [{ id: "p2", name: "Jo Hill" }] }),
  "POST /api/directory/audience": answering({
    people: 41,
    schools: 30,
    sentence: "41 people: DSLs",
    sample: [],
  }),
};

describe("editing a network", () => {
  const edit = (save: Parameters<typeof fakeApi>[0]) => {
    const api = fakeApi({
      ...surroundings,
      "GET /api/networks/dsl": answering(editable),
      "GET /api/networks/dsl/requests": answering({ requests: [] }),
      ...save,
    });
    return { api, ...openTab({ at: "/networks/dsl/edit", fetch: api.fetch }) };
  };
  const rename = async (name: string) => {
    const field = await screen.findByRole("textbox", { name: "Name" });
    await userEvent.clear(field);
    await userEvent.type(field, name);
    await userEvent.click(screen.getByRole("button", { name: "Save network" }));
  };

  it("starts from what stands, saves what was changed over the version that was read, and returns to its page", async () => {
    const saved = { ...editable, name: "DSL primary" };
    const { api, container } = edit({ "PUT /api/networks/dsl": answering(saved) });
    expect(await screen.findByText("Jo Hill")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await rename("DSL primary");
    expect(await screen.findByRole("heading", { level: 1, name: "DSL primary" })).toBeTruthy();
    const put = api.asked.find(({ line }) => line === "PUT /api/networks/dsl");
    expect(put?.headers.get("If-Match")).toBe('"v1,1"');
    expect(put?.body).toEqual({
      name: "DSL primary",
      purpose: shown.purpose,
      leads: ["p2"],
      members: audience,
      phases: ["primary"],
      meetingsPerYear: 6,
      channel: shown.channel,
      library: shown.library,
    });
  });

  it("invariant 9: says under its field what is wrong, goes there, and keeps what was typed", async () => {
    edit({
      "PUT /api/networks/dsl": refusing("network.invalid", {
        errors: [{ pointer: "/name", code: "too-long" }],
      }),
    });
    await rename("A long name");
    expect(await screen.findByText("This is too long. Shorten it.")).toBeTruthy();
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
    expect(field.value).toBe("A long name");
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it("invariant 3: shows both versions when somebody saved first, and saves the chosen one over theirs", async () => {
    const theirs = { ...editable, version: '"v2,2"', purpose: "Theirs.", name: "DSLs" };
    let puts = 0;
    const { api, container } = edit({
      "PUT /api/networks/dsl": () =>
        ++puts === 1
          ? refusing("network.changed", { current: theirs })
          : answering({ ...theirs, name: "Mine" }),
    });
    await rename("Mine");
    const race = within(await screen.findByRole("region", { name: "Two versions of this network" }));
    expect(race.getByText("DSLs")).toBeTruthy();
    expect(race.getByText("Theirs.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(race.getByRole("button", { name: "Save again" }));
    await screen.findByRole("heading", { level: 1, name: "Mine" });
    const [, second] = api.asked.filter(({ line }) => line === "PUT /api/networks/dsl");
    expect(second?.headers.get("If-Match")).toBe('"v2,2"');
    expect(second?.body).toMatchObject({ name: "Mine", purpose: "Theirs." });
  });

  it("is told apart from planning: a lead is sent back to the page", async () => {
    const api = fakeApi({
      ...surroundings,
      "GET /api/networks/dsl/requests": answering({ requests: [] }),
      "GET /api/networks/dsl": answering(aNetworkPage({ canPlan: true, audience })),
    });
    openTab({ at: "/networks/dsl/edit", fetch: api.fetch });
    expect(await screen.findByText("Only the central team changes what a network is.")).toBeTruthy();
  });
});

describe("adding a network", () => {
  it("makes it under one id however often it is sent, and opens its page", async () => {
    let posts = 0;
    const api = fakeApi({
      ...surroundings,
      "POST /api/networks": (request) =>
        ++posts === 1
          ? refusing("microsoft.unavailable")
          : answering({ ...editable, id: (request.body as { id: string }).id }, 201),
    });
    const { container } = openTab({ at: "/networks/new", fetch: api.fetch });
    await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "Music");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Add network" }));
    expect(await screen.findByText(/Microsoft 365 is not answering/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Add network" }));
    expect(await screen.findByRole("heading", { level: 1, name: "DSL (primary)" })).toBeTruthy();
    const ids = api.asked
      .filter(({ line }) => line === "POST /api/networks")
      .map(({ body }) => (body as { id: string }).id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
