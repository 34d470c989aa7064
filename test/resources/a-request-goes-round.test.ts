import { describe, expect, it, jest } from "@jest/globals";
import type { CardAction } from "../../bot/chat/cards/adaptive-card.ts";
import { cardOf, wordsOf } from "../../bot/chat/chat.fixture.ts";
import { createLinks } from "../../bot/chat/links.ts";
import { anActivity } from "../../bot/chat/transport/activity.fixture.ts";
import { replyToActivity } from "../../bot/chat/transport/reply-to-activity.ts";
import type { Beacon } from "../../bot/compose.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import { answerRequest } from "../../shared/usecases/resources/requests/answer-request.ts";
import { askNetwork } from "../../shared/usecases/resources/requests/ask-network.ts";
import { tellOfRequests } from "../../shared/usecases/resources/requests/tell-of-requests.ts";
import { type CutPoint, powerCut } from "../faults/power-cut.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";
import { small } from "../world/small-trust.ts";
import { cardsInChannel, sendcoChannel, sendcoNetwork, worldWithChannel } from "./sendco-channel.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(5 * 60_000);

const links = createLinks({ tabAddress: "https://beacon.example.org" });
const cushions: Resource = {
  ...{
    id: "cushions" as ResourceId,
    title: "Sensory seating in class",
    address: "https://www.ot.example/seat",
  },
  ...{ publisher: "OT service", kind: "guidance", phase: "primary", networks: ["sendco"] },
  description: "Seating for pupils who move a lot.",
};

/** What people type to the bot and press on its cards, as Teams brings it. */
function chatOf(beacon: Beacon) {
  const place = { id: `${sendcoChannel};messageid=1`, conversationType: "channel" };
  const from = (person: string) => ({ id: `29:${person}`, aadObjectId: person });
  const reply = async (activity: ReturnType<typeof anActivity>) => {
    const answered = await replyToActivity(activity, { ports: beacon.ports, links });
    if (!answered) throw new Error("The bot said nothing.");
    return answered;
  };
  return {
    type: async (person: string, text: string) =>
      cardOf(await reply(anActivity({ text, from: from(person) }))),
    press: async (person: string, pressed: CardAction | undefined, typed = {}, where = "channel") => {
      if (pressed?.type !== "Action.Execute") throw new Error("There is no such button.");
      const value = { action: { verb: pressed.verb, data: { ...pressed.data, ...typed } } };
      const at = where === "channel" ? { conversation: place } : {};
      return cardOf(
        await reply(
          anActivity({ type: "invoke", name: "adaptiveCard/action", value, from: from(person), ...at }),
        ),
      );
    },
  };
}

const button = (card: { actions?: readonly CardAction[] }, title: string) =>
  card.actions?.find((each) => each.title === title);

async function openWorld() {
  const world = await worldWithChannel({ resources: [cushions] });
  return { world, beacon: await world.open() };
}
async function told(world: BeaconWorld, person: string) {
  const { notifications } = await world.outbox();
  return notifications.filter(({ userId }) => userId === person).map(({ text }) => text);
}

/** The card in the channel, as whoever reads along there sees it. */
async function channelCard(world: BeaconWorld) {
  const { posts } = await world.outbox();
  const post = posts.find(({ conversationId }) => conversationId === sendcoChannel);
  return post?.card as ReturnType<typeof cardOf>;
}

