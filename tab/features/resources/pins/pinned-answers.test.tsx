import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { PinnedAnswers } from "../../../../shared/contract/resources/pins.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onAPhone } from "../../../testing/screen-width.ts";
import { detail } from "../keep/kept-resources.fixture.ts";

const pinnedAt = "2026-11-03T10:00:00.000Z";
const pin = (id: string, words: string) => ({ id, words, pinnedAt });
const noCounts = {
  ...{ network: [], phase: [], kind: [], publisher: [], subject: [], school: [], changed: [], saved: [] },
};
const found = (...resources: object[]) => answering({ total: resources.length, resources, counts: noCounts });
const entry = (id: string, title: string, more: object = {}) => ({
  ...detail({ id, title }),
  ...{ marks: { title: [], description: [] }, version: undefined },
  ...more,
});
const lead = answering(aHome({ me: { ...gwen, leadOf: [{ id: "english", name: "English" }] } }));
const opened = (at: string, answers: Parameters<typeof fakeApi>[0]) => {
  const api = fakeApi({
    "GET /api/home": lead,
    "GET /api/networks": answering({ networks: [] }),
    ...answers,
  });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};
const sent = ({ asked }: ReturnType<typeof fakeApi>, ...methods: string[]) =>
  asked
    .filter(({ line }) => methods.some((method) => line.startsWith(`${method} `)))
    .map(({ line, body }) => (body === undefined ? [line] : [line, body]));

