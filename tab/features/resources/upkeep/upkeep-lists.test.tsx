import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type {
  ResourceDuplicates,
  ResourcesToReview,
  UnreadFiles,
} from "../../../../shared/contract/resources/upkeep-lists.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const kept = (id: string, title: string) => ({ id, title, kind: "policy", networks: ["English"] });
const reviews: ResourcesToReview = {
  resources: [{ ...kept("r1", "Marking policy"), reviewOn: "2026-11-03", version: '"1"' }],
};
const duplicates: ResourceDuplicates = {
  groups: [
    {
      same: ["title", "content"],
      resources: [
        { ...kept("r2", "Reading plan"), changedOn: "2026-10-02", canCurate: true },
        { ...kept("r3", "Reading plan"), networks: ["Maths"], canCurate: false },
      ],
    },
  ],
};
const unread: UnreadFiles = {
  files: [{ ...kept("english.4", "Scanned letter"), file: "letter.pdf", why: "no-words" }],
  kept: 12,
  lookedAt: 10,
};
const none = {
  "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "english", name: "English" }] } })),
  "GET /api/resources/upkeep/links": answering({ links: [], kept: 0, lookedAt: 0 }),
  "GET /api/resources/upkeep/not-found": answering({ since: "2026-10-25", searches: [] }),
  "GET /api/resources/upkeep/reviews": answering({ resources: [] }),
  "GET /api/resources/upkeep/duplicates": answering({ groups: [] }),
  "GET /api/resources/upkeep/pins": answering({ pins: [] }),
  "GET /api/resources/upkeep/unread": answering({ files: [], kept: 12, lookedAt: 12 }),
};
const opened = (more: Parameters<typeof fakeApi>[0] = {}) => {
  const api = fakeApi({ ...none, ...more });
  return { api, ...openTab({ at: "/resources/upkeep", fetch: api.fetch }) };
};
const panel = async (name: string) => within(await screen.findByRole("region", { name }));
const change = "PUT /api/resources";
const saved = (version: string) =>
  answering({ saved: [{ id: "r1", version, was: { reviewOn: "2026-11-03" } }], failed: [] });

