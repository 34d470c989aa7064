import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./WriteMinutesPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { MinutesView } from "../../../../shared/contract/meetings/minutes.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, aMeetingDetail } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const at = "/meetings/m1/minutes";
const written: MinutesView = {
  meeting: "m1",
  version: "v1",
  text: "Welcome",
  agreed: ["Meet in March"],
  actions: [
    { id: "a1", text: "Send the audit", owner: { id: "ada", name: "Ada Okafor" }, done: false, mine: true },
  ],
  canWrite: true,
};
const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/meetings/m1": answering(aMeetingDetail({ canPlan: true })),
  "GET /api/meetings/m1/minutes": answering(written),
};
const said = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "What was said" });
const save = () => userEvent.click(screen.getByRole("button", { name: "Save minutes" }));

beforeEach(() => window.sessionStorage.clear());

describe("writing minutes", () => {
  it("sends what was written, over what it was begun from", async () => {
    const api = fakeApi({
      ...answers,
      "PUT /api/meetings/m1/minutes": answering({ ...written, version: "v2", text: "Welcome all" }),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.type(await said(), " all");
    expect(screen.getByText("Not saved yet. Your text is kept here meanwhile.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await save();
    expect(await screen.findByText("Saved")).toBeTruthy();
    const sent = api.asked.find(({ line }) => line.startsWith("PUT"));
    expect(sent?.headers.get("If-Match")).toBe("v1");
    expect(sent?.body).toMatchObject({ text: "Welcome all", base: { text: "Welcome" } });
  });

  it("says so when it was put together with what another lead saved meanwhile, and shows both", async () => {
    const both = { ...written, version: "v3", text: "Welcome all\nMaths" };
    openTab({ at, fetch: fakeApi({ ...answers, "PUT /api/meetings/m1/minutes": answering(both) }).fetch });
    await userEvent.type(await said(), " all");
    await save();
    expect(await screen.findByText(/what you both wrote stands here/)).toBeTruthy();
    expect((await said()).value).toBe("Welcome all\nMaths");
  });

  it("keeps what is not saved while one is elsewhere, and says so on every page (invariant 3)", async () => {
    openTab({ at, fetch: fakeApi(answers).fetch });
    await userEvent.type(await said(), " all");
    await userEvent.click(screen.getByRole("link", { name: "Home" }));
    await userEvent.click(await screen.findByRole("link", { name: "Go back to them" }));
    expect((await said()).value).toBe("Welcome all");
  });

  it("marks an action without an owner, and keeps the text", async () => {
    const errors = [{ pointer: "/actions/1/owner", code: "required" }];
    const api = fakeApi({
      ...answers,
      "PUT /api/meetings/m1/minutes": refusing("minutes.invalid", { errors }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Add an action" }));
    const second = within(screen.getByRole("group", { name: "Action 2" }));
    await userEvent.type(second.getByRole("textbox", { name: "What is to be done" }), "Book the hall");
    await save();
    const owner = await second.findByRole("combobox", { name: "Who does it", description: /Fill this in/ });
    expect(document.activeElement).toBe(owner);
    expect(screen.getByDisplayValue("Book the hall")).toBeTruthy();
  });

  it("shows both versions when two leads changed the same line, and saves what is chosen over theirs (invariant 3)", async () => {
    const theirs = { ...written, version: "v9", text: "Welcome from Lena" };
    let saves = 0;
    const api = fakeApi({
      ...answers,
      "PUT /api/meetings/m1/minutes": () =>
        saves++ === 0
          ? refusing("minutes.changed", { current: theirs })
          : answering({ ...theirs, version: "v10", text: "Welcome all" }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.type(await said(), " all");
    await save();
    const race = within(await screen.findByRole("radiogroup", { name: "What was said" }));
    expect(race.getByText("Welcome from Lena")).toBeTruthy();
    expect(race.getByText("Welcome all")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Save again" }));
    await waitFor(() => expect(saves).toBe(2));
    const last = api.asked.filter(({ line }) => line.startsWith("PUT")).at(-1);
    expect(last?.headers.get("If-Match")).toBe("v9");
    expect(last?.body).toMatchObject({ text: "Welcome all" });
  });

  it("says to who may only read that they may only read", async () => {
    const read = answering({ ...written, canWrite: false });
    openTab({ at, fetch: fakeApi({ ...answers, "GET /api/meetings/m1/minutes": read }).fetch });
    expect(await screen.findByText("You may read these minutes, not write them.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save minutes" })).toBeNull();
  });
});