describe("a pinned answer among what was found", () => {
  it("says in words in whose name it stands first", async () => {
    const { container } = opened("/resources?q=phones", {
      "GET /api/resources?q=phones": found(
        entry("phones", "Mobile phones in schools", { chosenBy: "Chosen by the SENDCO network" }),
        entry("other", "Phonics"),
      ),
    });
    const titled = async (name: RegExp) => (await screen.findByRole("link", { name })).closest("li");
    const first = await titled(/^Mobile phones in schools/);
    const second = await titled(/^Phonics/);
    expect(within(first as HTMLElement).getByText("Chosen by the SENDCO network")).toBeTruthy();
    expect(within(second as HTMLElement).queryByText(/Chosen by/)).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("showing a resource first for a search, on its page", () => {
  beforeEach(onAPhone);
  const page = "GET /api/resources/zones";
  const post = "POST /api/resources/zones/pins";

  it("pins it with Enter for what is typed, says so, and takes that back", async () => {
    const { api, container } = opened("/resources/zones", {
      [page]: answering(detail({ pins: [pin("p1", "regulation")] })),
      [post]: answering(pin("p2", "calm corner")),
      "DELETE /api/resources/pins/p2": answering({}, 204),
    });
    expect(await screen.findByText("“regulation”")).toBeTruthy();
    await userEvent.click(await screen.findByRole("button", { name: "Show first for…" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Show first for" }), "calm corner{Enter}");
    expect(await screen.findByText("Shown first for “calm corner”.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Show first for" });
    expect([field.value, document.activeElement]).toEqual(["", field]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByText("Shown first for “calm corner”.")).toBeNull());
    expect(sent(api, "POST", "DELETE")).toEqual([
      [post, { words: "calm corner" }],
      ["DELETE /api/resources/pins/p2"],
    ]);
  });

  it("takes a search away, and puts it back where it stood", async () => {
    const { api } = opened("/resources/zones", {
      [page]: answering(detail({ pins: [pin("p1", "regulation")] })),
      [post]: answering(pin("p1", "regulation")),
      "DELETE /api/resources/pins/p1": answering({}, 204),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Show first for…" }));
    await userEvent.click(screen.getByRole("button", { name: /^regulation/ }));
    expect(await screen.findByText("No longer shown first for “regulation”.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(sent(api, "POST", "DELETE")).toEqual([
        ["DELETE /api/resources/pins/p1"],
        [post, { words: "regulation", pinnedAt }],
      ]),
    );
  });

  it("says at the field what is wrong, keeps what was typed, and says when there are three already", async () => {
    let times = 0;
    opened("/resources/zones", {
      [page]: answering(detail({ pins: [] })),
      [post]: () =>
        ++times === 1
          ? refusing("resource-pin.invalid", { errors: [{ pointer: "/words", code: "says-nothing" }] })
          : refusing("resource-pin.full"),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Show first for…" }));
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Show first for" });
    await userEvent.type(field, "what is it{Enter}");
    expect(
      await screen.findByText("Nobody searches for these words alone. Add one that says what they look for."),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Pin" }));
    expect(
      await screen.findByText("Three answers are pinned for this search already. Unpin one of them first."),
    ).toBeTruthy();
    expect(field.value).toBe("what is it");
  });

  it("is offered to nobody who does not keep it, nor for what is not current", async () => {
    opened("/resources/zones", { [page]: answering(detail({ standing: "superseded" })) });
    expect(await screen.findByRole("button", { name: "Replaced by another…" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Show first for…" })).toBeNull();
  });
});

describe("pinned answers in the upkeep", () => {
  const about = { chosenBy: "Chosen by the English network", by: "Gwen Price" };
  const archived: PinnedAnswers["pins"][number] = {
    ...{ ...pin("p1", "gate duty"), ...about, standing: "archived" },
    resource: { id: "rota", title: "Duty rota" },
  };
  const shown: PinnedAnswers["pins"][number] = {
    ...{ ...pin("p2", "moderation day"), ...about, standing: "shown" },
    resource: { id: "sta", title: "Moderating writing" },
  };
  const none = {
    "GET /api/resources/upkeep/links": answering({ links: [], kept: 0, lookedAt: 0 }),
    "GET /api/resources/upkeep/libraries": answering({ networks: [] }),
    "GET /api/resources/upkeep/not-found": answering({ since: "2026-10-25", searches: [] }),
    "GET /api/resources/upkeep/reviews": answering({ resources: [] }),
    "GET /api/resources/upkeep/duplicates": answering({ groups: [] }),
    "GET /api/resources/upkeep/unread": answering({ files: [], kept: 0, lookedAt: 0 }),
    "GET /api/resources/upkeep/opened": answering({ since: "2026-10-25", resources: [] }),
    "GET /api/resources/upkeep/pins": answering({ pins: [] }),
  };
  const panel = async (name: string) => within(await screen.findByRole("region", { name }));

  it("say what each shows, who pinned it, and why one shows nothing", async () => {
    const { container } = opened("/resources/upkeep", {
      ...none,
      "GET /api/resources/upkeep/pins": answering({ pins: [archived, shown] }),
    });
    const pinned = await panel("Pinned answers");
    expect(
      await pinned.findByText("Shows nothing: it is archived. Unpin it, or bring it back."),
    ).toBeTruthy();
    expect(
      pinned.getAllByText("Chosen by the English network · pinned by Gwen Price on Tuesday 3 November"),
    ).toHaveLength(2);
    expect(pinned.getByRole("link", { name: "moderation day" }).getAttribute("href")).toBe(
      "/resources?q=moderation+day",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("are unpinned by keyboard, which stays in the list, and put back", async () => {
    let pins = [archived, shown];
    const { api } = opened("/resources/upkeep", {
      ...none,
      "GET /api/resources/upkeep/pins": () => answering({ pins }),
      "DELETE /api/resources/pins/p1": () => {
        pins = [shown];
        return answering({}, 204);
      },
      "POST /api/resources/rota/pins": () => {
        pins = [archived, shown];
        return answering(pin("p1", "gate duty"));
      },
    });
    const pinned = await panel("Pinned answers");
    (await pinned.findByRole("button", { name: "Unpin: gate duty, Duty rota" })).focus();
    await userEvent.keyboard("{Enter}");
    expect(await pinned.findByText("Unpinned: Duty rota, for “gate duty”.")).toBeTruthy();
    const named = () => document.activeElement?.getAttribute("aria-label");
    await waitFor(() => expect(named()).toBe("Unpin: moderation day, Moderating writing"));
    pinned.getByRole("button", { name: "Undo" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(named()).toBe("Unpin: gate duty, Duty rota"));
    expect(sent(api, "POST", "DELETE")).toEqual([
      ["DELETE /api/resources/pins/p1"],
      ["POST /api/resources/rota/pins", { words: "gate duty", pinnedAt }],
    ]);
  });

  it("say that there are none", async () => {
    opened("/resources/upkeep", none);
    expect(await screen.findByText("Nothing is pinned.")).toBeTruthy();
  });

  it("are pinned from what was searched and not found, out of what one keeps, and then stand beside it", async () => {
    let pinned: { id: string; title: string }[] = [];
    const { api, container } = opened("/resources/upkeep", {
      ...none,
      "GET /api/resources/upkeep/not-found": () =>
        answering({ since: "2026-10-25", searches: [{ words: "wobble cushions", times: 12, pinned }] }),
      "GET /api/resources?q=": found(),
      "GET /api/resources?q=seat": found(
        entry("mine", "Sensory seating", { version: '"1"' }),
        entry("others", "Seating plans of others"),
      ),
      "POST /api/resources/mine/pins": () => {
        pinned = [{ id: "mine", title: "Sensory seating" }];
        return answering(pin("p9", "wobble cushions"));
      },
    });
    const missed = await panel("Searched and not found, last 30 days");
    const button = await missed.findByRole("button", { name: "Pin an answer: wobble cushions" });
    await userEvent.click(button);
    await userEvent.type(missed.getByRole("combobox", { name: "Show first for “wobble cushions”" }), "seat");
    const option = await screen.findByRole("option", { name: /^Sensory seating/ });
    expect(screen.queryByRole("option", { name: /others/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(option);
    expect(await missed.findByText("“wobble cushions” now shows Sensory seating first.")).toBeTruthy();
    expect(missed.getByRole("link", { name: "Sensory seating" }).getAttribute("href")).toBe(
      "/resources/mine",
    );
    expect(document.activeElement).toBe(button);
    expect(sent(api, "POST")).toEqual([["POST /api/resources/mine/pins", { words: "wobble cushions" }]]);
  });
});
