import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Offer } from "../../../../shared/contract/briefing/offer.schema.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft, anEditorItem } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";
const address = "/api/briefing/editions/2026-11-24/offers";
const reach = { people: 12, sentence: "12 people: DSLs" };
const meeting: Offer = {
  ...{ kind: "meeting", id: "m1", title: "DSL network", reach },
  about: "DSL · Tuesday 1 December, 2pm to 3:30pm",
};
const resource: Offer = {
  ...{ kind: "resource", id: "r1", title: "Record form", reach, about: "template · new or changed 20 Nov" },
  standsIn: "2026-11-17",
};
const made = anEditorItem({
  ...{ id: "offer-1", title: "DSL network", section: "dates", version: "o1" },
  source: { kind: "meeting", id: "m1", title: "DSL network" },
});
const unfold = async () => userEvent.click(await screen.findByText(/^Worth an item: \d+ thing/));

beforeEach(() => window.sessionStorage.clear());

describe("items from elsewhere in Beacon", () => {
  /** An API on which one click on the meeting makes an item of it. */
  const offering = () => {
    let draft = aDraft();
    let offers: Offer[] = [meeting, resource];
    return fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": () => answering(draft),
      [`GET ${address}`]: () => answering({ offers, hasMoreResources: true }),
      [`POST ${address}`]: () => {
        draft = aDraft({ items: [...draft.items, made] });
        offers = [{ ...meeting, takenAs: "offer-1" }, resource];
        return answering(made, 201);
      },
      "DELETE /api/briefing/items/offer-1": () => {
        draft = aDraft();
        offers = [meeting, resource];
        return answering(null, 204);
      },
    });
  };

  it("are offered by kind, with whom each is for and where it stood already", async () => {
    const { container } = openTab({ at, fetch: offering().fetch });
    await unfold();
    const meetings = within(screen.getByRole("list", { name: "Meetings before the next briefing" }));
    expect(meetings.getByText("DSL · Tuesday 1 December, 2pm to 3:30pm")).toBeTruthy();
    const resources = within(screen.getByRole("list", { name: "New or changed in Resources" }));
    expect(resources.getByText("12 people: DSLs · stood in 17 Nov")).toBeTruthy();
    expect(screen.getByText("These are the newest. Resources has the rest.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("are made with one click, stand open to be written on, and say where they came from", async () => {
    const api = offering();
    openTab({ at, fetch: api.fetch });
    await unfold();
    await userEvent.click(screen.getByRole("button", { name: "Make an item: DSL network" }));
    await screen.findByRole("heading", { name: "DSL network" });
    const from = screen.getByText(/^Made of a meeting:/);
    expect(within(from).getByRole("link", { name: "DSL network" }).getAttribute("href")).toBe("/meetings/m1");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Title" }).value).toBe("DSL network");
    expect(api.asked.filter(({ line }) => line === `POST ${address}`).map(({ body }) => body)).toEqual([
      { kind: "meeting", id: "m1" },
    ]);
  });

  it("are carried over from an earlier briefing, with how many have not done it, and lead to the first", async () => {
    const again = anEditorItem({
      ...{ id: "offer-2", title: "Return the cover form", version: "o2" },
      source: {
        ...{ kind: "item", id: "i9", title: "Return the cover form" },
        earlier: [{ edition: civilDate("2026-11-17"), item: "i9" }],
      },
    });
    const open: Offer = {
      ...{ kind: "item", id: "i9", title: "Return the cover form", reach },
      about: "17 Nov · 12 of 30 schools have not done it",
    };
    let draft = aDraft();
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": () => answering(draft),
      [`GET ${address}`]: answering({ offers: [open], hasMoreResources: false }),
      [`POST ${address}`]: () => {
        draft = aDraft({ items: [...draft.items, again] });
        return answering(again, 201);
      },
    });
    openTab({ at, fetch: api.fetch });
    await unfold();
    const list = within(screen.getByRole("list", { name: "Still to do from earlier briefings" }));
    expect(list.getByText("17 Nov · 12 of 30 schools have not done it")).toBeTruthy();
    await userEvent.click(list.getByRole("button", { name: "Carry over: Return the cover form" }));
    const from = await screen.findByText(/^Again: first in 17 November:/);
    expect(within(from).getByRole("link").getAttribute("href")).toBe("/briefing/2026-11-17/items/i9");
  });

  it("are not offered again in the same edition, until they are deleted", async () => {
    openTab({ at, fetch: offering().fetch });
    await unfold();
    await userEvent.click(screen.getByRole("button", { name: "Make an item: DSL network" }));
    await screen.findByRole("button", { name: "In this briefing: DSL network. Open it" });
    expect(screen.queryByRole("button", { name: "Make an item: DSL network" })).toBeNull();
    expect(screen.getByText("Worth an item: 1 thing · 1 in this briefing")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "More for DSL network" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await screen.findByRole("button", { name: "Make an item: DSL network" });
  });

  it("keep where they came from when a deletion is undone", async () => {
    const api = fakeApi({
      ...writingAnswers,
      "GET /api/briefing/editions/2026-11-24/draft": answering(aDraft({ items: [made] })),
      "DELETE /api/briefing/items/offer-1": answering(null, 204),
      "POST /api/briefing/editions/2026-11-24/items": ({ body }) =>
        answering({ ...made, ...(body as object) }, 201),
      "PUT /api/briefing/editions/2026-11-24/order": answering(aDraft({ items: [made] })),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "More for DSL network" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.endsWith("/items"))?.body).toMatchObject({
        source: { kind: "meeting", id: "m1", title: "DSL network" },
      }),
    );
  });

  it("say so when what was offered is gone, and show what there is now", async () => {
    let offers = [meeting, resource];
    const api = fakeApi({
      ...writingAnswers,
      [`GET ${address}`]: () => answering({ offers, hasMoreResources: false }),
      [`POST ${address}`]: () => {
        offers = [resource];
        return refusing("offer.not-found");
      },
    });
    openTab({ at, fetch: api.fetch });
    await unfold();
    await userEvent.click(screen.getByRole("button", { name: "Make an item: DSL network" }));
    await screen.findByText("This is no longer there to make an item of. The list now shows what is.");
    await waitFor(() => expect(screen.queryByText("DSL network")).toBeNull());
  });

  it("say what will be here while there is nothing", async () => {
    openTab({ at, fetch: fakeApi(writingAnswers).fetch });
    await screen.findByText(/^Meetings, CPD and resources that are worth an item/);
  });
});
