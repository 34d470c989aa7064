import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { FoundResource } from "../../../shared/contract/resources/resources.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { answering, fakeApi } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";

const resource = (title: string, phase: string, publisher: string): FoundResource => ({
  id: title,
  title,
  address: "https://www.gov.uk/reading",
  publisher,
  kind: "guidance",
  standing: "current",
  phase,
  networks: [],
  description: "For every school.",
  marks: { title: [], description: [] },
});

const all = [resource("Attendance", "all", "DfE"), resource("The reading framework", "primary", "DfE")];

const counts = {
  network: [{ name: "ks1", count: 1, label: "Key stage 1" }],
  phase: [
    { name: "all", count: 1 },
    { name: "primary", count: 1 },
  ],
  kind: [{ name: "guidance", count: 2 }],
  publisher: [{ name: "DfE", count: 2 }],
  subject: [],
  school: [{ name: "109000", count: 1, label: "Flax Bourton Primary School" }],
  changed: [
    { name: "month", count: 1 },
    { name: "year", count: 2 },
  ],
  saved: [{ name: "mine", count: 1 }],
};
const marked = { ...all[1], marks: { title: [[4, 11]], description: [] } };
const found = { total: 1, resources: [marked], counts };

const answers = {
  "GET /api/resources/opened-by-colleagues": answering({ resources: [] }),
  "GET /api/resources/requests": answering({ requests: [] }),
  "GET /api/resources/networks-to-ask?q=zebra": answering({ likely: [], others: [] }),
  "GET /api/resources?q=": answering({ total: 231, resources: all, counts }),
  "GET /api/resources?q=&phase=primary": answering({ total: 1, resources: [all[1]], counts }),
  "GET /api/resources?q=&saved=mine": answering({ total: 1, resources: [all[0]], counts }),
  "GET /api/resources?q=&saved=mine&changed=month": answering({ total: 1, resources: [all[0]], counts }),
  "GET /api/resources?q=reading": answering(found),
  "GET /api/resources?q=zone": answering({
    ...{ total: 1, counts },
    resources: [{ ...all[0], excerpt: { text: "Begin with the blue zone.", marks: [[20, 24]] } }],
  }),
  "GET /api/resources?q=readng": answering({ ...found, didYouMean: "reading" }),
  "GET /api/resources?q=zebra": answering({ total: 0, resources: [], counts }),
};

describe("finding a resource", () => {
  it("begins in the search box, over all there is", async () => {
    const { container } = openTab({ at: "/resources", fetch: fakeApi(answers).fetch });
    const box = await screen.findByRole("searchbox", { name: "Search resources" });
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(
      await screen.findByText("231 resources: the first 2 are here. Search to see others."),
    ).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("finds by words, marks them, and opens outside Beacon", async () => {
    openTab({ at: "/resources", fetch: fakeApi(answers).fetch });
    await userEvent.type(await screen.findByRole("searchbox"), "reading");
    expect(await screen.findByText("1 resource")).toBeTruthy();
    const link = screen.getByRole("link", { name: "The reading framework" });
    expect(link.querySelector("mark")?.textContent).toBe("reading");
    expect(link.getAttribute("target")).toBe("_blank");
  });

  it("shows where the document itself says it", async () => {
    openTab({ at: "/resources?q=zone", fetch: fakeApi(answers).fetch });
    const place = await screen.findByText(/^In the document: …/);
    expect(place.textContent).toBe("In the document: … Begin with the blue zone. …");
    expect(place.querySelector("mark")?.textContent).toBe("zone");
  });

  it("narrows by a chip, and lets go of it again", async () => {
    openTab({ at: "/resources", fetch: fakeApi(answers).fetch });
    const chip = await screen.findByRole("button", { name: "Primary (1)" });
    await userEvent.click(chip);
    expect(await screen.findByText("1 resource")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Attendance" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Primary (1)" }));
    expect(await screen.findByRole("link", { name: "Attendance" })).toBeTruthy();
  });

  it("narrows by what was saved and by when it changed, in the address, so that coming back narrows alike", async () => {
    const { container } = openTab({ at: "/resources", fetch: fakeApi(answers).fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Saved (1)" }));
    expect(await screen.findByText("1 resource")).toBeTruthy();
    await userEvent.click(screen.getByText("More filters"));
    expect(screen.getByRole("button", { name: "Key stage 1 (1)" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Flax Bourton Primary School (1)" })).toBeTruthy();
    expect(screen.queryByRole("group", { name: "Subject" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "In the last month (1)" }));
    await waitFor(() => expect(window.location.search).toBe("?saved=mine&changed=month"));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("opens an address that narrows, with what is chosen in sight", async () => {
    openTab({ at: "/resources?saved=mine&changed=month", fetch: fakeApi(answers).fetch });
    const chip = await screen.findByRole("button", { name: "In the last month (1)", pressed: true });
    expect(chip.closest("details")?.open).toBe(true);
    expect(screen.getByRole("button", { name: "Saved (1)", pressed: true })).toBeTruthy();
  });

  it("asks whether another spelling was meant, and searches for it", async () => {
    openTab({ at: "/resources?q=readng", fetch: fakeApi(answers).fetch });
    await userEvent.click(await screen.findByRole("button", { name: "reading" }));
    await waitFor(() => expect(screen.queryByText(/Did you mean/)).toBeNull());
    expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("reading");
  });

  it("says what to try when nothing is found", async () => {
    openTab({ at: "/resources?q=zebra", fetch: fakeApi(answers).fetch });
    expect(await screen.findByText("Nothing found for “zebra”.")).toBeTruthy();
  });
});
