import { describe, expect, it } from "@jest/globals";
import {
  aCascade,
  aSession,
  invitations,
  people,
  posts,
  school,
  schools,
} from "../../../../shared/domain/cpd/cascade/cascade.fixture.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { inMemoryPorts, type World } from "../../../../shared/testing/in-memory-ports.ts";
import { aTurn, cardOf, wordsOf } from "../../chat.fixture.ts";
import { replyToText } from "../../conversation.ts";

/** Two SENDCOs were at a session on 1 December that schools carry on to teachers by the 18th; it is the 19th. */
const world = (changes: Partial<World> = {}) =>
  inMemoryPorts({
    now: "2026-12-19T09:00:00Z",
    ...{ schools, people, posts, invitations },
    meetings: [aSession({ title: "SENDCO: oracy" })],
    ...changes,
  });
const ask = (text: string, person: string, ports = world(), seen: { isPrivate?: boolean } = {}) =>
  replyToText(
    text,
    aTurn({
      ...{ person: person as PersonId, ports },
      ...(seen.isPrivate === false ? { place: "channel" as const, ...seen } : {}),
    }),
  );

describe("asking what one has still to cascade", () => {
  it("shows it school by school with the way to say how it went", async () => {
    const ports = world({ cascades: [aCascade(school.stanton)] });
    expect(wordsOf(cardOf(await ask("what do I still have to cascade?", "fay", ports)))).toEqual([
      "1 session to cascade in school, overdue",
      "Cascade “SENDCO: oracy” in school · Overdue",
      "Chew: 2 staff to reach, was due Friday 18 December",
      "[Say how it went]",
      "1 session is cascaded.",
      "[Open in Beacon]",
    ]);
  });

  it("says so where nothing is left, and to whom nothing is asked", async () => {
    expect(wordsOf(cardOf(await ask("my cascades", "una")))).toEqual([
      "There is nothing left to cascade",
      "[Open in Beacon]",
    ]);
  });

  it("stands among what there is to do, unless it is planned for a day to come", async () => {
    const words = async (ports = world()) =>
      wordsOf(cardOf(await ask("what do I need to do?", "uma", ports)));
    expect(await words()).toContain("Cascade “SENDCO: oracy” in school · Overdue");
    const on = "2027-01-05" as never;
    const answer = {
      kind: "planned",
      on,
      by: "uma" as PersonId,
      at: new Date("2026-12-02T09:00:00Z"),
    } as const;
    expect(await words(world({ cascades: [aCascade(school.ubley, { answer })] }))).toEqual([
      "Nothing left to do",
      "You have done everything that briefings, meetings and CPD asked of you.",
      "[Open in Beacon]",
    ]);
  });

  it("invariant 7: says nothing personal in a channel", async () => {
    const card = cardOf(await ask("what do I still have to cascade?", "uma", world(), { isPrivate: false }));
    expect(wordsOf(card)).toEqual([
      "The answer is different for each of you, so I don't show it here for all.",
      "[Show only to me]",
      "[Ask me in our chat]",
    ]);
  });
});
