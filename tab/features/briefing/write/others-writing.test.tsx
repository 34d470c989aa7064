import { beforeEach, describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { thisPage } from "../../../api/briefing-write/this-page.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const writers = `PUT /api/briefing/editions/2026-11-24/writers/${thisPage}` as const;
const leaving = `DELETE /api/briefing/editions/2026-11-24/writers/${thisPage}` as const;
const draft = "GET /api/briefing/editions/2026-11-24/draft";
const [item] = aDraft().items;
const grace = { id: "grace", name: "Grace Oakley", ...(item ? { item: item.id } : {}) };

describe("two editors at one briefing", () => {
  beforeEach(() => window.sessionStorage.clear());

  it("see who else has it open, at which item, and what they save, without asking", async () => {
    let stands = "e1";
    let saved = aDraft();
    const api = fakeApi({
      ...writingAnswers,
      [draft]: () => answering(saved),
      [writers]: () => answering({ others: [grace], stands }),
    });
    openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
    await screen.findByText(`Grace Oakley (at “${item?.title}”) has this open too. You see what they save.`);
    stands = "e2";
    saved = aDraft({ readers: 12 });
    // The page looks again ten seconds after it looked.
    await screen.findByText(/^A draft for 12 people/, undefined, { timeout: 30_000 });
    expect(api.asked.filter(({ line }) => line === draft)).toHaveLength(2);
  });

  it("say which item they have open themselves, and nothing is said while one is alone", async () => {
    const api = fakeApi(writingAnswers);
    openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
    await screen.findByRole("button", { name: "Publish now" });
    expect(api.asked.find(({ line }) => line === writers)?.body).toEqual({ item: item?.id });
    expect(screen.queryByText(/open too/)).toBeNull();
  });

  it("say that they leave: when they open another page, and when they close this one", async () => {
    const api = fakeApi(writingAnswers);
    const left = () => api.asked.filter(({ line }) => line === leaving).length;
    const { unmount } = openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
    await screen.findByRole("button", { name: "Publish now" });
    expect(left()).toBe(0);
    fireEvent(window, new Event("pagehide"));
    await waitFor(() => expect(left()).toBe(1));
    unmount();
    await waitFor(() => expect(left()).toBe(2));
  });
});