describe("what a curator looks after", () => {
  it("lists what is due for review, what is likely there twice and which files have no words, each with its mend", async () => {
    const { container } = opened({
      "GET /api/resources/upkeep/reviews": answering(reviews),
      "GET /api/resources/upkeep/duplicates": answering(duplicates),
      "GET /api/resources/upkeep/unread": answering(unread),
    });
    const due = await panel("Due for review");
    expect(await due.findByText("policy · English · due since Tuesday 3 November")).toBeTruthy();
    expect(due.getByRole("link", { name: "Edit: Marking policy" }).getAttribute("href")).toBe(
      "/resources/r1/edit",
    );
    const twice = await panel("Likely there twice");
    expect(await twice.findByRole("heading", { name: "Same title and content" })).toBeTruthy();
    expect(twice.getByText("policy · English · changed Friday 2 October")).toBeTruthy();
    expect(twice.getByText("policy · Maths · kept by others")).toBeTruthy();
    expect(twice.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/resources/r2",
      "/resources/r3",
    ]);
    const files = await panel("Files whose words are not found");
    expect(await files.findByText("policy · English · letter.pdf")).toBeTruthy();
    expect(files.getByText(/^There are no words in it, only pictures or scanned pages\./)).toBeTruthy();
    expect(
      files.getByText("Beacon has looked into 10 of 12 files so far. The rest follow by themselves."),
    ).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says that nothing is due, doubled or unread when that is so", async () => {
    opened();
    expect(await screen.findByText("Nothing is due.")).toBeTruthy();
    expect(await screen.findByText("Nothing looks doubled.")).toBeTruthy();
    expect(await screen.findByText("None.")).toBeTruthy();
  });

  it("tells two apart that look the same, by keyboard, and takes that back", async () => {
    const apart = "/api/resources/upkeep/duplicates/apart";
    let groups = duplicates.groups;
    const { api, container } = opened({
      "GET /api/resources/upkeep/duplicates": () => answering({ groups }),
      [`POST ${apart}`]: () => {
        groups = [];
        return answering({ id: "t1" });
      },
      [`DELETE ${apart}/t1`]: () => {
        groups = duplicates.groups;
        return answering({}, 204);
      },
    });
    const twice = await panel("Likely there twice");
    (await twice.findByRole("button", { name: "These are two: Reading plan" })).focus();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(await twice.findByText("Told apart: Reading plan.")).toBeTruthy();
    expect(await twice.findByText("Nothing looks doubled.")).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
    await userEvent.keyboard("{Enter}");
    const back = await twice.findByRole("button", { name: "These are two: Reading plan" });
    await waitFor(() => expect(document.activeElement).toBe(back));
    expect(
      api.asked.filter(({ line }) => line.includes("/apart")).map(({ line, body }) => [line, body]),
    ).toEqual([
      [`POST ${apart}`, { resources: ["r2", "r3"] }],
      [`DELETE ${apart}/t1`, undefined],
    ]);
  });

  it("keeps a resource for another year with one tap, over the version that was read, and takes that back", async () => {
    let asked = 0;
    const { api } = opened({
      "GET /api/resources/upkeep/reviews": answering(reviews),
      [change]: () => saved(`"${++asked + 1}"`),
    });
    const due = await panel("Due for review");
    await userEvent.dblClick(
      await due.findByRole("button", { name: "Still right for a year: Marking policy" }),
    );
    expect(
      await due.findByText("Marking policy: looked at again on Wednesday 24 November 2027."),
    ).toBeTruthy();
    await userEvent.click(due.getByRole("button", { name: "Undo" }));
    const sent = api.asked.filter(({ line }) => line === change).map(({ body }) => body);
    expect(sent).toEqual([
      { changes: [{ id: "r1", version: '"1"', set: { reviewOn: "2027-11-24" } }] },
      { changes: [{ id: "r1", version: '"2"', set: { reviewOn: "2026-11-24" } }] },
    ]);
  });

  it("goes on by keyboard to the next row once one is kept, and back to it when that is undone", async () => {
    const resources = ["Attendance", "Behaviour", "Marking"].map((title, at) => ({
      ...{ ...kept(`r${at}`, title), reviewOn: "2026-11-03", version: `"${at}"` },
    }));
    let due = resources;
    const answers = { saved: [{ id: "r1", version: '"9"', was: {} }], failed: [] };
    opened({
      "GET /api/resources/upkeep/reviews": () => answering({ resources: due }),
      [change]: () => {
        due = due.length === 3 ? resources.filter(({ id }) => id !== "r1") : resources;
        return answering(answers);
      },
    });
    const reviewed = await panel("Due for review");
    const named = () => document.activeElement?.getAttribute("aria-label");
    (await reviewed.findByRole("button", { name: "Still right for a year: Behaviour" })).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(named()).toBe("Still right for a year: Marking"));
    (await reviewed.findByRole("button", { name: "Undo" })).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(named()).toBe("Still right for a year: Behaviour"));
  });

  it("leaves the keyboard on Undo when the last row is done with", async () => {
    let due = reviews.resources;
    opened({
      "GET /api/resources/upkeep/reviews": () => answering({ resources: due }),
      [change]: () => {
        due = [];
        return answering({ saved: [{ id: "r1", version: '"2"', was: {} }], failed: [] });
      },
    });
    const reviewed = await panel("Due for review");
    (await reviewed.findByRole("button", { name: "Still right for a year: Marking policy" })).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
  });

  it("says so when somebody else changed it first, and goes over what they saved when pressed again", async () => {
    let version = '"1"';
    const { api } = opened({
      "GET /api/resources/upkeep/reviews": () =>
        answering({ resources: [{ ...kept("r1", "Marking policy"), reviewOn: "2026-11-03", version }] }),
      [change]: () => {
        version = '"2"';
        return answering({
          saved: [],
          failed: [{ id: "r1", title: "Marking policy", code: "resource.changed" }],
        });
      },
    });
    const due = await panel("Due for review");
    await userEvent.click(await due.findByRole("button", { name: "Still right for a year: Marking policy" }));
    // Nothing was typed: there is no text to speak of.
    expect(
      await due.findByText(
        "Someone else changed this resource while you were working. Yours is not saved. This page now shows what they saved. Do it again if it still holds.",
      ),
    ).toBeTruthy();
    await userEvent.click(await due.findByRole("button", { name: "Still right for a year: Marking policy" }));
    const versions = () =>
      api.asked
        .filter(({ line }) => line === change)
        .map(({ body }) => (body as { changes: { version: string }[] }).changes[0]?.version);
    await waitFor(() => expect(versions()).toEqual(['"1"', '"2"']));
  });
});
