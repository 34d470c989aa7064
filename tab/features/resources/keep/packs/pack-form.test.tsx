import { beforeEach, describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { openTab } from "../../../../testing/open-tab.tsx";
import { onAPhone } from "../../../../testing/screen-width.ts";
import { aFoundPack, allFound, anEntry, aPack } from "../../packs.fixture.ts";

type Answers = Parameters<typeof fakeApi>[0];

const found = (id: string) => ({ ...anEntry(id), marks: { title: [], description: [] } });
const networks = [
  { id: "sendco", name: "SENDCO" },
  { id: "maths", name: "Maths" },
].map((network) => ({
  ...network,
  ...{ purpose: "", leads: [], mine: true, members: 4, membership: "Members", meetingsPerYear: 3 },
}));
const surroundings: Answers = {
  "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "sendco", name: "SENDCO" }] } })),
  "GET /api/networks": answering({ networks }),
  "GET /api/directory/schools": answering({ schools: [] }),
  "GET /api/resources/saved": answering({ resources: [] }),
  "GET /api/resources?q=": answering(
    allFound(found("code"), found("eef"), found("plans"), aFoundPack(2, { title: "Another pack" })),
  ),
};
const opened = (at: string, answers: Answers = {}) => {
  const api = fakeApi({ ...surroundings, ...answers });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};
const editing = (answers: Answers = {}) =>
  opened("/resources/pack/edit", { "GET /api/resources/pack": answering(kept), ...answers });
const kept = aPack({
  ...{ canCurate: true, canChange: true },
  entries: ["code", "eef", "plans"].map((id) => anEntry(id)),
});

const sent = ({ asked }: ReturnType<typeof fakeApi>, line: string) =>
  asked.filter((each) => each.line === line).map(({ body }) => body as { entries?: string[] });
const put = "PUT /api/resources/pack";
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const choose = async (title: string, what: string) => {
  await press(`More for ${title}`);
  await userEvent.click(await screen.findByRole("menuitem", { name: what }));
};
const search = async (title: string) => {
  await userEvent.click(await screen.findByRole("combobox", { name: "Add a resource" }));
  await userEvent.click(await screen.findByRole("option", { name: new RegExp(title) }));
};
const rows = () =>
  within(screen.getByRole("list", { name: "Resources in this pack" }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("p")?.textContent);

beforeEach(onAPhone);

describe("making a pack", () => {
  const add = "POST /api/resources/packs";

  it("is resources found by searching, in order, in the network that one leads", async () => {
    const { api, container } = opened("/resources/packs/new", {
      [add]: ({ body }) => answering(aPack({ id: (body as { id: string }).id }), 201),
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), "New SENDCO starter pack");
    expect(screen.getByText("Nothing yet. Search below, and add what is to be read first.")).toBeTruthy();
    await search("Resource eef");
    await search("Resource code");
    expect(rows()).toEqual(["1. Resource eef", "2. Resource code"]);
    expect(await screen.findByText("Added Resource code as number 2.")).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Web address" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: "Kind" })).toBeNull();
    expect(screen.getByRole("checkbox", { name: "SENDCO", checked: true })).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: "Maths" })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await press("Make the pack");
    expect(await screen.findByRole("heading", { level: 1, name: "New SENDCO starter pack" })).toBeTruthy();
    const [body] = sent(api, add);
    expect(body).toMatchObject({
      ...{ title: "New SENDCO starter pack", entries: ["eef", "code"], networks: ["sendco"] },
    });
    expect(Object.keys(body ?? {})).not.toContain("address");
  });

  it("takes no resource twice and no other pack", async () => {
    opened("/resources/packs/new");
    await search("Resource eef");
    await search("Resource eef");
    expect(await screen.findByText("Resource eef is in it already, as number 1.")).toBeTruthy();
    expect(rows()).toEqual(["1. Resource eef"]);
    await userEvent.click(screen.getByRole("combobox", { name: "Add a resource" }));
    await screen.findByRole("option", { name: /Resource code/ });
    expect(screen.queryByRole("option", { name: /Another pack/ })).toBeNull();
  });

  it("says what is missing beside it, and keeps what was typed", async () => {
    opened("/resources/packs/new", {
      [add]: refusing("resource.invalid", {
        errors: [
          { pointer: "/entries", code: "empty-pack" },
          { pointer: "/networks", code: "required" },
        ],
      }),
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), "Starter pack");
    await press("Make the pack");
    const field = await screen.findByRole("group", { name: /^Resources in it/ });
    expect(within(field).getByRole("alert").textContent).toBe("Add at least one resource.");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect((screen.getByRole("textbox", { name: "Title" }) as HTMLInputElement).value).toBe("Starter pack");
    await search("Resource eef");
    expect(screen.queryByText("Add at least one resource.")).toBeNull();
  });

  it("is for those who lead a network: whoever does not is told whom to ask", async () => {
    opened("/resources/packs/new", { "GET /api/home": answering(aHome()) });
    expect(await screen.findByText("Leads of networks make packs.")).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Title" })).toBeNull();
  });
});

