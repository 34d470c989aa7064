import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";
import type { StorageFetch } from "../../../teams/upload-surroundings.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onAPhone } from "../../../testing/screen-width.ts";
import { stored, surroundings } from "./uploading.fixture.ts";

const plan: ResourceDetail = {
  ...{ id: "maths.12", title: "Mixed-age plan", address: "https://trust.example/plan.docx", version: "1" },
  ...{ publisher: "", kind: "plan", phase: "primary", networks: ["maths"], description: "" },
  ...{ standing: "current", file: { name: "plan.docx", size: 21_000 } },
  ...{ canCurate: true, canChange: true, canDecide: false, canWithdraw: false },
  ...{ keyStages: [], subjects: [], variants: [], replaces: [], adaptations: [] },
};
const versions = "POST /api/networks/maths/library/versions";
const address = { url: "https://storage.example/v", expiresAt: "2099-01-01T00:00:00Z", contents: "c1" };
const { version: _version, ...listed } = plan;

function open(
  more: Parameters<typeof fakeApi>[0] = {},
  said: Partial<ResourceDetail> = {},
  fetch?: StorageFetch,
) {
  const api = fakeApi({
    "GET /api/resources/maths.12": answering({ ...plan, ...said }),
    "GET /api/resources/saved": answering({ resources: [] }),
    [versions]: answering(address),
    [`${versions}/finished`]: answering(listed),
    ...more,
  });
  return { api, ...openTab({ at: "/resources/maths.12", fetch: api.fetch, uploads: surroundings(fetch) }) };
}

async function choose(name: string, bytes = 5) {
  await userEvent.click(await screen.findByRole("button", { name: "New version…" }));
  const file = new File(["w".repeat(bytes)], name);
  await userEvent.upload(screen.getByLabelText("New version of plan.docx"), file, { applyAccept: false });
}

beforeEach(onAPhone);

describe("a new version of a file", () => {
  it("is sent from the page of the resource, over what stands at this moment, and said to be there", async () => {
    const { api, container } = open();
    await choose("plan, mended.docx");
    expect(await screen.findByText("Everybody sees the new version of plan.docx now.")).toBeTruthy();
    expect(api.asked.find(({ line }) => line === versions)?.body).toEqual({
      ...{ resource: "maths.12", name: "plan, mended.docx", size: 5 },
    });
    // What is said of the resource is asked for again: its day and size are others now.
    await waitFor(() =>
      expect(api.asked.filter(({ line }) => line === "GET /api/resources/maths.12").length).toBeGreaterThan(
        1,
      ),
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows how far it is, takes no second meanwhile, and can be cancelled", async () => {
    const never: StorageFetch = (_url, { method, signal }) =>
      method === "DELETE"
        ? Promise.resolve(stored(204))
        : new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const { api } = open({}, {}, never);
    await choose("plan.docx", 3_000_000);
    expect(await screen.findByText("0 of 3 MB, 0%")).toBeTruthy();
    expect(screen.queryByLabelText("New version of plan.docx")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Cancel: plan.docx" }));
    expect(await screen.findByLabelText("New version of plan.docx")).toBeTruthy();
    expect(api.asked.filter(({ line }) => line === `${versions}/finished`)).toEqual([]);
  });

  it.each([
    [
      "upload.other-kind",
      "A new version is the same kind of file as the one before. Add this one as a file of its own.",
    ],
    [
      "upload.under-way",
      "Somebody is sending a new version of this file at this moment. Wait until it is there, look at it, and send yours again.",
    ],
  ] as const)("is refused in plain words (%s), and another can be chosen", async (code, words) => {
    open({ [versions]: refusing(code) });
    await choose("plan.pdf");
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByLabelText("New version of plan.docx")).toBeTruthy();
  });

  it("asks before it goes over one that somebody else put in meanwhile (invariant 3)", async () => {
    let sent = 0;
    const { api } = open({
      [`${versions}/finished`]: () =>
        ++sent === 1 ? refusing("resource.changed", { current: "c2" }) : answering(listed),
    });
    await choose("plan.docx");
    await userEvent.click(await screen.findByRole("button", { name: "Put mine in over it: plan.docx" }));
    expect(await screen.findByText("Everybody sees the new version of plan.docx now.")).toBeTruthy();
    const contents = api.asked
      .filter(({ line }) => line === `${versions}/finished`)
      .map(({ body }) => (body as { contents: string }).contents);
    expect(contents).toEqual(["c1", "c2"]);
  });

  it.each([
    ["who does not keep the library", { canCurate: false, canChange: false }],
    ["a link", { file: undefined }],
    ["what was archived", { standing: "archived" as const }],
  ])("is not offered to or for %s", async (_who, said) => {
    open({}, said as Partial<ResourceDetail>);
    expect(await screen.findByRole("heading", { level: 1, name: "Mixed-age plan" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "New version…" })).toBeNull();
  });
});
