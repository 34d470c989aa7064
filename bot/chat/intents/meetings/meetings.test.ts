import { describe, expect, it } from "@jest/globals";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { AcademicYear } from "../../../../shared/domain/time/academic-year.ts";
import type { InMemoryPorts } from "../../../../shared/testing/in-memory-ports.ts";
import type { ExecuteAction } from "../../cards/adaptive-card.ts";
import { aTurn, cardOf, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { dsl, dslLead, networkWorld } from "../../meetings-chat.fixture.ts";
import type { Reply } from "../../turn.ts";

const asDana = (ports: InMemoryPorts) => aTurn({ person: dsl, ports });
const shown = (reply: Reply) => (reply.kind === "text" ? [reply.text] : wordsOf(cardOf(reply)));
const said = async (text: string, ports = networkWorld()) => shown(await replyToText(text, asDana(ports)));

/** Presses the button of this title, with what was typed into the card's fields. */
async function press(reply: Reply, title: string, ports: InMemoryPorts, typed: Record<string, string> = {}) {
  const buttons = [...JSON.stringify(cardOf(reply)).matchAll(/\{"type":"Action\.Execute".*?\}\}/g)].map(
    ([json]) => JSON.parse(json) as ExecuteAction,
  );
  const button = buttons.find((each) => each.title === title);
  if (!button) throw new Error(`No button “${title}” among ${buttons.map((each) => each.title).join(", ")}`);
  return replyToButton({ verb: button.verb, data: { ...button.data, ...typed } }, asDana(ports));
}

const replyOf = async (ports: InMemoryPorts, meeting: string, person = dsl) =>
  (await ports.invitations.find({ meeting: meeting as MeetingId, year: "2026-27" as AcademicYear, person }))
    ?.reply;

describe("asking when one meets", () => {
  it("invariant 5: shows the next meeting, that it is mandatory and why, and what to do before", async () => {
    expect(await said("when is my next meeting?")).toEqual([
      "DSL network",
      "Thursday 26 November, 2pm to 3:30pm",
      "Online",
      "Mandatory. Because you are DSL at Flax Bourton.",
      "Before it: 12 minutes of preparation.",
      "[I'll come]",
      "[I can't come]",
      "[Open in Beacon]",
    ]);
  });

  it("shows the network's that one belongs to when a name fits two", async () => {
    expect((await said("next DSL meeting"))[1]).toBe("Thursday 26 November, 2pm to 3:30pm");
  });

  it("says so when nothing is planned", async () => {
    expect(await said("when does english meet")).toEqual(["English has no meeting planned yet."]);
  });

  it("shows what is on next week for maths", async () => {
    const ports = networkWorld();
    ports.clock.set("2026-11-27T09:00:00Z");
    expect(await said("what's on next week for maths", ports)).toEqual([
      "Mixed-age maths",
      "Thursday 3 December, 3:45pm to 4:45pm",
      "Online",
      "Optional. You may come: you are maths lead at Flax Bourton.",
      "[I'll come]",
      "[I can't come]",
      "[Open in Beacon]",
    ]);
  });

  it("lists what is coming, at most three", async () => {
    const words = await said("my meetings");
    expect(words[0]).toBe("3 meetings for you");
    expect(words.filter((word) => word === "[More about it]")).toHaveLength(3);
  });

  it("says that a day is free", async () => {
    expect(await said("am I busy tomorow?")).toContain("DSL network");
    expect(await said("have I got any meetings on friday")).toEqual([
      "You have no meeting on Friday 27 November.",
    ]);
  });
});

describe("asking about networks", () => {
  it("names who leads, with a way to write to them", async () => {
    const card = cardOf(await replyToText("who leads the primary DSL network", asDana(networkWorld())));
    expect(wordsOf(card)).toEqual([
      "DSL (primary)",
      "What DSL (primary) is for.",
      "Leo Marsh, DSL, Ubley",
      "[Message Leo Marsh]",
      "[Open in Beacon]",
    ]);
    expect(JSON.stringify(card)).toContain(`users=${encodeURIComponent(`${dslLead}@trust.example`)}`);
  });

  it("asks back which one is meant when a name fits two", async () => {
    expect(await said("who leads safeguarding")).toEqual([
      "Which network do you mean?",
      "[DSL (primary)]",
      "[DSL (secondary)]",
    ]);
  });

  it("lists those one belongs to", async () => {
    expect((await said("which networks am I in"))[0]).toBe(
      "You belong to DSL (primary) and Maths. Press one for its next meeting.",
    );
  });
});

