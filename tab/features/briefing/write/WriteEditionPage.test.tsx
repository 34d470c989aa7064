import { beforeEach, describe, expect, it } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft, anEditorItem } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";
const titleField = () => screen.findByRole<HTMLInputElement>("textbox", { name: "Title" });
const save = () => userEvent.click(screen.getByRole("button", { name: "Save item" }));

beforeEach(() => window.sessionStorage.clear());

describe("writing an item", () => {
  it("shows the items with whom each reaches, and the first open beside them", async () => {
    const { container } = openTab({ at, fetch: fakeApi(writingAnswers).fetch });
    expect((await titleField()).value).toBe("Cover for the DSL day");
    const list = within(screen.getByRole("list", { name: "Items of this briefing" }));
    expect(list.getByRole("button", { name: "Carol service Dates · 30 people" })).toBeTruthy();
    expect(await screen.findByText("Ada Okafor and 29 more")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("saves over the version that was read", async () => {
    const api = fakeApi({
      ...writingAnswers,
      "PUT /api/briefing/items/i1": answering(anEditorItem({ title: "Cover", version: "v1b" })),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.clear(await titleField());
    await userEvent.type(await titleField(), "Cover");
    await save();
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.startsWith("PUT /api/briefing/items"))).toBeTruthy(),
    );
    const sent = api.asked.find(({ line }) => line.startsWith("PUT /api/briefing/items"));
    expect(sent?.headers.get("If-Match")).toBe("v1");
    expect(sent?.body).toMatchObject({ title: "Cover", owner: "ed" });
  });

  it("links to a pack of resources by its page, which opens in Beacon", async () => {
    const pack = {
      ...{ id: "pack", title: "New SENDCO starter pack", address: "", publisher: "", kind: "pack" },
      ...{ phase: "all", networks: [], description: "", standing: "current", isPack: true, holds: 8 },
      marks: { title: [], description: [] },
    };
    const empty = { network: [], phase: [], kind: [], publisher: [], subject: [], school: [] };
    const counts = { ...empty, changed: [], saved: [] };
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/resources?q=": answering({ total: 1, resources: [pack], counts }),
      "PUT /api/briefing/items/i1": answering(anEditorItem({ version: "v1b" })),
    });
    openTab({ at, fetch: api.fetch });
    await titleField();
    await userEvent.click(screen.getByRole("combobox", { name: "Add from Resources" }));
    await userEvent.click(await screen.findByRole("option", { name: /New SENDCO starter pack/ }));
    await save();
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.startsWith("PUT /api/briefing/items"))).toBeTruthy(),
    );
    expect(api.asked.find(({ line }) => line.startsWith("PUT /api/briefing/items"))?.body).toMatchObject({
      links: [
        {
          ...{ label: "New SENDCO starter pack", kind: "pack" },
          address: `${window.location.origin}/resources/pack`,
        },
      ],
    });
  });

  it("marks what is wrong under its field, goes to the first, and keeps the text", async () => {
    const api = fakeApi({
      ...writingAnswers,
      "PUT /api/briefing/items/i1": refusing("item.invalid", {
        errors: [
          { pointer: "/what", code: "required" },
          { pointer: "/owner", code: "unknown-person" },
        ],
      }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.type(await titleField(), " again");
    await userEvent.clear(screen.getByRole("textbox", { name: "What" }));
    await save();
    await screen.findByText("The item is not saved yet. Look at the fields marked below.");
    const what = screen.getByRole("textbox", { name: "What", description: "Fill this in." });
    expect(document.activeElement).toBe(what);
    expect(screen.getByRole("combobox", { name: "Who to ask", description: /Choose somebody/ })).toBeTruthy();
    expect((await titleField()).value).toBe("Cover for the DSL day again");
  });

  it("keeps unsaved text while one is elsewhere, and says so on every page", async () => {
    openTab({ at, fetch: fakeApi(writingAnswers).fetch });
    await userEvent.type(await titleField(), ", please read");
    await userEvent.click(screen.getByRole("link", { name: "Home" }));
    await userEvent.click(await screen.findByRole("link", { name: "Go back to it" }));
    expect((await titleField()).value).toBe("Cover for the DSL day, please read");
  });

  it("brings unsaved text back after a reload, until it is discarded", async () => {
    openTab({ at, fetch: fakeApi(writingAnswers).fetch });
    await userEvent.type(await titleField(), "!");
    cleanup();
    openTab({ at, fetch: fakeApi(writingAnswers).fetch });
    expect((await titleField()).value).toBe("Cover for the DSL day!");
    await userEvent.click(screen.getByRole("button", { name: "Discard changes" }));
    expect((await titleField()).value).toBe("Cover for the DSL day");
  });

  it("makes one new item however often it is sent, under an id chosen once", async () => {
    let tries = 0;
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": answering(
        aDraft({ items: [], version: "", readers: 0 }),
      ),
      "POST /api/briefing/editions/2026-11-24/items": ({ body }) =>
        tries++ === 0
          ? refusing("microsoft.unavailable")
          : answering({ ...anEditorItem(), ...(body as object), version: "n1" }, 201),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Write an item" }));
    await userEvent.type(await titleField(), "Census day");
    await save();
    await screen.findByText("Microsoft 365 is not answering. Nothing was lost. Try again in a minute.");
    await save();
    await waitFor(() => expect(tries).toBe(2));
    const ids = api.asked
      .filter(({ line }) => line.startsWith("POST /api/briefing"))
      .map(({ body }) => (body as { id: string }).id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe("two editors writing one item", () => {
  const theirs = anEditorItem({ version: "v9", title: "Cover for 3 December", what: "Name who covers." });

  it("shows both versions, keeps what each wrote, and saves over the newer one", async () => {
    let saves = 0;
    const api = fakeApi({
      ...writingAnswers,
      "PUT /api/briefing/items/i1": ({ body }) =>
        saves++ === 0
          ? refusing("item.changed", { current: theirs })
          : answering({ ...theirs, ...(body as object), version: "v10" }),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.type(await titleField(), ": reply");
    await save();
    await screen.findByText(
      /^Someone else changed this item while you were working\. Yours is not saved\. Your text is below/,
    );
    const title = within(screen.getByRole("radiogroup", { name: "Title" }));
    expect(title.getByText("Cover for 3 December")).toBeTruthy();
    expect(title.getByText("Cover for the DSL day: reply")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Save again" }));
    await waitFor(() => expect(saves).toBe(2));
    const last = api.asked.filter(({ line }) => line.startsWith("PUT /api/briefing/items")).at(-1);
    expect(last?.headers.get("If-Match")).toBe("v9");
    expect(last?.body).toMatchObject({ title: "Cover for the DSL day: reply", what: "Name who covers." });
  });

  it("takes theirs where one chooses it, and lets one go on writing", async () => {
    const drafts = [aDraft(), aDraft({ items: [theirs] })];
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": () =>
        answering(drafts.length > 1 ? drafts.shift() : drafts[0]),
      "PUT /api/briefing/items/i1": refusing("item.changed", { current: theirs }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.type(await titleField(), ": reply");
    await save();
    const title = within(await screen.findByRole("radiogroup", { name: "Title" }));
    await userEvent.click(title.getByRole("radio", { name: "Theirs" }));
    await userEvent.click(screen.getByRole("button", { name: "Go on writing" }));
    expect((await titleField()).value).toBe("Cover for 3 December");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "What" }).value).toBe("Name who covers.");
  });
});
