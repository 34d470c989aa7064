import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, anEdition, anItem } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const cover = (more: Partial<ReaderItem> = {}) =>
  anItem({
    action: { text: "Return the form", dueOn: "2026-11-27", overdue: false },
    latest: "2026-11-27",
    ...more,
  });
const handedTo = {
  name: "Priya Shah",
  sentence: "Handed to Priya Shah on Tuesday 24 November",
  note: "By Thursday",
};
const standing = { acknowledged: false, done: false, latest: "2026-11-27" };
const colleagues = {
  colleagues: [{ id: "p2", school: "1", name: "Priya Shah", posts: "SENDCO, Flax Bourton" }],
};

const opened = (item: ReaderItem, more: Parameters<typeof fakeApi>[0] = {}) => {
  const api = fakeApi({
    "GET /api/home": answering(aHome()),
    "GET /api/briefing/editions/2026-11-24": answering(anEdition({ items: [item] })),
    "POST /api/briefing/editions/2026-11-24/opened": answering(null, 204),
    "GET /api/briefing/items/i1/colleagues?q=": answering(colleagues),
    ...more,
  });
  return { api, ...openTab({ at: "/briefing/2026-11-24", fetch: api.fetch }) };
};
const article = async () => within(await screen.findByRole("article", { name: "Cover for the DSL day" }));
const sentBy = (api: ReturnType<typeof fakeApi>, line: string) =>
  api.asked.find((request) => request.line === line)?.body;

describe("handing what an item asks to a colleague", () => {
  it("chooses one at the school, sends a note along, and then shows who has it", async () => {
    const put = "PUT /api/briefing/items/i1/handover";
    const { api, container } = opened(cover(), { [put]: answering({ ...standing, handedTo }) });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Hand to a colleague: Return the form" }));
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(item.getByRole("combobox", { name: /Who is to do it/ }));
    await userEvent.click(await screen.findByRole("option", { name: /Priya Shah/ }));
    await userEvent.type(item.getByRole("textbox", { name: "A note (optional)" }), "By Thursday");
    await userEvent.click(item.getByRole("button", { name: "Hand to Priya Shah" }));
    await item.findByText("Handed to Priya Shah on Tuesday 24 November: “By Thursday”");
    expect(sentBy(api, put)).toEqual({ to: "p2", school: "1", note: "By Thursday" });
    expect(document.activeElement).toBe(item.getByRole("button", { name: "Take back: Return the form" }));
  });

  it("asks who, when nobody is chosen, and goes back without a trace", async () => {
    opened(cover());
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Hand to a colleague: Return the form" }));
    await userEvent.click(item.getByRole("button", { name: "Hand on" }));
    expect(item.getByText("Choose who is to do it.")).toBeTruthy();
    await userEvent.click(item.getByRole("button", { name: "Cancel" }));
    expect(document.activeElement).toBe(
      item.getByRole("button", { name: "Hand to a colleague: Return the form" }),
    );
  });

  it("invariant 3: says when it was handed to somebody else meanwhile, and shows to whom", async () => {
    let reads = 0;
    opened(cover(), {
      "PUT /api/briefing/items/i1/handover": refusing("handover.changed"),
      "GET /api/briefing/editions/2026-11-24": () =>
        answering(anEdition({ items: [reads++ === 0 ? cover() : cover({ handedTo })] })),
    });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Hand to a colleague: Return the form" }));
    await userEvent.click(item.getByRole("combobox", { name: /Who is to do it/ }));
    await userEvent.click(await screen.findByRole("option", { name: /Priya Shah/ }));
    await userEvent.click(item.getByRole("button", { name: "Hand to Priya Shah" }));
    await item.findByText("Somebody else has this already. Take it back first.");
    await item.findByText("Handed to Priya Shah on Tuesday 24 November: “By Thursday”");
  });

  it("takes it back", async () => {
    opened(cover({ handedTo }), { "DELETE /api/briefing/items/i1/handover": answering(standing) });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Take back: Return the form" }));
    const again = await item.findByRole("button", { name: "Hand to a colleague: Return the form" });
    await waitFor(() => expect(document.activeElement).toBe(again));
    expect(item.queryByText(/Handed to/)).toBeNull();
  });

  it("shows whoever was handed it who asks, and hands it back", async () => {
    const back = "POST /api/briefing/items/i1/handed-back";
    const from = { name: "Hana Cole", sentence: "Hana Cole handed you this: “By Thursday”" };
    const { api } = opened(cover({ from }), { [back]: answering(null, 204) });
    const item = await article();
    expect(item.getByText("Hana Cole handed you this: “By Thursday”")).toBeTruthy();
    await userEvent.click(item.getByRole("button", { name: "Hand back to Hana Cole: Return the form" }));
    await waitFor(() => expect(api.asked.map(({ line }) => line)).toContain(back));
  });

  it("says who has done it, and asks for nothing more", async () => {
    opened(cover({ doneBy: "Done by Ann Lee on Wednesday 2 December" }));
    const item = await article();
    expect(item.getByText("Done by Ann Lee on Wednesday 2 December")).toBeTruthy();
    expect(item.queryAllByRole("button").map((button) => button.textContent)).toEqual(["Ask a question…"]);
  });
});

describe("putting off what an item asks", () => {
  it("until a day, and has it back", async () => {
    const put = "PUT /api/briefing/items/i1/later";
    const { api, container } = opened(cover(), {
      [put]: answering({ ...standing, laterOn: "2026-11-26" }),
      "DELETE /api/briefing/items/i1/later": answering(standing),
    });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Remind me later: Return the form" }));
    expect(item.getByText(/At the latest Friday 27 November/)).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(item.getByLabelText(/Remind me on/), "2026-11-26");
    await userEvent.click(item.getByRole("button", { name: "Remind me then" }));
    await item.findByText("You put this off until Thursday 26 November.");
    expect(sentBy(api, put)).toEqual({ on: "2026-11-26" });
    await userEvent.click(item.getByRole("button", { name: "Not later after all: Return the form" }));
    await waitFor(() => expect(item.queryByText(/put this off/)).toBeNull());
  });

  it("says by the field when the day is past the deadline", async () => {
    opened(cover(), {
      "PUT /api/briefing/items/i1/later": refusing("item.invalid", {
        errors: [{ pointer: "/on", code: "past-its-deadline" }],
      }),
    });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Remind me later: Return the form" }));
    await userEvent.type(item.getByLabelText(/Remind me on/), "2026-12-26");
    await userEvent.click(item.getByRole("button", { name: "Remind me then" }));
    await item.findByText("Choose a day up to its deadline.");
  });
});