describe("a question without an answer", () => {
  it("goes round: asked in the bot, answered in the channel by another, the asker told once, found by a third", async () => {
    const { world, beacon } = await openWorld();
    const { type, press } = chatOf(beacon);

    const nothing = await type(small.primaryHead, "find wobble cushions");
    expect(wordsOf(nothing)).toEqual([
      "I couldn't find “wobble cushions”. I can ask the SENDCO network for you.",
      "[Ask the SENDCO network]",
      "[Open Resources]",
    ]);
    const compose = await press(small.primaryHead, button(nothing, "Ask the SENDCO network"), {}, "personal");
    expect(wordsOf(compose)).toEqual([
      "Ask the SENDCO network",
      "(What are you looking for?)",
      "(What would help them to find it? (optional))",
      "The SENDCO network will see your name, your post and what you ask.",
      "[Send]",
    ]);
    const typed = { words: "wobble cushions", note: "For a boy in year 4" };
    const sent = await press(small.primaryHead, button(compose, "Send"), typed, "personal");
    expect(wordsOf(sent)).toEqual([
      "I asked the SENDCO network for you.",
      "wobble cushions",
      "You will hear in Teams when somebody answers.",
      "[Withdraw]",
      "[Open in Beacon]",
    ]);
    // A second press of an old card asks nothing twice (invariant 2).
    await press(small.primaryHead, button(compose, "Send"), typed, "personal");
    await tellOfRequests(beacon.ports);
    await tellOfRequests(beacon.ports);
    expect(wordsOf(await channelCard(world))).toEqual([
      "Asha Bell, headteacher at Ubley Primary, asks the SENDCO network:",
      "wobble cushions",
      "For a boy in year 4",
      "[Answer]",
      "[Open in Beacon]",
    ]);
    expect(await cardsInChannel(world)).toHaveLength(1);

    const fold = button(await channelCard(world), "Answer");
    if (fold?.type !== "Action.ShowCard") throw new Error("Answer does not unfold.");
    const choose = await press(small.secondaryHead, fold.card.actions[0], { found: "sensory seating" });
    expect(wordsOf(choose)).toEqual([
      "Which of these answers “wobble cushions”?",
      "Sensory seating in class",
      "OT service · guidance · primary",
      "[This one]",
      "(Words of its title, or a web address)",
      "[Find something else]",
    ]);
    const pick = { type: "Action.Execute", title: "This one", verb: "resources.answer-with" } as const;
    const { request } = (fold.card.actions[0]?.data ?? {}) as { request: string };
    const thanks = await press(small.secondaryHead, { ...pick, data: { request, resource: "cushions" } });
    expect(wordsOf(thanks).slice(0, 1)).toEqual(["Thank you. Whoever asked will be told."]);
    await tellOfRequests(beacon.ports);
    await tellOfRequests(beacon.ports);
    expect(wordsOf(await channelCard(world))).toEqual([
      "Asha Bell, headteacher at Ubley Primary, asks the SENDCO network:",
      "wobble cushions",
      "For a boy in year 4",
      "Carys Dunn answered with Sensory seating in class.",
      "[Open]",
      "[Open in Beacon]",
    ]);
    expect(await told(world, small.primaryHead)).toEqual([
      "Carys Dunn answered “wobble cushions” with Sensory seating in class.",
    ]);

    const found = await type(small.otherPrimaryHead, "find wobble cushions");
    expect(wordsOf(found)[0]).toBe("Resources for “wobble cushions”");
    expect(wordsOf(found)[1]).toBe("Sensory seating in class");
    await beacon.close();
    await world.close();
  });

  it("asks nothing of Graph while nobody has news, and few requests for one that has", async () => {
    const { world, beacon } = await openWorld();
    beacon.graphRequests.reset();
    await tellOfRequests(beacon.ports);
    expect(beacon.graphRequests.total()).toBe(0);
    const { type, press } = chatOf(beacon);
    const compose = await press(
      small.primaryHead,
      button(await type(small.primaryHead, "find a tuba"), "Ask the SENDCO network"),
    );
    await press(small.primaryHead, button(compose, "Send"), { words: "a tuba" });
    await tellOfRequests(beacon.ports);
    expect(beacon.graphRequests.byOperation()).toEqual({
      "POST /sites/{site}/lists/{list}/items": 1,
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 2,
    });
    await beacon.close();
    await world.close();
  });

  it("is in the channel once, and told once, wherever a server is killed on the way (invariant 2)", async () => {
    const { world, beacon } = await openWorld();
    const points = [1, 2, 3, 4].flatMap((request): CutPoint[] => [
      { request, when: "before" },
      { request, when: "after" },
    ]);
    let killed = 0;
    /** A server that is killed while it tells, and another that goes on when the claim of the first has run out. */
    const tellCutAt = async (point: CutPoint) => {
      let way = world.fetch;
      const server = await world.open({ fetch: (...sent) => way(...sent) });
      const line = powerCut(world.fetch, point);
      way = line.fetch;
      const end = await Promise.race([line.cut.then(() => "killed"), tellOfRequests(server.ports)]);
      if (end === "killed") killed++;
      world.clock.advance(6 * 60_000);
      await beacon.mirror.refresh();
      await tellOfRequests(beacon.ports);
    };
    for (const [trial, point] of points.entries()) {
      const actor = { person: small.primaryHead as PersonId, appRoles: [] };
      const words = `tuba ${trial}`;
      const asked = await askNetwork(beacon.ports, { actor, network: sendcoNetwork.id, words, note: "" });
      if (!asked.ok) throw new Error(asked.code);
      await tellCutAt(point);
      await beacon.mirror.refresh();
      const answered = await answerRequest(beacon.ports, {
        actor: { person: small.sendco as PersonId, appRoles: [] },
        id: asked.value.id,
        given: { resource: cushions.id },
      });
      if (!answered.ok) throw new Error(answered.code);
      await tellCutAt(point);
    }
    // Asking takes three requests and answering four: the last cut of asking comes too late.
    expect(killed).toBe(14);
    const all = points.map((_point, trial) => `tuba ${trial}`);
    const cards = await cardsInChannel(world);
    expect(cards.map((card) => card.split(": ")[1]).sort()).toEqual(all);
    const notices = await told(world, small.primaryHead);
    expect(notices.sort()).toEqual(
      all.map((words) => `Dev Ellis answered “${words}” with Sensory seating in class.`),
    );
    await beacon.close();
    await world.close();
  });
});
