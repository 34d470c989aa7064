import { describe, expect, it } from "@jest/globals";
import { usualBriefingSettings } from "../../../shared/domain/briefing/lint/checks.ts";
import { lintEdition } from "../../../shared/domain/briefing/lint/lint-edition.ts";
import { buildDirectory } from "../../../shared/domain/directory/directory.ts";
import { anItem, aPerson, aPost, aSchool, editionOf } from "../../../shared/testing/builders.ts";
import { allTemplates } from "./plan-editions.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley" })],
  people: [aPerson("asha"), aPerson("editor")],
  posts: [aPost("asha", "headteacher", "ubley"), aPost("editor", "teacher", "ubley")],
});

describe("the items of the made-up trust", () => {
  it.each(allTemplates)("hold nothing that stops an edition: $key", ({ title, what, why, action }) => {
    const item = anItem("i1", { title, what, why, ...(action ? { action: { text: action.text } } : {}) });
    const findings = lintEdition(editionOf("2026-11-24"), [item], {
      directory,
      closures: [],
      settings: usualBriefingSettings,
      links: { isDead: () => false, closedTo: () => 0 },
      leftOffCard: 0,
      messages: [],
    });
    expect(findings.filter(({ stops }) => stops)).toEqual([]);
  });
});
