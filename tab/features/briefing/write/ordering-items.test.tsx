import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft, anEditorItem } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";
const inOrder = (...ids: string[]) =>
  aDraft({
    version: "e2",
    items: ids.map((id) => aDraft().items.find((item) => item.id === id) ?? anEditorItem({ id })),
  });

async function choose(title: string, what: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: `More for ${title}` }));
  await userEvent.click(await screen.findByRole("menuitem", { name: what }));
}

const titles = () =>
  within(screen.getByRole("list", { name: "Items of this briefing" }))
    .getAllByRole("button", { name: /^Move / })
    .map((handle) => handle.getAttribute("aria-label")?.replace("Move ", ""));

beforeEach(() => window.sessionStorage.clear());

describe("ordering the items", () => {
  it("moves an item at once and saves the order over the version that was read", async () => {
    const api = fakeApi({
      ...writingAnswers,
      "PUT /api/briefing/editions/2026-11-24/order": answering(inOrder("i2", "i1", "i3")),
    });
    openTab({ at, fetch: api.fetch });
    await choose("Cover for the DSL day", "Move down");
    await waitFor(() =>
      expect(titles()).toEqual(["Carol service", "Cover for the DSL day", "Mixed-age maths"]),
    );
    const sent = api.asked.find(({ line }) => line.endsWith("/order"));
    expect(sent?.headers.get("If-Match")).toBe("e1");
    expect(sent?.body).toEqual({ items: ["i2", "i1", "i3"] });
  });

  it("shows what somebody else saved when they were first, and says so", async () => {
    const drafts = [aDraft(), inOrder("i3", "i1", "i2")];
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": () => answering(drafts.shift()),
      "PUT /api/briefing/editions/2026-11-24/order": refusing("edition.changed"),
    });
    openTab({ at, fetch: api.fetch });
    await choose("Cover for the DSL day", "Move down");
    await screen.findByText(/^Someone else changed this briefing while you were working/);
    await waitFor(() =>
      expect(titles()).toEqual(["Mixed-age maths", "Cover for the DSL day", "Carol service"]),
    );
  });

  it("deletes at once, and Undo brings the item back where it stood", async () => {
    const back = anEditorItem({ title: "Carol service", section: "dates", version: "n1" });
    let stands = aDraft();
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": () => answering(stands),
      "DELETE /api/briefing/items/i2": () => {
        stands = inOrder("i1", "i3");
        return answering(null, 204);
      },
      "POST /api/briefing/editions/2026-11-24/items": ({ body }) => {
        const item = { ...back, ...(body as object) };
        stands = { ...stands, items: [...stands.items, item] };
        return answering(item, 201);
      },
      "PUT /api/briefing/editions/2026-11-24/order": ({ body }) => {
        const { items } = body as { items: string[] };
        stands = {
          ...stands,
          items: stands.items.toSorted((a, b) => items.indexOf(a.id) - items.indexOf(b.id)),
        };
        return answering(stands);
      },
    });
    openTab({ at, fetch: api.fetch });
    await choose("Carol service", "Delete");
    await screen.findByText("Deleted “Carol service”.");
    expect(titles()).toEqual(["Cover for the DSL day", "Mixed-age maths"]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(titles()).toEqual(["Cover for the DSL day", "Carol service", "Mixed-age maths"]),
    );
    const created = api.asked.find(({ line }) => line.startsWith("POST /api/briefing"));
    expect(created?.body).toMatchObject({ id: expect.not.stringMatching(/^i2$/) });
  });
});
