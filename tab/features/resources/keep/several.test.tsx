import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { FoundResource } from "../../../../shared/contract/resources/resources.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop } from "../../../testing/screen-width.ts";
import { detail } from "./kept-resources.fixture.ts";

beforeEach(onALaptop);

const found = (id: string, version?: string): FoundResource => ({
  ...{ id, title: `Resource ${id}`, address: `https://a.example/${id}`, publisher: "DfE", kind: "guidance" },
  ...{ phase: "all", networks: ["english"], description: "", standing: "current" },
  marks: { title: [], description: [] },
  ...(version ? { version } : {}),
});
const put = "PUT /api/resources";

const opened = (at: string, answers: Parameters<typeof fakeApi>[0] = {}) => {
  const api = fakeApi({
    "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "english", name: "English" }] } })),
    "GET /api/networks": answering({ networks: [] }),
    "GET /api/resources?q=": answering({
      ...{ total: 3, resources: [found("a", '"a,1"'), found("b", '"b,1"'), found("c")] },
      counts: {
        network: [],
        phase: [],
        kind: [],
        publisher: [],
        subject: [],
        school: [],
        changed: [],
        saved: [],
      },
    }),
    ...answers,
  });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};
const click = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const tick = async (name: string) => userEvent.click(await screen.findByRole("checkbox", { name }));
const changes = ({ asked }: ReturnType<typeof fakeApi>) =>
  asked.filter(({ line }) => line === put).map(({ body }) => (body as { changes: unknown }).changes);

describe("changing several resources", () => {
  it("offers only those that one keeps", async () => {
    const { container } = opened("/resources");
    await click("Choose several");
    expect(
      screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual(["Choose Resource a", "Choose Resource b"]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("archives those chosen, and undoes it over the new versions", async () => {
    const was = { standing: { status: "current" as const } };
    const saved = ["a", "b"].map((id) => ({ id, version: `"${id},2"`, was }));
    const { api } = opened("/resources", { [put]: answering({ saved, failed: [] }) });
    await click("Choose several");
    await tick("Choose Resource a");
    await tick("Choose Resource b");
    expect(screen.getByText("2 resources chosen")).toBeTruthy();
    await click("Archive");
    expect(await screen.findByText("Changed 2 resources.")).toBeTruthy();
    await click("Undo");
    await waitFor(() => expect(changes(api)).toHaveLength(2));
    const archived = { standing: { status: "archived" } };
    expect(changes(api)).toEqual([
      ["a", "b"].map((id) => ({ id, version: `"${id},1"`, set: archived })),
      ["a", "b"].map((id) => ({ id, version: `"${id},2"`, set: was })),
    ]);
  });

  it("names what was not changed and why, and keeps it chosen", async () => {
    const failed = [{ id: "b", title: "Resource b", code: "resource.changed" }];
    const { api } = opened("/resources", {
      [put]: answering({ saved: [{ id: "a", version: '"a,2"', was: { kind: "guidance" } }], failed }),
    });
    await click("Choose several");
    await tick("Choose Resource a");
    await tick("Choose Resource b");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "What to change" }), "Kind");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Policy");
    await click("Change");
    const alert = within(await screen.findByRole("alert"));
    expect(
      alert.getByText("Resource b: somebody else has changed it meanwhile. Look at it and change it again."),
    ).toBeTruthy();
    expect(screen.getByText("1 resource chosen")).toBeTruthy();
    expect(changes(api)[0]).toMatchObject([{ set: { kind: "policy" } }, { set: { kind: "policy" } }]);
  });
});

describe("a resource beside the list", () => {
  it("opens where there is room, takes the focus, and closes again", async () => {
    const { container } = opened("/resources", { "GET /api/resources/a": answering(detail({ id: "a" })) });
    await userEvent.click(await screen.findByRole("link", { name: "Details of Resource a" }));
    const heading = await screen.findByRole("heading", { level: 2, name: "Zones of regulation" });
    expect(window.location.pathname).toBe("/resources/a");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole("link", { name: "Details of Resource b" })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("link", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("heading", { level: 2 })).toBeNull());
    expect(window.location.pathname).toBe("/resources");
  });
});
