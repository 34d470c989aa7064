import { allHeads, anItem, aPerson, aPost, aSchool, editionOf } from "../../../testing/builders.ts";
import { buildDirectory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { BriefingItem } from "../item.ts";
import { usualBriefingSettings } from "./checks.ts";
import type { Fault } from "./finding.ts";
import { type LintContext, lintEdition } from "./lint-edition.ts";

export const tuesday = editionOf("2026-11-24");

const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley" }), aSchool({ urn: "gordano", phase: "secondary" })],
  people: ["asha", "carys", "dev", "owner"].map((id) => aPerson(id)),
  posts: [
    aPost("asha", "headteacher", "ubley"),
    aPost("carys", "headteacher", "gordano"),
    aPost("dev", "sendco", "ubley"),
  ],
});

export const context = (changes: Partial<LintContext> = {}): LintContext => ({
  directory,
  closures: [],
  settings: usualBriefingSettings,
  links: { isDead: () => false, closedTo: () => 0 },
  leftOffCard: 0,
  messages: [],
  ...changes,
});

/** An item with which nothing is wrong, changed. */
export const item = (changes: Partial<BriefingItem> = {}): BriefingItem =>
  anItem("i1", {
    edition: tuesday,
    title: "Cover for the moderation day",
    what: "Two supply teachers are booked for each school that sends a group.",
    why: "Schools told us that cover decides whether they can come.",
    audience: allHeads,
    links: [],
    owner: "owner" as PersonId,
    ...changes,
  });

/** What is found in these items. */
export const found = (
  items: BriefingItem | readonly BriefingItem[],
  changes: Partial<LintContext> = {},
): Fault[] => lintEdition(tuesday, [items].flat(), context(changes)).map(({ fault }) => fault);
export const checksFound = (...args: Parameters<typeof found>) => found(...args).map(({ check }) => check);
