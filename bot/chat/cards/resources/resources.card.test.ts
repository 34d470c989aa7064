import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { pinId } from "../../../../shared/domain/resources/pins/pinned-answer.ts";
import type { FoundResources } from "../../../../shared/domain/resources/ports.ts";
import type { Resource, ResourceId } from "../../../../shared/domain/resources/resource.ts";
import { inMemoryPinnedAnswers } from "../../../../shared/testing/in-memory-pinned-answers.ts";
import { findResources } from "../../../../shared/usecases/resources/find-resources.ts";
import { links, wordsOf } from "../../chat.fixture.ts";
import { aResource, libraryWorld } from "../../resources-chat.fixture.ts";
import { cardBytes, cardLimitBytes } from "../card-size.ts";
import { noResourcesCard, resourcesCard } from "./resources.card.ts";

/** Signs that grow when they are escaped, for Markdown and again for JSON. */
const filled = (length: number) => "\\*".repeat(length / 2);

const anybody: Actor = { person: "gwen" as PersonId, appRoles: [] };
const foundFor = (words: string, limit: number, resources?: readonly Resource[]) =>
  findResources(libraryWorld(resources), anybody, { words, limit });

describe("the card of resources", () => {
  it("says in whose name the first stands first, in words", async () => {
    const pinned = pinId("mixed-age" as ResourceId, "ADHD");
    const ports = {
      ...libraryWorld(),
      pinnedAnswers: inMemoryPinnedAnswers([
        {
          ...{ id: pinned, words: "ADHD", resource: "mixed-age" as ResourceId, by: anybody.person },
          at: new Date("2026-11-03T10:00:00Z"),
        },
      ]),
    };
    const found = await findResources(ports, anybody, { words: "adhd", limit: 3 });
    const card = resourcesCard(found, {
      ...{ words: "adhd", after: 0, phase: undefined, links, saved: new Set<ResourceId>() },
    });
    expect(wordsOf(card).slice(0, 4)).toEqual([
      "Resources for “adhd”",
      "Chosen by the central team",
      "White Rose mixed-age schemes of learning",
      "White Rose Education · scheme · primary",
    ]);
    expect(wordsOf(card).filter((words) => words.startsWith("Chosen by"))).toHaveLength(1);
  });

  it.each([
    ["phonics resources", "phonics"],
    ["Resources for Year 6 SATs", "Year 6 SATs"],
    ["resources on attendance", "attendance"],
    ["resourceful learners", "resourceful learners"],
    ["resources", "resources"],
  ])("says “resources” once: asked for “%s”, they are for “%s”", async (words, title) => {
    const found = await findResources(libraryWorld(), anybody, { words, limit: 3 });
    const card = resourcesCard(found, { words, after: 0, links, saved: new Set<ResourceId>() });
    expect(wordsOf(card)[0]).toBe(`Resources for “${title}”`);
  });

  it("shows the best alone where the next fit far less, with these behind a button", async () => {
    const hit = (id: string, isFar: boolean): FoundResources["found"][number] => ({
      ...{ resource: aResource(id), coverage: 1, marks: { title: [], description: [] } },
      ...(isFar ? { isFar } : {}),
    });
    const found: FoundResources = {
      found: [hit("best", false), hit("far", true), hit("further", true)],
      total: 3,
      counts: {
        network: [],
        phase: [],
        kind: [],
        publisher: [],
        subject: [],
        school: [],
        changed: [],
        saved: [],
      },
    };
    const asked = { words: "EAL", phase: undefined, links, saved: new Set<ResourceId>() };
    const first = wordsOf(resourcesCard(found, { ...asked, after: 0 }));
    expect(first).toEqual(expect.arrayContaining(["1 of 3", "best", "[More]"]));
    expect(first).not.toContain("far");
    const next = wordsOf(resourcesCard(found, { ...asked, after: 1 }));
    expect(next).toEqual(expect.arrayContaining(["2–3 of 3", "far", "further", "[Back]"]));
  });

  it("fits into a message with every text as long as can be", async () => {
    const full = (id: string) =>
      aResource(id, {
        title: `phonics ${filled(5000)}`,
        address: `https://trust.example/${"(".repeat(550 - "https://trust.example/".length)}`,
        publisher: filled(500),
        kind: filled(500),
        phase: filled(500),
        description: filled(5000),
      });
    const found = await foundFor("phonics", 6, ["a", "b", "c", "d", "e", "f", "g"].map(full));
    const asked = {
      words: filled(200),
      after: 3,
      phase: "primary" as const,
      kind: filled(60),
      publisher: filled(60),
      links,
      saved: new Set<ResourceId>(),
    };
    const worst: FoundResources = {
      ...found,
      counts: {
        ...found.counts,
        phase: [
          { name: "primary", count: 5 },
          { name: "secondary", count: 2 },
        ],
      },
      didYouMean: filled(400),
    };
    const card = resourcesCard(worst, asked);
    expect(cardBytes(card)).toBeLessThanOrEqual(cardLimitBytes);
    // Teams shows six buttons at most.
    expect(card.actions?.map(({ title }) => title.slice(0, 12))).toEqual([
      "Did you mean",
      "More",
      "Back",
      "Secondary",
      "Show all",
      "Open Resourc",
    ]);
  });

  it("is told in words where cards are not shown: what was asked, and the titles", async () => {
    const found = await foundFor("phonics screening", 3);
    const card = resourcesCard(
      { ...found, found: found.found.slice(0, 2) },
      {
        words: "phonics screening {{DATE(2026-01-01)}}",
        after: 0,
        phase: undefined,
        links,
        saved: new Set<ResourceId>(),
      },
    );
    expect(card.fallbackText).toMatch(
      /^Resources for “phonics screening \{\u2060\{DATE\(2026-01-01\)\}\}”: Phonics screening check: administration guidance; /,
    );
    expect(noResourcesCard("wibble", { didYouMean: undefined, networks: [], links }).fallbackText).toBe(
      "Nothing found for “wibble”. Try fewer words, or other words for it.",
    );
  });

  it("tells three buttons of one title apart for whoever hears them", async () => {
    const found = await foundFor("phonics", 3);
    const card = resourcesCard(found, {
      words: "phonics",
      after: 0,
      phase: undefined,
      links,
      saved: new Set<ResourceId>(),
    });
    const told = [...JSON.stringify(card).matchAll(/"title":"Open","url":"[^"]*","tooltip":"([^"]*)"/g)].map(
      ([, tooltip]) => tooltip,
    );
    expect(new Set(told).size).toBe(3);
    for (const each of told) expect(each).toMatch(/^Open .*[Pp]honics/);
  });

  it("offers another spelling where nothing was found", () => {
    expect(wordsOf(noResourcesCard("fonix", { didYouMean: "phonics", networks: [], links }))).toEqual([
      "Nothing found for “fonix”. Try fewer words, or other words for it.",
      "[Did you mean “phonics”?]",
      "[Open Resources]",
    ]);
  });
});
