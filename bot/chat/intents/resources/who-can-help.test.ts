import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { aNetwork, aPerson, aPost, aSchool } from "../../../../shared/testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../../shared/testing/in-memory-ports.ts";
import { aTurn, cardOf, stranger, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { aResource } from "../../resources-chat.fixture.ts";
import type { Turn } from "../../turn.ts";

const people = ["ana", "ben", "cas", "dev", "eve"] as const;
const ana = "ana" as PersonId;
const at = new Date("2026-11-01T12:00:00Z");

/** Five reading leads: Ana asks, Eve has not agreed to be listed. Ben leads English; Cas added something. */
const trust = (): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-11-25T09:00:00Z",
    schools: [aSchool({ urn: "1", name: "Ubley Primary" })],
    people: people.map((id) => aPerson(id, `${id[0]?.toUpperCase()}${id.slice(1)} <b>Hill</b>`)),
    posts: people.map((id) => aPost(id, "reading-lead", "1")),
    networks: [aNetwork("english", { name: "English", leads: ["ben" as PersonId] })],
    resources: [aResource("screening", { title: "Phonics screening check", contributor: "cas" as PersonId })],
    listedHelpers: people
      .filter((id) => id !== "eve")
      .map((id) => ({ person: id as PersonId, agreedAt: at })),
  });

const asked = async (text: string, more: Partial<Turn> = {}) => {
  const reply = await replyToText(text, aTurn({ person: ana, ports: trust(), ...more }));
  return reply.kind === "text" ? reply.text : wordsOf(reply.card);
};

describe("who can help", () => {
  it("names the best three who agreed, with why and a way to write to each", async () => {
    expect(await asked("who can help with phonics?")).toEqual([
      "Who can help with “phonics”",
      "Cas <b>Hill</b>",
      "Reading lead, Ubley Primary",
      "Is reading lead; added one resource on “phonics”",
      "[Message]",
      "Ben <b>Hill</b>",
      "Reading lead, Ubley Primary",
      "Is reading lead",
      "[Message]",
      "Dev <b>Hill</b>",
      "Reading lead, Ubley Primary",
      "Is reading lead",
      "[Message]",
      "[Open in Beacon]",
    ]);
  });

  it.each([
    ["Who could help me with the phonics screening check please", "the phonics screening check"],
    ["hi, who should I talk to about reading", "reading"],
    ["who knows about EHCPs", "EHCPs"],
    ["can anyone help with guided reading?", "guided reading"],
  ])("understands “%s”", async (text, words) => {
    expect((await asked(text))[0]).toContain(`“${words}”`);
  });

  it("says who leads the network that was named, listed or not, behind a button", async () => {
    const ports = trust();
    await ports.listedHelpers.remove("ben" as PersonId);
    const words = await asked("who can help with literacy?", { ports });
    expect(words).toContain("[Who leads the English network]");
    expect(words).not.toContain("Ben <b>Hill</b>");
  });

  it("says that nobody who agreed is known for it, and looks for resources instead", async () => {
    expect(await asked("who can help with beekeeping")).toEqual([
      "Nobody who agreed to be listed is known for “beekeeping”.",
      "[Look for resources]",
      "[Open in Beacon]",
    ]);
  });

  it("asks with what, when nothing was said", async () => {
    expect(await asked("who can help?")).toBe("With what? Type, for example, “who can help with phonics”.");
  });

  it("names the same people in a channel, since they agreed to it", async () => {
    const words = await asked("who can help with phonics", { place: "channel", isPrivate: false });
    expect(words).toContain("Cas <b>Hill</b>");
    expect(words).not.toContain("Eve <b>Hill</b>");
  });

  it("shows the others from the fourth on", async () => {
    const ports = trust();
    await ports.listedHelpers.add({ person: "eve" as PersonId, agreedAt: at });
    expect(await asked("who can help with phonics", { ports })).toContain("[1 more]");
    const turn = aTurn({ person: ana, ports });
    const more = await replyToButton(
      { verb: "people.who-can-help", data: { words: "phonics", after: 3 } },
      turn,
    );
    expect(wordsOf(cardOf(more))).toContain("Eve <b>Hill</b>");
  });

  it("answers nothing to somebody Beacon does not know", async () => {
    expect(await asked("who can help with phonics", { person: stranger })).toContain("does not know you yet");
  });
});

describe("being listed among those who can help", () => {
  it("is asked for and taken back in words, with what it shows, and holds at once", async () => {
    const ports = trust();
    const eve = { person: "eve" as PersonId, ports };
    expect(await asked("am I listed?", eve)).toContain(
      "You are not listed. Nobody who asks who can help is shown your name.",
    );
    expect(await asked("List me please", eve)).toEqual([
      "You are listed among those who can help.",
      "Colleagues who ask who can help see your name, posts, the networks you lead and how much you added on what they ask, with a link to write to you.",
      "[Don't list me]",
    ]);
    const turn = aTurn({ person: ana, ports });
    const shown = async () => JSON.stringify(await replyToText("who can help with reading", turn));
    await ports.listedHelpers.remove("dev" as PersonId);
    expect(await shown()).toContain("Eve");
    expect(await asked("don’t list me", eve)).toContain("[List me]");
    expect(await shown()).not.toContain("Eve");
  });

  it.each([
    ["take me off the list", false],
    ["pls don't list me", false],
    ["Hi, I’m happy to be listed", true],
  ])("understands “%s”", async (text, isListed) => {
    const ports = trust();
    await asked(text, { ports });
    expect((await ports.listedHelpers.find(ana)) !== undefined).toBe(isListed);
  });

  it.each(["list", "the list", "I can't help", "list the networks", "am I listed", "who is on the list"])(
    "is not taken from “%s”, which does not say so",
    async (text) => {
      const ports = trust();
      const eve = "eve" as PersonId;
      await asked(text, { person: eve, ports });
      expect(await ports.listedHelpers.find(eve)).toBeUndefined();
      await asked(text, { ports });
      expect(await ports.listedHelpers.find(ana)).toBeDefined();
    },
  );

  it("is nobody else's to see: in a channel it is done for who presses the button, alone", async () => {
    const ports = trust();
    const channel = { person: "eve" as PersonId, ports, place: "channel", isPrivate: false } as const;
    expect(await asked("list me", channel)).toEqual([
      "The answer is different for each of you, so I don't show it here for all.",
      "[Show only to me]",
      "[Ask me in our chat]",
    ]);
    expect(await ports.listedHelpers.find("eve" as PersonId)).toBeUndefined();
  });
});
