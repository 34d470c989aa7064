import { describe, expect, it } from "@jest/globals";
import { codeOf, shownCode, stepAt } from "../../../../shared/domain/attendance/check-in/code.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { aMeeting, aPerson } from "../../../../shared/testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../../shared/testing/in-memory-ports.ts";
import { testSign } from "../../../../shared/testing/test-sign.ts";
import { aTurn, cardOf, primaryHead, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { questionMatcher } from "../../matching/match-question.ts";
import { questionReader } from "../../matching/read-question.ts";
import type { Reply } from "../../turn.ts";
import { typedAsks } from "../../vocabulary.ts";

/** Five to two on Tuesday 1 December; a meeting with a name that could be mark-up begins in the hall at two. */
const world = (): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-12-01T13:55:10Z",
    people: [aPerson(primaryHead, "Priya Shah")],
    meetings: [aMeeting("m1", { mode: "in-person", title: "Heads *and* [all](https://a.example)" })],
  });
const codeNow = (ports: InMemoryPorts) =>
  codeOf("m1" as MeetingId, stepAt(ports.clock.now()), testSign) as string;
const said = (reply: Reply) => wordsOf(cardOf(reply)).join(" ");
const turnIn = (ports: InMemoryPorts) => aTurn({ ports, person: primaryHead });
const evidence = (ports: InMemoryPorts) =>
  ports.evidence.listFor({ id: "m1" as MeetingId, year: "2026-27" as never });

describe("checking in from the chat", () => {
  it("checks in with the code in the same sentence, and says so once Graph has it", async () => {
    const ports = world();
    const reply = await replyToText(`check in ${codeNow(ports)}`, turnIn(ports));
    expect(said(reply)).toContain("You are checked in to Heads *and* [all](https://a.example), at 1:55pm.");
    // A run of text, in which no Markdown is parsed (invariant 10).
    expect(cardOf(reply).body).toMatchObject([{ type: "RichTextBlock" }]);
    expect(await evidence(ports)).toMatchObject([{ person: primaryHead }]);
  });

  it("asks for the code, and takes it in the card however it is written", async () => {
    const ports = world();
    expect(said(await replyToText("check in", turnIn(ports)))).toContain("Check in");
    const code = shownCode(codeNow(ports)).toLowerCase();
    await replyToButton({ verb: "check-in", data: { code } }, turnIn(ports));
    expect(await evidence(ports)).toHaveLength(1);
  });

  it("says of a wrong code what to do, and asks again", async () => {
    const reply = await replyToText("check in K7MPQ4", turnIn(world()));
    expect(said(reply)).toContain("That is not the code on the screen.");
    expect(JSON.stringify(cardOf(reply))).toContain("Input.Text");
  });

  it("checks nobody in where others read along", async () => {
    const ports = world();
    const turn = aTurn({ ports, person: primaryHead, place: "channel", isPrivate: false });
    expect(said(await replyToText(`check in ${codeNow(ports)}`, turn))).toContain(
      "different for each of you",
    );
    expect(await evidence(ports)).toEqual([]);
  });
});

describe("a check-in as staff type it", () => {
  const { match } = questionMatcher(typedAsks);
  const asked = (text: string) => {
    const { text: marked, named } = questionReader([])(text, civilDate("2026-11-25"));
    const matched = match(marked);
    return `${matched.kind === "one" ? matched.ask.name : matched.kind} ${named.code ?? ""}`.trim();
  };

  it.each([
    ["check in K7MPQ4", "check-in K7MPQ4"],
    ["Check in k7mpq4", "check-in k7mpq4"],
    ["check-in K7M PQ4", "check-in K7M PQ4"],
    ["can you check me in please, the code is K7M-PQ4", "check-in K7M-PQ4"],
    ["my code is K7MPQ4", "check-in K7MPQ4"],
    ["K7MPQ4", "check-in K7MPQ4"],
    ["k7m pq4", "check-in k7m pq4"],
    ["KWMPQR", "check-in KWMPQR"],
    ["rhythm", "unknown"],
    ["check in", "check-in"],
    ["check in please", "check-in"],
    ["check me in", "check-in"],
    ["what CPD do I still owe", "cpd.mine"],
    ["next meeting", "meeting.next"],
  ])("“%s” asks %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });
});