describe("sending apologies", () => {
  it("asks for the reason, sends them, and can take them back", async () => {
    const ports = networkWorld();
    const question = await replyToText("send my apologies for Thursday", asDana(ports));
    expect(shown(question)).toContain("(Why can't you come? The network's leads will see this.)");
    expect(await replyOf(ports, "dsl-november")).toBeUndefined();

    const sent = await press(question, "Send my apologies", ports, { reason: "Covering year 4" });
    expect(shown(sent)[0]).toBe("I've sent your apologies for DSL network.");
    expect(await replyOf(ports, "dsl-november")).toMatchObject({
      kind: "apologies",
      reason: "Covering year 4",
      door: "chat",
      by: dsl,
    });

    const back = await press(sent, "I can come after all", ports);
    expect(shown(back)[0]).toBe("I've told the organisers that you are coming to DSL network.");
    expect(await replyOf(ports, "dsl-november")).toMatchObject({ kind: "accepted" });
  });

  it("sends them at once when the reason came along", async () => {
    const ports = networkWorld();
    expect((await said("I can't come on Thursday because I'm covering year 4", ports))[0]).toBe(
      "I've sent your apologies for DSL network.",
    );
    expect(await replyOf(ports, "dsl-november")).toMatchObject({ reason: "I'm covering year 4" });
  });

  it("invariant 2: says so when they were sent before, and changes nothing", async () => {
    const ports = networkWorld();
    await said("I can't come on Thursday because I'm away", ports);
    const first = await replyOf(ports, "dsl-november");
    ports.clock.set("2026-11-25T10:00:00Z");
    expect((await said("I can't come on Thursday because I'm away", ports))[0]).toBe(
      "You had said so already. Nothing has changed.",
    );
    expect(await replyOf(ports, "dsl-november")).toEqual(first);
  });

  it("declines an optional meeting without asking why", async () => {
    const ports = networkWorld();
    expect((await said("I can't make the maths meeting", ports))[0]).toBe(
      "I've told the organisers that you are not coming to Mixed-age maths.",
    );
    expect(await replyOf(ports, "maths-december")).toMatchObject({ kind: "declined" });
  });

  it("asks which meeting is meant when several could be", async () => {
    const ports = networkWorld();
    const which = await replyToText("send my apologies", asDana(ports));
    expect(shown(which)[0]).toBe("Which can't you come to?");
    expect(shown(await press(which, "This one", ports))).toContain("[Send my apologies]");
  });

  it("says that there is nothing to send them for", async () => {
    expect(await said("apologies for friday")).toEqual([
      "You have no meeting on Friday 27 November to send apologies for.",
    ]);
  });

  it("invariant 9: asks again when the reason was left out, and keeps nothing half-said", async () => {
    const ports = networkWorld();
    const question = await replyToText("send my apologies for Thursday", asDana(ports));
    const again = await press(question, "Send my apologies", ports, { reason: " " });
    expect(shown(again)).toContain("[Send my apologies]");
    expect(await replyOf(ports, "dsl-november")).toBeUndefined();
  });

  it("on an old card says how the meeting stands now", async () => {
    const ports = networkWorld();
    const card = await replyToText("next DSL meeting", asDana(ports));
    ports.clock.set("2026-11-26T14:10:00Z");
    expect(shown(await press(card, "I'll come", ports))[0]).toBe(
      "This meeting has begun, so this can no longer be changed.",
    );
  });
});

