import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { LinksToMend, LinkToMend } from "../../../../shared/contract/resources/upkeep.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const dead: LinkToMend = {
  ...{
    id: "r1",
    title: "Reading framework",
    address: "https://school.example/reading",
    networks: ["English"],
  },
  ...{ verdict: "dead", seen: "not-found", checkedAt: "2026-11-23T03:15:00.000Z" },
  since: "2026-11-10T03:15:00.000Z",
};
const moved: LinkToMend = {
  ...{
    id: "r2",
    title: "Phonics check",
    address: "https://school.example/phonics",
    networks: ["English", "KS1"],
  },
  ...{ verdict: "moved", seen: "moved", checkedAt: "2026-11-22T03:15:00.000Z" },
  movedTo: "https://school.example/phonics-2026",
};
const list: LinksToMend = { links: [dead, moved], kept: 40, lookedAt: 31 };
const check = "POST /api/resources/upkeep/links/r1/check";

const answers = {
  "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "english", name: "English" }] } })),
  "GET /api/resources/upkeep/links": answering(list),
  "GET /api/resources/upkeep/libraries": answering({ networks: [] }),
  "GET /api/resources/upkeep/not-found": answering({ since: "2026-10-25", searches: [] }),
  "GET /api/resources/upkeep/reviews": answering({ resources: [] }),
  "GET /api/resources/upkeep/duplicates": answering({ groups: [] }),
  "GET /api/resources/upkeep/pins": answering({ pins: [] }),
  "GET /api/resources/upkeep/unread": answering({ files: [], kept: 0, lookedAt: 0 }),
  "GET /api/resources/upkeep/opened": answering({ since: "2026-10-25", resources: [] }),
};
const opened = (more: Parameters<typeof fakeApi>[0] = {}) => {
  const api = fakeApi({ ...answers, ...more });
  return { api, ...openTab({ at: "/resources/upkeep", fetch: api.fetch }) };
};
const entry = async (title: string) =>
  (await screen.findByRole("heading", { level: 3, name: title })).closest("li") as HTMLElement;

describe("the upkeep of resources", () => {
  it("names the networks that take no files yet, and the command that makes their libraries", async () => {
    const networks = [
      { id: "oracy", name: "Oracy" },
      { id: "music", name: "Music network" },
    ];
    const { container } = opened({ "GET /api/resources/upkeep/libraries": answering({ networks }) });
    const missing = within(await screen.findByRole("region", { name: "These networks have no library yet" }));
    expect(
      missing.getByText(
        "Nobody can add files to the Oracy network and the Music network. Links can be added as before.",
      ),
    ).toBeTruthy();
    expect(missing.getByText("npm run provision")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("lists links that do not open, with what was seen and since when, apart from pages that moved", async () => {
    const { container } = opened();
    const broken = within(await screen.findByRole("region", { name: "Links that do not open" }));
    expect((await broken.findAllByRole("listitem")).map(({ textContent }) => textContent)).toHaveLength(1);
    expect(
      broken.getByText("Its site says that there is no such page. Has not opened since Tuesday 10 November."),
    ).toBeTruthy();
    expect(broken.getByText("English · Last looked at on Monday 23 November.")).toBeTruthy();
    expect(
      broken.getByText("Beacon has looked at 31 of 40 links so far. It goes on every night."),
    ).toBeTruthy();
    const elsewhere = within(screen.getByRole("region", { name: "Links whose page has moved" }));
    expect(elsewhere.getByRole("link", { name: "https://school.example/phonics-2026" })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says that all is well when it is, and how far the looking has come", async () => {
    opened({ "GET /api/resources/upkeep/links": answering({ links: [], kept: 40, lookedAt: 40 }) });
    expect(await screen.findByText("No link looks dead.")).toBeTruthy();
    expect(screen.getByText(/^Beacon looks at all 40 links every two weeks, at night\./)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Links whose page has moved" })).toBeNull();
  });

  it("looks again when asked, says what it sees, and keeps the focus where it was", async () => {
    const { api } = opened({ [check]: answering({ seen: "works" }) });
    const ofDead = within(await entry("Reading framework"));
    const button = ofDead.getByRole("button", { name: "Check again now: Reading framework" });
    await userEvent.click(button);
    await waitFor(() => expect(ofDead.getByRole("status").textContent).toBe("Checked just now. It opens."));
    expect(document.activeElement).toBe(button);
    expect(api.asked.filter(({ line }) => line === check)).toHaveLength(1);
  });

  it("says that nothing has changed, with what is seen now", async () => {
    const now = { ...dead, seen: "timeout", checkedAt: "2026-11-24T12:00:00.000Z" };
    opened({ [check]: answering({ seen: "timeout", link: now }) });
    const ofDead = within(await entry("Reading framework"));
    await userEvent.click(ofDead.getByRole("button"));
    await waitFor(() =>
      expect(ofDead.getByRole("status").textContent).toBe("Checked just now: it still wants mending."),
    );
    expect(ofDead.getByText(/^Its site does not answer\./)).toBeTruthy();
  });

  it.each([
    [
      429,
      "link.asked-just-now",
      "This link was looked at within the last minute. Wait a minute and check again.",
    ],
    [
      503,
      "link.web-unreachable",
      "Beacon cannot reach the web at the moment, so it cannot tell. Nothing has changed. Open the link yourself, or check again later.",
    ],
  ] as const)("says why it cannot look now (%i)", async (_status, code, words) => {
    opened({ [check]: refusing(code) });
    const ofDead = within(await entry("Reading framework"));
    await userEvent.click(ofDead.getByRole("button"));
    expect((await ofDead.findByRole("alert")).textContent).toBe(words);
  });

  it("is reached from the resources by those who keep some, and by nobody else", async () => {
    const counts = {
      network: [],
      phase: [],
      kind: [],
      publisher: [],
      subject: [],
      school: [],
      changed: [],
      saved: [],
    };
    const resources = { "GET /api/resources?q=": answering({ total: 0, resources: [], counts }) };
    const lead = openTab({ at: "/resources", fetch: fakeApi({ ...answers, ...resources }).fetch });
    await userEvent.click(await screen.findByRole("link", { name: "Upkeep" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Upkeep" })).toBeTruthy();
    lead.unmount();
    openTab({
      at: "/resources",
      fetch: fakeApi({ ...resources, "GET /api/home": answering(aHome()) }).fetch,
    });
    await screen.findByRole("searchbox");
    expect(screen.queryByRole("link", { name: "Upkeep" })).toBeNull();
  });
});
