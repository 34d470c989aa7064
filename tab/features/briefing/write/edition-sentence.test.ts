import { describe, expect, it } from "@jest/globals";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { anEditorItem } from "./draft.fixture.ts";
import { editionSentence, publishingSentence } from "./edition-sentence.ts";

const draft: EditorEdition = {
  id: "2026-11-24",
  status: "draft",
  version: "v1",
  scheduledFor: "2026-11-24T15:30:00Z",
  readers: 1632,
  notified: 0,
  items: [anEditorItem()],
  findings: [],
  proposals: [],
};

describe("where an edition stands", () => {
  it.each([
    {
      name: "a draft goes nowhere by itself",
      edition: draft,
      words: "A draft for 1,632 people. It does not go out until you publish or schedule it.",
    },
    {
      name: "an empty draft says so",
      edition: { ...draft, readers: 0, items: [] },
      words: "A draft with nothing in it yet.",
    },
    {
      name: "a scheduled one says when",
      edition: { ...draft, status: "scheduled" as const, publishAt: "2026-11-24T15:30:00Z" },
      words: "Goes out to 1,632 people by itself on Tuesday 24 November, 3:30pm.",
    },
    {
      name: "one on its way counts",
      edition: { ...draft, status: "publishing" as const, readers: 17000, notified: 1200 },
      words: "Going out now: 1,200 of 17,000 told.",
    },
    {
      name: "a published one says when it went",
      edition: { ...draft, status: "published" as const, publishedAt: "2026-11-24T15:32:00Z" },
      words: "Went out on Tuesday 24 November, 3:32pm. 1,632 people told.",
    },
  ])("$name", ({ edition, words }) => {
    expect(editionSentence(edition, "2026-11-22")).toBe(words);
  });

  it("says before publishing how many are told, and when it would go by itself", () => {
    expect(publishingSentence({ ...draft, status: "scheduled" }, "2026-11-22")).toBe(
      "1,632 people will be told straight away. Otherwise it goes by itself on Tuesday 24 November, 3:30pm.",
    );
  });

  it("names the schedule as the other way while nothing is scheduled", () => {
    expect(publishingSentence({ ...draft, readers: 1 }, "2026-11-22")).toBe(
      "1 person will be told straight away. To have it go by itself on Tuesday 24 November, 3:30pm, schedule it instead.",
    );
  });
});
