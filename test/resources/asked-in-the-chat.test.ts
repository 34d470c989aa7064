import { describe, expect, it, jest } from "@jest/globals";
import { createLinks } from "../../bot/chat/links.ts";
import { anActivity } from "../../bot/chat/transport/activity.fixture.ts";
import { replyToActivity } from "../../bot/chat/transport/reply-to-activity.ts";
import { resourceLinks } from "../../infra/seed/resource-links.ts";
import { beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * 60_000);

const links = createLinks({ tabAddress: "https://beacon.example.org" });

describe("a resource asked for in the chat, over a whole Beacon with 231 resources", () => {
  it("is on the card at once, and Graph is not asked", async () => {
    const world = await beaconWorld({ ...smallTrust(), resources: resourceLinks });
    const beacon = await world.open();
    const said = async (text: string) => {
      const from = { id: "29:asha", aadObjectId: small.primaryHead };
      const reply = await replyToActivity(anActivity({ text, from }), { ports: beacon.ports, links });
      return reply?.kind === "card" ? reply.card.fallbackText : reply?.text;
    };
    beacon.graphRequests.reset();

    for (const [text, card] of [
      [
        "phonics screening check resources",
        "Resources for “phonics screening check”: Phonics screening check: administration guidance; ",
      ],
      [
        "policy for mobile phones yr 7",
        "Resources for “policy for mobile phones yr 7”: Mobile phones in schools; ",
      ],
      [
        "anything for a child who can't sit still",
        "Resources for “anything for a child who can't sit still”: ADHD Foundation resources",
      ],
      ["latest KCSIE", "Resources for “latest KCSIE”: Keeping children safe in education"],
      [
        "mixed age maths plan",
        "Resources for “mixed age maths plan”: Mixed-age primary curriculum planning; ",
      ],
    ] as const)
      expect(await said(text)).toMatch(card);
    expect(await said("find a tuba")).toBe(
      "Nothing found for “a tuba”. Try fewer words, or other words for it.",
    );
    expect(await said("who is the head of Backwell")).toMatch(/^I couldn't find that\./);

    expect(beacon.graphRequests.total()).toBe(0);
    await beacon.close();
    await world.close();
  });
});
