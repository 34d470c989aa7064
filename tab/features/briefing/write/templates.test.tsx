import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Template } from "../../../../shared/contract/briefing/template.schema.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";
const census: Template = {
  ...{ id: "t1", name: "Census", version: "t1v1", audience: "headteachers" },
  content: {
    ...{ title: "Census day", what: "Send the census.", why: "It is the law.", section: "know" },
    audience: { ...noAudience, roles: ["headteacher"] },
    action: { text: "Send it", answeredBy: "school" },
    links: [{ label: "Guide", address: "https://trust.example/guide", kind: "guidance" }],
  },
};
const changed = (more: Partial<Template>): Template => ({ ...census, version: "t1v2", ...more });
const listing = (...templates: Template[]) => ({ "GET /api/briefing/templates": answering({ templates }) });
const unfold = async () => userEvent.click(await screen.findByText(/^Templates:/));
const sent = (api: ReturnType<typeof fakeApi>, method: string) =>
  api.asked.filter(({ line }) => line.startsWith(`${method} /api/briefing/templates`));

beforeEach(() => window.sessionStorage.clear());

describe("templates", () => {
  it("say what will be here while there is none", async () => {
    openTab({ at, fetch: fakeApi({ ...writingAnswers, ...listing() }).fetch });
    await unfold();
    expect(screen.getByText(/^Open an item that you write again and again/)).toBeTruthy();
  });

  it("begin an item with everything but the deadline and whom to ask, which is kept until it is saved", async () => {
    const api = fakeApi({ ...writingAnswers, ...listing(census) });
    const { container } = openTab({ at, fetch: api.fetch });
    await unfold();
    expect(screen.getByText("To do · headteachers · 1 link")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Begin an item: Census" }));
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" })).value).toBe(
      "Census day",
    );
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "What to do" }).value).toBe("Send it");
    expect(screen.getByLabelText<HTMLInputElement>("By when").value).toBe("");
    expect(screen.getByRole("button", { name: "Census day · not saved" })).toBeTruthy();
    expect(api.asked.some(({ line }) => line.startsWith("POST /api/briefing"))).toBe(false);
  });

  it("are made of an item as it is saved, under a name, once however often it is sent", async () => {
    let tries = 0;
    const api = fakeApi({
      ...writingAnswers,
      ...listing(),
      "POST /api/briefing/templates": ({ body }) =>
        tries++ === 0
          ? refusing("microsoft.unavailable")
          : answering({ ...census, ...(body as object), audience: "headteachers" }, 201),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Save as a template" }));
    const form = within(screen.getByRole("form", { name: "Save “Cover for the DSL day” as a template" }));
    const name = form.getByRole("textbox", { name: "Name of the template" });
    await userEvent.clear(name);
    await userEvent.type(name, "Cover");
    await userEvent.click(form.getByRole("button", { name: "Save template" }));
    await form.findByText(/^Microsoft 365 is not answering/);
    await userEvent.click(form.getByRole("button", { name: "Save template" }));
    await screen.findByText("Kept as “Cover”, without its deadline and whom to ask.");
    const [first, second] = sent(api, "POST").map(({ body }) => body as { id: string });
    expect(first).toEqual(second);
    expect(first).toMatchObject({ name: "Cover", content: { title: "Cover for the DSL day" } });
    expect(first).not.toHaveProperty("content.owner");
  });

  it("are renamed, with the way back", async () => {
    let stands = census;
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/templates": () => answering({ templates: [stands] }),
      "PUT /api/briefing/templates/t1": ({ body }) => {
        stands = changed({ ...(body as object), version: `${stands.version}+` });
        return answering(stands);
      },
    });
    openTab({ at, fetch: api.fetch });
    await unfold();
    await userEvent.click(screen.getByRole("button", { name: "Rename: Census" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Name of the template" }), " day");
    await userEvent.click(screen.getByRole("button", { name: "Save template" }));
    await screen.findByText("Renamed “Census” to “Census day”.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("button", { name: "Rename: Census" });
    expect(sent(api, "PUT").map(({ body, headers }) => [body, headers.get("If-Match")])).toEqual([
      [{ name: "Census day" }, "t1v1"],
      [{ name: "Census" }, "t1v1+"],
    ]);
  });

  it("keep the name that was typed when it is refused", async () => {
    const api = fakeApi({
      ...writingAnswers,
      ...listing(census),
      "PUT /api/briefing/templates/t1": refusing("template.invalid", {
        errors: [{ pointer: "/name", code: "required" }],
      }),
    });
    openTab({ at, fetch: api.fetch });
    await unfold();
    await userEvent.click(screen.getByRole("button", { name: "Rename: Census" }));
    await userEvent.clear(screen.getByRole("textbox", { name: "Name of the template" }));
    await userEvent.click(screen.getByRole("button", { name: "Save template" }));
    expect(
      await screen.findByRole("textbox", { name: "Name of the template", description: "Fill this in." }),
    ).toBeTruthy();
  });

  it("are deleted at once, and Undo brings one back under its id", async () => {
    let stands = [census];
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/templates": () => answering({ templates: stands }),
      "DELETE /api/briefing/templates/t1": () => {
        stands = [];
        return answering(null, 204);
      },
      "POST /api/briefing/templates": () => {
        stands = [census];
        return answering(census, 201);
      },
    });
    openTab({ at, fetch: api.fetch });
    await unfold();
    await userEvent.click(screen.getByRole("button", { name: "Delete: Census" }));
    await screen.findByText("Deleted the template “Census”.");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Delete: Census" })).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("button", { name: "Delete: Census" });
    expect(sent(api, "POST")[0]?.body).toMatchObject({ id: "t1", name: "Census" });
  });

  it("hold what a saved item says in place of what they held, with the way back", async () => {
    const api = fakeApi({
      ...{ ...writingAnswers, ...listing(census) },
      "PUT /api/briefing/templates/t1": answering(changed({})),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Save as a template" }));
    await userEvent.click(await screen.findByRole("button", { name: "Replace what it holds" }));
    await screen.findByText("Replaced what “Census” holds.");
    expect(sent(api, "PUT")[0]).toMatchObject({
      body: { name: "Census", content: { title: "Cover for the DSL day" } },
    });
    await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    await waitFor(() =>
      expect(sent(api, "PUT")[1]?.body).toMatchObject({ content: { title: "Census day" } }),
    );
    expect(sent(api, "PUT")[1]?.headers.get("If-Match")).toBe("t1v2");
  });
});