describe("changing a pack", () => {
  it("moves its resources by menu and by keyboard, says where they are, and saves the order", async () => {
    const { api } = editing({ [put]: answering(kept) });
    await choose("Resource code", "Move down");
    expect(await screen.findByText("Resource code is now number 2 of 3.")).toBeTruthy();
    expect(rows()).toEqual(["1. Resource eef", "2. Resource code", "3. Resource plans"]);
    expect(screen.getByRole("button", { name: "Move Resource plans" })).toBeTruthy();
    await press("Save");
    await waitFor(() => expect(sent(api, put)).toHaveLength(1));
    expect(sent(api, put)[0]).toMatchObject({ entries: ["eef", "code", "plans"], kind: "pack", address: "" });
  });

  it("takes one out at once, and Undo puts it back where it stood", async () => {
    const { container } = editing();
    await choose("Resource eef", "Take out");
    expect(rows()).toEqual(["1. Resource code", "2. Resource plans"]);
    expect(await screen.findByText("Taken out: Resource eef.")).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
    expect(await accessibilityFaults(container)).toEqual([]);
    await press("Undo");
    expect(rows()).toEqual(["1. Resource code", "2. Resource eef", "3. Resource plans"]);
  });

  it("keeps an error with the resource that it is about, wherever that is moved", async () => {
    editing({
      [put]: refusing("resource.invalid", {
        errors: [{ pointer: "/entries/1", code: "gone-from-resources" }],
      }),
    });
    await screen.findByRole("list", { name: "Resources in this pack" });
    await press("Save");
    const words = "This is no longer in Resources. Take it out.";
    const alert = await screen.findByText(words);
    expect(alert.closest("li")?.textContent).toContain("2. Resource eef");
    await choose("Resource eef", "Move up");
    expect(screen.getByText(words).closest("li")?.textContent).toContain("1. Resource eef");
    await choose("Resource eef", "Take out");
    expect(screen.queryByText(words)).toBeNull();
  });

  it("takes no more once it holds sixty", async () => {
    const many = Array.from({ length: 60 }, (_, at) => anEntry(`r${at}`));
    editing({ "GET /api/resources/pack": answering({ ...kept, entries: many }) });
    expect(await screen.findByText("A pack holds 60 resources. Take one out to add another.")).toBeTruthy();
    expect(rows()).toHaveLength(60);
    expect(screen.queryByRole("combobox", { name: "Add a resource" })).toBeNull();
  });

  it("invariant 3: shows both orders after a lost race, and loses neither", async () => {
    const theirs = { ...kept, version: '"2"', entries: [anEntry("plans"), anEntry("code")] };
    const { api } = editing({
      [put]: ({ headers }) =>
        headers.get("If-Match") === '"1"'
          ? refusing("resource.changed", { current: theirs })
          : answering(theirs),
    });
    await choose("Resource code", "Move down");
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), " 2026");
    await press("Save");
    const race = within(await screen.findByRole("region", { name: "Two versions of this resource" }));
    expect(race.getAllByRole("list").map((list) => list.textContent)).toEqual([
      "Resource plansResource code",
      "Resource eefResource codeResource plans",
    ]);
    await press("Save again");
    await waitFor(() => expect(sent(api, put)).toHaveLength(2));
    expect(sent(api, put)[1]).toMatchObject({
      ...{ title: "New SENDCO starter pack 2026", entries: ["eef", "code", "plans"] },
    });
  });

  it("leaves one that is dragged where it is dropped", async () => {
    editing();
    const handle = await screen.findByRole("button", { name: "Move Resource code" });
    handle.focus();
    fireEvent.keyDown(handle, { code: "Space" });
    expect(await screen.findByText("Picked up Resource code. It is number 1 of 3.")).toBeTruthy();
    fireEvent.keyDown(document, { code: "Escape" });
    expect(await screen.findByText("Resource code is back where it was.")).toBeTruthy();
    expect(rows()).toEqual(["1. Resource code", "2. Resource eef", "3. Resource plans"]);
  });
});
