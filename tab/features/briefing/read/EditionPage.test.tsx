import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, anEdition, anItem, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const edition = anEdition({
  items: [
    anItem({
      id: "i1",
      title: "Cover for the DSL day",
      why: "No school is left without one.",
      action: { text: "Return the form", dueOn: "2026-11-27", overdue: false },
      links: [{ label: "Cover form", address: "https://trust.example/form", kind: "form" }],
    }),
    anItem({ id: "i2", title: "Attendance codes", section: "know" }),
    anItem({ id: "i3", title: "Carol service", section: "dates" }),
    anItem({ id: "i4", title: "Mixed-age maths", section: "resources", acknowledged: true }),
  ],
});

const answers = {
  "GET /api/home": answering(aHome({ me: { ...gwen, headOf: [] } })),
  "GET /api/briefing/editions/2026-11-24": answering(edition),
  "POST /api/briefing/editions/2026-11-24/opened": answering(null, 204),
};

const item = (name: string) => screen.findByRole("article", { name });

describe("reading a briefing", () => {
  it("puts what is to do before what is to know, dates and new resources", async () => {
    const { container } = openTab({ at: "/briefing/2026-11-24", fetch: fakeApi(answers).fetch });
    await item("Cover for the DSL day");
    expect(screen.getByText("4 for you · 2 minutes")).toBeTruthy();
    expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
      "Briefing, Tuesday 24 November",
      "To do",
      "Cover for the DSL day",
      "To know",
      "Attendance codes",
      "Dates",
      "Carol service",
      "New resources",
      "Mixed-age maths",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says of an item that is said again where it was said first", async () => {
    const again = anItem({ again: { edition: "2026-11-17", item: "i9" } });
    const api = fakeApi({
      ...answers,
      "GET /api/briefing/editions/2026-11-24": answering(anEdition({ items: [again] })),
    });
    const { container } = openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    const cover = within(await item("Cover for the DSL day"));
    const link = cover.getByRole("link", { name: "Again: first in 17 November" });
    expect(link.getAttribute("href")).toBe("/briefing/2026-11-17/items/i9");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says of an item what, why, by when and who to ask, and opens its documents outside", async () => {
    openTab({ at: "/briefing/2026-11-24", fetch: fakeApi(answers).fetch });
    const cover = within(await item("Cover for the DSL day"));
    await cover.findByText("Due Friday 27 November");
    expect(cover.getByText("Tell us who covers.")).toBeTruthy();
    expect(cover.getByText("Why: No school is left without one.")).toBeTruthy();
    const link = cover.getByRole("link", { name: "Cover form" });
    expect(link.getAttribute("href")).toBe("https://trust.example/form");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    const mail = cover.getByRole("link", { name: "e-mail to Jo Hill" });
    expect(mail.getAttribute("href")).toBe("mailto:jo.hill%40trust.example");
  });

  it("hands a link to Teams to open", async () => {
    const opened: string[] = [];
    const openLink = async (address: string) => void opened.push(address);
    openTab({
      at: "/briefing/2026-11-24",
      fetch: fakeApi(answers).fetch,
      host: { kind: "teams", openLink },
    });
    await userEvent.click(await screen.findByRole("link", { name: "Cover form" }));
    expect(opened).toEqual(["https://trust.example/form"]);
  });

  it("records once that it was opened", async () => {
    const api = fakeApi(answers);
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    await item("Carol service");
    await waitFor(() =>
      expect(api.asked.filter(({ line }) => line.startsWith("POST")).map(({ line }) => line)).toEqual([
        "POST /api/briefing/editions/2026-11-24/opened",
      ]),
    );
  });

  it("shows Done at once, before the server has answered", async () => {
    const never = new Promise<ReturnType<typeof answering>>(() => undefined);
    const api = fakeApi({ ...answers, "PUT /api/briefing/items/i1/receipt/done": never });
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Done: Cover for the DSL day" }));
    expect(await screen.findByRole("button", { name: "Undo: Cover for the DSL day" })).toBeTruthy();
  });

  it("takes Noted back with a sentence when the server refuses", async () => {
    const api = fakeApi({
      ...answers,
      "PUT /api/briefing/items/i2/receipt/acknowledged": refusing("item.not-for-you"),
    });
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Noted: Attendance codes" }));
    expect((await screen.findByRole("alert")).textContent).toBe("This item is for other schools or posts.");
    expect(screen.getByRole("button", { name: "Noted: Attendance codes" })).toBeTruthy();
  });

  it("records nothing on an item that was corrected meanwhile, and shows it as it is now with what changed", async () => {
    const now = anItem({
      ...{ id: "i1", title: "Cover for the DSL day, moved", acknowledged: false, done: false, revision: 1 },
      action: { text: "Return the form", dueOn: "2026-12-04", overdue: false },
      correction: { kind: "corrected", at: "2026-11-25T09:00:00Z", note: "The form is due on 4 December." },
    });
    const receipt = "PUT /api/briefing/items/i1/receipt/done";
    const api = fakeApi({ ...answers, [receipt]: refusing("item.corrected", { current: now }) });
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Done: Cover for the DSL day" }));
    const moved = await item("Cover for the DSL day, moved");
    expect(moved.textContent).toContain("Corrected on Wednesday 25 November: The form is due on 4 December.");
    expect((await screen.findByRole("alert")).textContent).toBe(
      "This was corrected since you read it, so nothing was recorded. It now shows what changed. Press again if it is still so.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Done: Cover for the DSL day, moved" }));
    await waitFor(() =>
      expect(api.asked.filter(({ line }) => line === receipt).map(({ body }) => body)).toEqual([
        { revision: 0 },
        { revision: 1 },
      ]),
    );
  });

  it("shows why an item is gone that was withdrawn while the page stood open", async () => {
    let isGone = false;
    const gone = anEdition({
      items: [anItem({ id: "i2", title: "Attendance codes" })],
      withdrawn: [{ kind: "withdrawn", at: "2026-11-25T09:00:00Z", note: "The day is moved." }],
    });
    const whole = answers["GET /api/briefing/editions/2026-11-24"];
    const api = fakeApi({
      ...answers,
      "GET /api/briefing/editions/2026-11-24": () => (isGone ? answering(gone) : whole),
      "PUT /api/briefing/items/i1/receipt/done": refusing("item.withdrawn"),
    });
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    await screen.findByRole("button", { name: "Done: Cover for the DSL day" });
    isGone = true;
    await userEvent.click(screen.getByRole("button", { name: "Done: Cover for the DSL day" }));
    expect(await screen.findByText(/The day is moved\./)).toBeTruthy();
    expect(screen.queryByText("Cover for the DSL day")).toBeNull();
  });

  it("lets somebody undo what they noted", async () => {
    const api = fakeApi({
      ...answers,
      "DELETE /api/briefing/items/i4/receipt/acknowledged": answering({ acknowledged: false, done: false }),
    });
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Undo: Mixed-age maths" }));
    expect(await screen.findByRole("button", { name: "Noted: Mixed-age maths" })).toBeTruthy();
  });

  it("brings the item that a link names into view, and marks it", async () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      shown.push(this.querySelector("h3")?.textContent ?? "");
    };
    openTab({ at: "/briefing/2026-11-24/items/i3", fetch: fakeApi(answers).fetch });
    const carols = await item("Carol service");
    await waitFor(() => expect(document.activeElement).toBe(carols));
    expect(carols.getAttribute("aria-current")).toBe("location");
    expect(shown).toEqual(["Carol service"]);
  });

  it("shows what somebody typed as they typed it, and runs none of it", async () => {
    const typed = anItem({
      title: "<img src=x onerror=alert(1)>",
      links: [{ label: "Form", address: "javascript:alert(1)", kind: "" }],
    });
    const api = fakeApi({
      ...answers,
      "GET /api/briefing/editions/2026-11-24": answering(anEdition({ items: [typed] })),
    });
    const { container } = openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    expect(await screen.findByText("<img src=x onerror=alert(1)>")).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
    expect(screen.queryByRole("link", { name: "Form" })).toBeNull();
    expect(screen.getByText("Form")).toBeTruthy();
  });

  it("says so when nothing in it is for the reader", async () => {
    const api = fakeApi({
      ...answers,
      "GET /api/briefing/editions/2026-11-24": answering(anEdition({ items: [] })),
    });
    openTab({ at: "/briefing/2026-11-24", fetch: api.fetch });
    expect(await screen.findByText("Nothing in this briefing is for you.")).toBeTruthy();
  });

  it("says so when there is no briefing for that date", async () => {
    const api = fakeApi({
      ...answers,
      "GET /api/briefing/editions/2026-11-25": refusing("edition.not-found"),
    });
    openTab({ at: "/briefing/2026-11-25", fetch: api.fetch });
    expect((await screen.findByRole("alert")).textContent).toContain("There is no briefing for that date.");
  });

  it("opens the newest briefing that is out", async () => {
    const api = fakeApi({
      ...answers,
      "GET /api/briefing/editions": answering({
        editions: [
          { id: "2026-12-01", status: "draft", forYou: 0, toDo: 0, opened: false },
          { id: "2026-11-24", status: "published", forYou: 4, toDo: 1, opened: false },
        ],
      }),
    });
    openTab({ at: "/briefing", fetch: api.fetch });
    expect(await item("Carol service")).toBeTruthy();
  });
});
