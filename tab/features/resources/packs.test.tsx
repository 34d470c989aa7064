import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ResourceDetail } from "../../../shared/contract/resources/resources.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { aResourceRequest } from "../../testing/request-examples.ts";
import { onAPhone } from "../../testing/screen-width.ts";
import { aFoundPack, allFound, anEntry, aPack } from "./packs.fixture.ts";

beforeEach(onAPhone);

const opened = (said: Partial<ResourceDetail> = {}) =>
  openTab({
    at: "/resources/pack",
    fetch: fakeApi({
      "GET /api/resources/pack": answering(aPack(said)),
      "GET /api/resources/saved": answering({ resources: [] }),
      "POST /api/resources/code/opened": answering(null, 204),
    }).fetch,
  });

const inList = (holds: number, leadOf: { id: string; name: string }[] = []) => {
  const api = fakeApi({
    "GET /api/home": answering(aHome({ me: { ...gwen, leadOf } })),
    "GET /api/resources/opened-by-colleagues": answering({ resources: [] }),
    "GET /api/resources/requests": answering({ requests: [] }),
    "GET /api/resources?q=": answering(allFound(aFoundPack(holds))),
    "GET /api/resources/pack": answering(aPack()),
    "GET /api/resources/saved": answering({ resources: [] }),
    "POST /api/resources/pack/opened": answering(null, 204),
  });
  return { api, ...openTab({ at: "/resources", fetch: api.fetch }) };
};

describe("a pack among what was found", () => {
  it("says how many resources are in it, and its title leads to its page in Beacon", async () => {
    const { api, container } = inList(5);
    const title = await screen.findByRole("link", { name: "New SENDCO starter pack" });
    expect(screen.getByText("Pack · 5 resources · all phases")).toBeTruthy();
    expect([title.getAttribute("href"), title.getAttribute("target")]).toEqual(["/resources/pack", null]);
    expect(screen.queryByRole("link", { name: /^Details of/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(title);
    expect(await screen.findByRole("heading", { level: 1, name: "New SENDCO starter pack" })).toBeTruthy();
    expect(api.asked.map(({ line }) => line)).toContain("POST /api/resources/pack/opened");
  });

  it("says when there is nothing in it for the reader", async () => {
    inList(0);
    expect(await screen.findByText("Pack · nothing in it at present · all phases")).toBeTruthy();
  });

  it("is made by those who lead a network; nobody else is offered it", async () => {
    const { unmount } = inList(5, [{ id: "sendco", name: "SENDCO" }]);
    const make = await screen.findByRole("link", { name: "New pack" });
    expect(make.getAttribute("href")).toBe("/resources/packs/new");
    unmount();
    inList(5);
    await screen.findByText("Pack · 5 resources · all phases");
    expect(screen.queryByRole("link", { name: "New pack" })).toBeNull();
  });
});

describe("the page of a pack", () => {
  it("shows what is in it in its order, each with what it is, to open there", async () => {
    const { container } = opened();
    const held = within(await screen.findByRole("region", { name: "What is in this pack" }));
    expect(held.getByText("2 resources, in this order")).toBeTruthy();
    expect(held.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      "SEND code of practiceDfE · guidance · all phases · Details",
      "Resource eefEEF · guidance · all phases · Details",
    ]);
    const first = held.getByRole("link", { name: "SEND code of practice" });
    expect([first.getAttribute("href"), first.getAttribute("target")]).toEqual([
      "https://www.gov.uk/code",
      "_blank",
    ]);
    const details = held.getByRole("link", { name: "Details of SEND code of practice" });
    expect(details.getAttribute("href")).toBe("/resources/code");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("opens nowhere else, and can still be saved and sent on", async () => {
    const { navigator } = window;
    const copied: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    opened();
    await screen.findByRole("button", { name: "Save New SENDCO starter pack for yourself" });
    expect(screen.queryByRole("link", { name: "Open" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Copy link to New SENDCO starter pack" }));
    expect(await screen.findByText("Copied. Beacon shows it to those it is for.")).toBeTruthy();
    expect(copied).toEqual([`${window.location.origin}/resources/pack`]);
  });

  it("shows the link to copy by hand, where the browser lets nobody copy", async () => {
    Object.defineProperty(window.navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new DOMException("Refused", "NotAllowedError")) },
    });
    opened();
    await userEvent.click(
      await screen.findByRole("button", { name: "Copy link to New SENDCO starter pack" }),
    );
    const box = (await screen.findByRole("textbox", { name: "Link to send" })) as HTMLInputElement;
    expect(box.value).toBe(`${window.location.origin}/resources/pack`);
    await waitFor(() => expect(box.selectionEnd).toBe(box.value.length));
  });

  it.each([
    ["its reader", false, "There is nothing in it at present."],
    ["who keeps it", true, "There is nothing in it at present. Edit it to add resources."],
  ])("says to %s that there is nothing in it", async (_who, canChange, words) => {
    opened({ entries: [], canChange });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "What is in this pack" })).toBeNull();
  });

  it("tells who keeps it which of its resources readers do not see", async () => {
    opened({ canChange: true, entries: [anEntry("old", { standing: "archived" })] });
    expect(
      await screen.findByText(/^Archived: readers do not see it · DfE · guidance · all phases/),
    ).toBeTruthy();
    expect(screen.getByText("1 resource")).toBeTruthy();
  });
});

describe("a resource that is in a pack", () => {
  it("names the packs that hold it and leads to them", async () => {
    openTab({
      at: "/resources/code",
      fetch: fakeApi({
        "GET /api/resources/code": answering(
          aPack({
            ...anEntry("code"),
            ...{ entries: undefined, isPack: undefined },
            packs: [{ id: "pack", title: "New SENDCO starter pack" }],
          }),
        ),
        "GET /api/resources/saved": answering({ resources: [] }),
      }).fetch,
    });
    expect(await screen.findByText("In packs")).toBeTruthy();
    const pack = screen.getByRole("link", { name: "New SENDCO starter pack" });
    expect(pack.getAttribute("href")).toBe("/resources/pack");
    expect(screen.queryByRole("region", { name: "What is in this pack" })).toBeNull();
  });
});

describe("a request that a pack answers", () => {
  it("leads to the pack's page", async () => {
    const answer = { id: "pack", title: "New SENDCO starter pack", address: "", isPack: true };
    openTab({
      at: "/resources/requests",
      fetch: fakeApi({
        "GET /api/home": answering(aHome()),
        "GET /api/resources/requests": answering({
          requests: [aResourceRequest({ status: "answered", ended: "Asha Bell answered", answer })],
        }),
      }).fetch,
    });
    const pack = await screen.findByRole("link", { name: "New SENDCO starter pack" });
    expect(pack.getAttribute("href")).toBe("/resources/pack");
  });
});
