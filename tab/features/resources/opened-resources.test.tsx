import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { OpenedByColleagues } from "../../../shared/contract/resources/openings.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";

type Opened = OpenedByColleagues["resources"][number];
const opened = (id: string, title: string, by: Opened["by"]): Opened => ({
  ...{ id, title, by, address: `https://www.gov.uk/${id}`, publisher: "DfE", kind: "guidance" },
  ...{ phase: "all", networks: [], description: "", standing: "current" },
});
const kcsie = opened("kcsie", "Keeping children safe in education", "dsl");
const zones = opened("zones", "Zones of regulation", "sendco");
const counts = {
  ...{ network: [], phase: [], kind: [], publisher: [] },
  ...{ subject: [], school: [], changed: [], saved: [] },
};
const found = { ...kcsie, marks: { title: [], description: [] } };

const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/resources/requests": answering({ requests: [] }),
  "GET /api/resources?q=": answering({ total: 1, resources: [found], counts }),
  "GET /api/resources?q=keeping": answering({ total: 1, resources: [found], counts }),
  "GET /api/resources/opened-by-colleagues": answering({ resources: [kcsie, zones] }),
  "POST /api/resources/kcsie/opened": answering({}, 204),
};
const atResources = (more: Parameters<typeof fakeApi>[0] = {}, at = "/resources") => {
  const api = fakeApi({ ...answers, ...more });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};
const posted = (api: ReturnType<typeof fakeApi>) =>
  api.asked.map(({ line }) => line).filter((line) => line.startsWith("POST"));
const title = "Opened by colleagues in your post";

describe("what colleagues opened", () => {
  it("stands before anything is typed, with the post that opened each, and makes way for what is searched", async () => {
    const { container } = atResources();
    const panel = within(await screen.findByRole("region", { name: title }));
    expect(panel.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Keeping children safe in educationDSLs · DfE · guidance · all phases · Details",
      "Zones of regulationSENDCOs · DfE · guidance · all phases · Details",
    ]);
    expect(
      panel.getByText("What DSLs and SENDCOs opened most in the last month. Nobody is named."),
    ).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(screen.getByRole("searchbox"), "keeping");
    await waitFor(() => expect(screen.queryByRole("region", { name: title })).toBeNull());
  });

  it("takes no room while there is nothing to tell", async () => {
    atResources({ "GET /api/resources/opened-by-colleagues": answering({ resources: [] }) });
    await screen.findByText("1 resource");
    expect(screen.queryByRole("region", { name: title })).toBeNull();
  });

  it("grows by each resource that is opened, from the list and from there", async () => {
    const { api } = atResources();
    const panel = within(await screen.findByRole("region", { name: title }));
    await userEvent.click(panel.getByRole("link", { name: kcsie.title }));
    await waitFor(() => expect(posted(api)).toEqual(["POST /api/resources/kcsie/opened"]));
    await userEvent.type(screen.getByRole("searchbox"), "keeping");
    await waitFor(() => expect(screen.queryByRole("region", { name: title })).toBeNull());
    await userEvent.click(screen.getByRole("link", { name: kcsie.title }));
    await waitFor(() => expect(posted(api)).toHaveLength(2));
  });

  it("opens all the same when it cannot be counted", async () => {
    atResources({ "POST /api/resources/kcsie/opened": refusing("resource.not-found") });
    const panel = within(await screen.findByRole("region", { name: title }));
    const link = panel.getByRole("link", { name: kcsie.title });
    await userEvent.click(link);
    expect(link.getAttribute("href")).toBe("https://www.gov.uk/kcsie");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("what is opened most", () => {
  const upkeep = {
    "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "send", name: "SEND" }] } })),
    "GET /api/resources/upkeep/links": answering({ links: [], kept: 1, lookedAt: 1 }),
    "GET /api/resources/upkeep/not-found": answering({ since: "2026-10-25", searches: [] }),
  };
  const entry = {
    id: "old",
    title: "Old code of practice",
    networks: ["SEND"],
    isSuperseded: true,
    times: 1,
  };
  const listed = (resources: readonly (typeof entry)[]) => ({
    "GET /api/resources/upkeep/opened": answering({ since: "2026-10-25", resources }),
  });

  it("stands in the upkeep with how often, ten at once, each a way to its page", async () => {
    const all = Array.from({ length: 12 }, (_, n) => ({
      ...entry,
      ...{ id: `r${n}`, title: `Resource ${n}`, isSuperseded: false, times: 20 - n },
    }));
    const { container } = atResources({ ...upkeep, ...listed([...all, entry]) }, "/resources/upkeep");
    const panel = within(await screen.findByRole("region", { name: "Most opened, last 30 days" }));
    const first = (await panel.findByRole("link", { name: "Resource 0" })).closest("li");
    expect(first?.textContent).toBe("Resource 0SEND20 times");
    await userEvent.click(panel.getByText("3 more"));
    expect(panel.getByRole("link", { name: entry.title }).closest("li")?.textContent).toBe(
      "Old code of practiceSuperseded · SEND1 time",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says what will stand there when nothing was opened yet", async () => {
    atResources({ ...upkeep, ...listed([]) }, "/resources/upkeep");
    expect(await screen.findByText("Nothing was opened yet.")).toBeTruthy();
  });
});
