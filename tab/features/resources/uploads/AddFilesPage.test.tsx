import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Networks } from "../../../../shared/contract/networks/networks.schema.ts";
import type { StorageFetch } from "../../../teams/upload-surroundings.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { stored, surroundings } from "./uploading.fixture.ts";

const network = (id: string, name: string): Networks["networks"][number] => ({
  ...{ id, name, purpose: "", mine: true, leads: [], members: 1, membership: "", meetingsPerYear: 3 },
});
const resource = (name: string, standing = "current") => ({
  ...{ id: `dsl.${name}`, title: name, address: "https://x.example/", publisher: "", kind: "", phase: "" },
  ...{ networks: ["dsl"], description: "", standing, file: { name } },
});
const opened = (id: string, isProposed = false) =>
  answering({
    ...{ outcome: "opened", id, isProposed, expiresAt: "2099-01-01T00:00:00Z" },
    url: `https://storage.example/${id}`,
  });
const uploads = "/api/networks/dsl/library/uploads";
const answers = {
  "GET /api/networks": answering({ networks: [network("dsl", "DSL network"), network("maths", "Maths")] }),
  "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "dsl", name: "DSL network" }] } })),
};

const aFile = (name: string) => new File(["words"], name);

async function choose(...files: File[]) {
  await userEvent.upload(await screen.findByLabelText("Files"), files, { applyAccept: false });
}

describe("adding files to a library", () => {
  it("adds several at once, and says aloud how many are in", async () => {
    const { fetch, asked } = fakeApi({
      ...answers,
      [`POST ${uploads}`]: ({ body }) => opened((body as { name: string }).name.slice(0, 1)),
      [`POST ${uploads}/A/finished`]: answering({ outcome: "added", resource: resource("A.docx") }),
      [`POST ${uploads}/B/finished`]: answering({ outcome: "added", resource: resource("B.docx") }),
    });
    const { container } = openTab({ at: "/resources/add?network=dsl", fetch, uploads: surroundings() });
    await choose(aFile("A.docx"), aFile("B.docx"));
    expect(await screen.findByText("2 of 2 files added.")).toBeTruthy();
    expect(asked.filter(({ line }) => line.endsWith("/finished"))).toHaveLength(2);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("takes files that are dropped", async () => {
    const { fetch } = fakeApi({
      ...answers,
      [`POST ${uploads}`]: () => opened("u", true),
      [`POST ${uploads}/u/finished`]: answering({
        outcome: "added",
        resource: resource("A.docx", "proposed"),
      }),
    });
    openTab({ at: "/resources/add?network=dsl", fetch, uploads: surroundings() });
    fireEvent.drop(await screen.findByLabelText("Files"), { dataTransfer: { files: [aFile("A.docx")] } });
    expect(
      await screen.findByText("Sent to the network’s leads. They look at it before others see it."),
    ).toBeTruthy();
  });

  it("refuses a program before anything is asked, and the other file goes on (invariant 9)", async () => {
    const { fetch, asked } = fakeApi({
      ...answers,
      [`POST ${uploads}`]: () => opened("u"),
      [`POST ${uploads}/u/finished`]: answering({ outcome: "added", resource: resource("A.docx") }),
    });
    openTab({ at: "/resources/add?network=dsl", fetch, uploads: surroundings() });
    await choose(aFile("Setup.exe"), aFile("A.docx"));
    expect(await screen.findByText(/A file that ends in .exe is a program or a script/)).toBeTruthy();
    expect(await screen.findByText("1 of 2 files added. 1 not added.")).toBeTruthy();
    expect(asked.filter(({ line }) => line === `POST ${uploads}`)).toHaveLength(1);
  });

  it("asks when the name is taken, and keeps both or makes it the new version", async () => {
    const taken = { outcome: "taken", resource: resource("A.docx"), contents: "c1" };
    const versions = "/api/networks/dsl/library/versions";
    const { fetch, asked } = fakeApi({
      ...answers,
      [`POST ${uploads}`]: answering(taken),
      [`POST ${versions}`]: answering({
        ...{ url: "https://storage.example/v", expiresAt: "2099-01-01T00:00:00Z", contents: "c1" },
      }),
      [`POST ${versions}/finished`]: answering(resource("A.docx")),
    });
    openTab({ at: "/resources/add?network=dsl", fetch, uploads: surroundings() });
    await choose(aFile("A.docx"));
    expect(await screen.findByText("There is already “A.docx” in this library.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Keep both: A.docx" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Make it the new version: A.docx" }));
    expect(await screen.findByText("Added as the new version")).toBeTruthy();
    expect(asked.find(({ line }) => line === `POST ${versions}`)?.body).toEqual({
      ...{ resource: "dsl.A.docx", contents: "c1", name: "A.docx", size: 5 },
    });
  });

  it("goes on while other pages are looked at, says so there, and can be cancelled", async () => {
    const { fetch } = fakeApi({
      ...answers,
      [`POST ${uploads}`]: () => opened("u"),
      [`DELETE ${uploads}/u`]: answering({}, 200),
    });
    const never: StorageFetch = (_url, { method, signal }) =>
      method === "DELETE"
        ? Promise.resolve(stored(204))
        : new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    openTab({ at: "/resources/add?network=dsl", fetch, uploads: surroundings(never) });
    await choose(new File(["a".repeat(3_000_000)], "A.docx"));
    expect(await screen.findByText("0 of 3 MB, 0%")).toBeTruthy();
    await userEvent.click(screen.getByRole("link", { name: "Networks" }));
    await userEvent.click(await screen.findByRole("link", { name: "See them" }));
    await userEvent.click(await screen.findByRole("button", { name: "Cancel: A.docx" }));
    await waitFor(() => expect(screen.queryByText("A.docx")).toBeNull());
  });
});
