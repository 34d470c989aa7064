import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { aMeeting, meetingEvidence } from "../../../../shared/testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../../shared/testing/in-memory-ports.ts";
import { threeHeads } from "../../../../shared/testing/three-heads.ts";
import type { AdaptiveCard } from "../../cards/adaptive-card.ts";
import { aTurn, cardOf, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";

const asha = "asha" as PersonId;

/** Asha was at two meetings on Tuesday; it is Wednesday morning. */
const world = (): InMemoryPorts =>
  inMemoryPorts({
    ...threeHeads,
    now: "2026-12-02T09:00:00Z",
    meetings: [
      aMeeting("dsl", { title: "DSL network" }),
      aMeeting("maths", { title: "Maths <b>network</b>" }),
    ],
    evidence: ["dsl", "maths"].map((meeting) => meetingEvidence(meeting, { meeting, person: "asha" })),
  });
const ask = (ports: InMemoryPorts, text = "give feedback", seen: { isPrivate?: boolean } = {}) =>
  replyToText(
    text,
    aTurn({ person: asha, ports, ...(seen.isPrivate === false ? { place: "channel", ...seen } : {}) }),
  );

/** Presses the button with this title. */
function tap(ports: InMemoryPorts, card: AdaptiveCard, title: string) {
  const button = card.actions?.find((each) => each.title === title);
  if (button?.type !== "Action.Execute") throw new Error(`No button "${title}".`);
  return replyToButton({ verb: button.verb, data: button.data }, aTurn({ person: asha, ports }));
}

describe("three taps of feedback", () => {
  it("change the card in place, go on to the second meeting, and end in thanks", async () => {
    const ports = world();
    let card = cardOf(await ask(ports));
    expect(wordsOf(card)).toEqual([
      "DSL network",
      "Tuesday 1 December · question 1 of 3",
      "Was it worth your time?",
      "Your name is not kept with your answers. Results are shown only for groups, a week later.",
      "[Yes]",
      "[Partly]",
      "[No]",
    ]);
    card = cardOf(await tap(ports, card, "Yes"));
    expect(wordsOf(card)).toEqual([
      "DSL network",
      "Tuesday 1 December · question 2 of 3",
      "Will it change what you do at school?",
      "[Yes]",
      "[Perhaps]",
      "[No]",
    ]);
    card = cardOf(await tap(ports, card, "Perhaps"));
    card = cardOf(await tap(ports, card, "About right"));
    expect(wordsOf(card).slice(0, 3)).toEqual([
      "Thank you. Your answers on DSL network are saved.",
      "Maths <b>network</b>",
      "Tuesday 1 December · question 1 of 3",
    ]);
    for (const answer of ["No", "No", "Too basic"]) card = cardOf(await tap(ports, card, answer));
    expect(wordsOf(card)).toEqual([
      "Thank you. Your answers are saved.",
      "Maths <b>network</b>, Tuesday 1 December",
      "Was it worth your time? No",
      "Will it change what you do at school? No",
      "How was the pitch? Too basic",
      "You can change your answers until Wednesday 9 December.",
      "[Change my answers]",
      "[Open in Beacon]",
    ]);
  });

  it("can be changed, and count once (invariant 2)", async () => {
    const ports = world();
    let card = cardOf(await ask(ports));
    for (const answer of ["Yes", "Yes", "About right", "Yes", "Yes", "About right"])
      card = cardOf(await tap(ports, card, answer));
    card = cardOf(await tap(ports, card, "Change my answers"));
    for (const answer of ["No", "No", "Too much"]) card = cardOf(await tap(ports, card, answer));
    const kept = await ports.feedback.listFor({ id: "maths" as MeetingId, year: "2026-27" as never });
    expect(kept.map(({ answers }) => answers)).toEqual([{ worth: "no", change: "no", pitch: "too-much" }]);
    expect(wordsOf(cardOf(await ask(ports)))[0]).toBe("You have answered. These are your answers.");
  });

  it("on an old card say that it has closed, and keep nothing", async () => {
    const ports = world();
    const card = cardOf(await ask(ports));
    ports.clock.set("2026-12-09T09:00:00Z");
    expect(await tap(ports, card, "Yes")).toEqual({
      kind: "text",
      text: "Feedback on this meeting has closed: it is open for a week.",
    });
  });

  it("with a meeting that somebody was not at are refused, whatever the button's data say", async () => {
    const ports = world();
    const data = { meeting: "dsl", after: [], worth: "yes", change: "yes", pitch: "right" };
    const reply = await replyToButton(
      { verb: "feedback.answer", data },
      aTurn({ person: "ben" as PersonId, ports }),
    );
    expect(reply).toMatchObject({ kind: "text", text: expect.stringMatching(/^The register does not say/) });
    expect(await ports.feedback.listFor({ id: "dsl" as MeetingId, year: "2026-27" as never })).toEqual([]);
  });
});

describe("asking to give feedback", () => {
  it("says when there is nothing to say anything of", async () => {
    const ports = world();
    ports.clock.set("2026-12-20T09:00:00Z");
    expect(await ask(ports)).toEqual({
      kind: "text",
      text: "There is no meeting for you to give feedback on. You can from 9am of the school day after a meeting you were at, for a week.",
    });
  });

  it("invariant 7: says nothing personal in a channel", async () => {
    expect(wordsOf(cardOf(await ask(world(), "feedback", { isPrivate: false })))[1]).toBe(
      "[Show only to me]",
    );
  });
});
