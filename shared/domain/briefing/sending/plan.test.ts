import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aPerson, editionOf } from "../../../testing/builders.ts";
import { TestClock } from "../../../testing/clock.ts";
import { buildDirectory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { mostInPortion, planTelling } from "./plan.ts";
import { isLeftBehind, leftBehind, type Outcome, outcomes, type Portion, toldByPerson } from "./portion.ts";
import { appStandings, type Reach, type Way, wayOf, ways } from "./reach.ts";

const tuesday = editionOf("2026-11-24");
const anyPerson = fc.record({
  number: fc.integer({ min: 0, max: 400 }),
  isGuest: fc.boolean(),
  hasAddress: fc.boolean(),
  choice: fc.option(fc.constantFrom(...ways), { nil: undefined }),
  app: fc.option(fc.constantFrom(...appStandings), { nil: undefined }),
  mail: fc.constantFrom("cover", "cover phonics"),
  before: fc.option(fc.record({ way: fc.constantFrom(...ways), outcome: fc.constantFrom(...outcomes) }), {
    nil: undefined,
  }),
});
const anyTrust = fc.uniqueArray(anyPerson, { selector: ({ number }) => number, maxLength: 300 });
type Anybody = ReturnType<typeof readersOf>[number];

const readersOf = (trust: typeof anyTrust extends fc.Arbitrary<infer Of> ? Of : never) =>
  trust.map((each) => ({ ...each, id: `p${each.number}` as PersonId }));

function planFor(people: readonly Anybody[], standing: readonly Portion[]): Portion[] {
  const directory = buildDirectory({
    ...{ schools: [], posts: [], closures: [] },
    people: people.map(({ id, isGuest, hasAddress }) => ({
      ...aPerson(id),
      email: hasAddress ? `${id}@trust.example` : "",
      ...(isGuest ? { isGuest: true as const } : {}),
    })),
  });
  const reach = new Map<PersonId, Reach>(
    people.map(({ id, choice, app }): [PersonId, Reach] => [
      id,
      { person: id, ...(choice ? { choice } : {}), ...(app ? { app } : {}) },
    ]),
  );
  const mails = new Map(people.map(({ id, mail }) => [id, mail]));
  const plan = planTelling(
    people.map(({ id }) => id),
    toldByPerson(standing),
    {
      ...{ edition: tuesday, directory, reach, token: "server" },
      clock: new TestClock("2026-11-24T15:30:00Z"),
      sameMail: (person) => mails.get(person) ?? "",
    },
    standing.length,
  );
  return ways.flatMap((way) => [...plan.portions[way]]);
}

const standingOf = (people: readonly Anybody[]): Portion[] =>
  people.flatMap(({ id, before }, number) =>
    before
      ? [
          {
            ...{ id: `left ${number}` as Portion["id"], edition: tuesday, number, way: before.way },
            ...{ at: new Date("2026-11-24T15:29:00Z") },
            people: [{ owner: id, why: "usual" as const, outcome: before.outcome }],
          },
        ]
      : [],
  );

describe("who is told in which way", () => {
  it.each<[string, { isGuest?: true }, Omit<Reach, "person"> | undefined, Way, string]>([
    ["by a notification, when nothing is known of them", {}, undefined, "feed", "usual"],
    ["by a card, when they chose it", {}, { choice: "chat", app: "installed" }, "chat", "chosen"],
    ["by e-mail, when they removed Beacon", {}, { choice: "feed", app: "removed" }, "mail", "no-app"],
    ["by e-mail, when they blocked it", {}, { app: "blocked" }, "mail", "blocked"],
    [
      "by e-mail, when they are guests, whatever they chose",
      { isGuest: true },
      { choice: "chat" },
      "mail",
      "guest",
    ],
    ["by e-mail, when they chose it", {}, { choice: "mail", app: "removed" }, "mail", "chosen"],
  ])("%s", (_title, person, reach, way, why) => {
    const known = reach && { ...reach, person: "p" as PersonId };
    expect(wayOf(person, known)).toEqual({ way, why });
  });
});

describe("whom to tell yet, in which portions (invariant 4)", () => {
  const planned = (plan: readonly Portion[]) =>
    plan.flatMap(({ people }) => people.map(({ owner }) => owner));

  it("puts nobody into two portions, and none into one that is too large", () => {
    fc.assert(
      fc.property(anyTrust, (trust) => {
        const people = readersOf(trust);
        const plan = planFor(people, standingOf(people));
        expect(new Set(planned(plan)).size).toBe(planned(plan).length);
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
        expect(new Set(plan.map(({ number }) => number)).size).toBe(plan.length);
        for (const { way, people: inIt } of plan) expect(inIt.length).toBeLessThanOrEqual(mostInPortion[way]);
      }),
    );
  });

  it("tells everybody of whom nothing was written, and nobody who was told, is in doubt or has no way", () => {
    fc.assert(
      fc.property(anyTrust, (trust) => {
        const people = readersOf(trust);
        const plan = new Set(planned(planFor(people, standingOf(people))));
        for (const { id, before } of people) {
          if (!before) expect(plan).toContain(id);
          if (before && (["told", "in-doubt", "no-address"] as Outcome[]).includes(before.outcome))
            expect(plan).not.toContain(id);
        }
      }),
    );
  });

  it("sends one e-mail to people who read the same items and to no others", () => {
    fc.assert(
      fc.property(anyTrust, (trust) => {
        const people = readersOf(trust);
        const mailOf = new Map(people.map(({ id, mail }) => [id, mail]));
        for (const { way, people: together } of planFor(people, standingOf(people))) {
          const sent = together.filter(({ outcome }) => outcome === "begun");
          if (way === "mail")
            expect(new Set(sent.map(({ owner }) => mailOf.get(owner))).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("after a server died, nobody is left as begun, and cards and e-mails that may have arrived are not planned again", () => {
    fc.assert(
      fc.property(anyTrust, (trust) => {
        const people = readersOf(trust);
        const mended = standingOf(people).map((each) => (isLeftBehind(each) ? leftBehind(each) : each));
        expect(mended.some(isLeftBehind)).toBe(false);
        const plan = new Set(planned(planFor(people, mended)));
        for (const { id, before } of people)
          if (before?.outcome === "begun") expect(plan.has(id)).toBe(before.way === "feed");
      }),
    );
  });
});
