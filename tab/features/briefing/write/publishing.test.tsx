import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { anEdition } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";
const publication = "/api/briefing/editions/2026-11-24/publication";
const onPreview = {
  "GET /api/briefing/editions/2026-11-24/preview?reader=h1": answering(anEdition({ status: "draft" })),
};

beforeEach(() => window.sessionStorage.clear());

describe("publishing", () => {
  it("asks first, says how many are told and when it could go by itself, then counts them", async () => {
    let stands = aDraft();
    const api = fakeApi({
      ...writingAnswers,
      ...onPreview,
      "GET /api/briefing/editions/2026-11-24/draft": () => answering(stands),
      [`POST ${publication}`]: () => {
        stands = aDraft({ status: "publishing", readers: 17000, notified: 1200 });
        return answering(stands);
      },
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Publish now" }));
    // Tabster hides a dialog from assistive technology until the focus is in it, which jsdom does not always report.
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    expect(dialog.getByText(/^1,632 people will be told straight away/)).toBeTruthy();
    expect(dialog.getByText(/Tuesday 24 November, 3:30pm/)).toBeTruthy();
    expect(api.asked.some(({ line }) => line.startsWith(`POST ${publication}`))).toBe(false);
    await userEvent.click(dialog.getByRole("button", { name: "Tell 1,632 people", hidden: true }));
    await screen.findByText("Going out now: 1,200 of 17,000 told.");
    const results = screen.getByRole("link", { name: "See results" });
    expect(results.getAttribute("href")).toBe("/briefing/write/2026-11-24/take-up");
    expect(api.asked.find(({ line }) => line === `POST ${publication}`)?.headers.get("If-Match")).toBe("e1");
  });

  it("goes on the schedule and off it again", async () => {
    let stands = aDraft();
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": () => answering(stands),
      [`POST ${publication}`]: () => {
        stands = aDraft({ status: "scheduled", publishAt: "2026-11-24T15:30:00Z", version: "e2" });
        return answering(stands);
      },
      [`DELETE ${publication}`]: () => {
        stands = aDraft({ version: "e3" });
        return answering(stands);
      },
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(
      await screen.findByRole("button", { name: "Schedule for Tuesday 24 November, 3:30pm" }),
    );
    await screen.findByText("Goes out to 1,632 people by itself on Tuesday 24 November, 3:30pm.");
    await userEvent.click(screen.getByRole("button", { name: "Take off the schedule" }));
    await screen.findByText(/^A draft for 1,632 people/);
    expect(api.asked.find(({ line }) => line.startsWith("DELETE"))?.headers.get("If-Match")).toBe("e2");
  });

  it("says why when it is refused, and shows what stands", async () => {
    const api = fakeApi({ ...writingAnswers, [`POST ${publication}`]: refusing("edition.nobody") });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: /^Schedule for/ }));
    await screen.findByText("No item reaches anybody yet. Choose who each item is for.");
  });

  it("offers nothing to publish before the first item", async () => {
    const empty = answering(aDraft({ items: [], version: "", readers: 0 }));
    const api = fakeApi({ ...writingAnswers, "GET /api/briefing/editions/2026-11-24/draft": empty });
    openTab({ at, fetch: api.fetch });
    await screen.findByText("No items yet.");
    expect(screen.queryByRole("button", { name: "Publish now" })).toBeNull();
  });
});

describe("reading a draft as somebody else", () => {
  it("begins with a primary's head, and nothing can be settled on their behalf", async () => {
    const { container } = openTab({ at, fetch: fakeApi({ ...writingAnswers, ...onPreview }).fetch });
    await userEvent.click(await screen.findByRole("tab", { name: "As a reader" }));
    const text = within(await screen.findByRole("group", { name: "As Ada Okafor will read it" }));
    const noted = text.getByRole("button", { name: "Noted: Cover for the DSL day" });
    expect(noted.matches(":disabled")).toBe(true);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