describe("what was taken on at a meeting", () => {
  /** Invariant 5: with why it is asked. */
  const replyAsked = [
    "Say whether you come to “DSL network” · due Thursday 26 November",
    "Thursday 26 November, 2pm. Because you are DSL at Flax Bourton.",
    "[Reply]",
  ];
  const taken = [
    "Send the audit to your link governor, due Friday 4 December",
    "DSL network · Thursday 26 November",
  ];

  it("stands in what there is to do, can be done there, and taken back", async () => {
    const ports = networkWorld();
    const toDo = await replyToText("what do I need to do", asDana(ports));
    expect(shown(toDo)).toEqual(["2 things to do", ...replyAsked, ...taken, "[Done]", "[Open in Beacon]"]);
    const done = await press(toDo, "Done", ports);
    expect(shown(done)).toEqual([
      "1 thing to do",
      "Done ✓ Send the audit to your link governor",
      "[Not done after all]",
      ...replyAsked,
      "[Open in Beacon]",
    ]);
    expect(shown(await press(done, "Not done after all", ports))[0]).toBe("2 things to do");
  });
});

describe("asking who is coming", () => {
  const accepted = async () => {
    const ports = networkWorld();
    await said("I'll be there on thursday", ports);
    return ports;
  };

  it("tells everybody how many", async () => {
    const words = await said("who's coming", await accepted());
    expect(words).toContain("1 of 2 have said that they are coming");
  });

  it("invariant 7: tells names to the network's lead alone, and never where others read along", async () => {
    const ports = await accepted();
    const asLead = (isPrivate: boolean) =>
      replyToText(
        "who is coming to the DSL meeting",
        aTurn({ person: dslLead, ports, isPrivate, place: isPrivate ? "personal" : "channel" }),
      );
    expect(shown(await asLead(true))).toContain("Coming 1: Dana Brook");
    expect(shown(await asLead(false))).toContain("Coming 1");
    expect(JSON.stringify(await asLead(false))).not.toContain("Dana");
    expect(JSON.stringify(await replyToText("who's coming", asDana(ports)))).not.toContain("Leo Marsh");
  });
});

describe("finding a time", () => {
  const asLeo = async (text: string, ports = networkWorld()) =>
    shown(await replyToText(text, aTurn({ person: dslLead, ports })));

  it("shows a network's lead the three best times in the days named, with reasons", async () => {
    const words = await asLeo("find a time for the DSL network in January");
    expect(words[0]).toBe("The best times for DSL (primary)");
    expect(words[1]).toBe(
      "For an hour online with its members, between Friday 1 January 2027 and Sunday 31 January 2027.",
    );
    expect(words.slice(-3)).toEqual(["[Schedule the first]", "[The second]", "[The third]"]);
    expect(words.filter((word) => /January 2027, .* to /.test(word))).toHaveLength(3);
  });

  it("invariant 7: tells who leads no network whom to ask", async () => {
    expect(await said("find a time for the DSL network in January")).toEqual([
      "Only a network's leads can plan its meetings. You can ask me who leads it.",
    ]);
  });
});

describe("asking where others read along", () => {
  const inChannel = (text: string) =>
    replyToText(text, aTurn({ person: dsl, ports: networkWorld(), place: "channel", isPrivate: false }));

  it.each([
    "my meetings",
    "next meeting",
    "send my apologies for Thursday",
    "I'll come",
    "which networks am I in",
  ])("invariant 7: answers “%s” in private", async (text) => {
    expect(shown(await inChannel(text))).toEqual([
      "The answer is different for each of you, so I don't show it here for all.",
      "[Show only to me]",
      "[Ask me in our chat]",
    ]);
  });

  it("shows a network's next meeting without anybody's own part in it", async () => {
    expect(shown(await inChannel("next primary DSL meeting"))).toEqual([
      "DSL network",
      "Thursday 26 November, 2pm to 3:30pm",
      "Online",
      "[Open in Beacon]",
    ]);
  });
});

describe("asking what Beacon cannot do", () => {
  it("offers the nearest thing it can", async () => {
    expect(await said("cancel the DSL network")).toEqual([
      "I couldn't find that. The nearest I can do:",
      "Next meeting  When and where you meet next.",
      "What's on  Your meetings, or a network's, on the days you name.",
      "[Next meeting]",
      "[What's on]",
    ]);
  });
});
