import { describe, expect, it, jest } from "@jest/globals";
import { wordsOf } from "../../bot/chat/chat.fixture.ts";
import { createLinks } from "../../bot/chat/links.ts";
import { anActivity } from "../../bot/chat/transport/activity.fixture.ts";
import { replyToActivity } from "../../bot/chat/transport/reply-to-activity.ts";
import { replyToExtension } from "../../bot/chat/transport/reply-to-extension.ts";
import type { Beacon } from "../../bot/compose.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { sendcoNetwork } from "./sendco-channel.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * 60_000);

const links = createLinks({ tabAddress: "https://beacon.example.org" });
const link = (id: string, title: string): Resource => ({
  ...{ id: id as ResourceId, title, address: `https://www.ot.example/${id}`, description: "" },
  ...{ publisher: "OT service", kind: "guidance", phase: "primary", networks: ["sendco"] },
});

async function chat(beacon: Beacon, text: string): Promise<readonly string[]> {
  const from = { id: "29:asha", aadObjectId: small.primaryHead };
  const reply = await replyToActivity(anActivity({ text, from }), { ports: beacon.ports, links });
  return reply?.kind === "card" ? wordsOf(reply.card) : [];
}

async function besideMessage(beacon: Beacon, words: string) {
  const value = { commandId: "searchResources", parameters: [{ name: "words", value: words }] };
  const answer = await replyToExtension(
    anActivity({
      ...{ type: "invoke", name: "composeExtension/query", value },
      from: { id: "29:asha", aadObjectId: small.primaryHead },
    }),
    { ports: beacon.ports, links },
  );
  return answer.kind === "results"
    ? answer.results.map(({ preview }) => [preview.title, preview.text])
    : answer.kind;
}

const asker = (world: BeaconWorld, beacon: Beacon) => {
  const ask = async (person: string, method: "GET" | "POST" | "DELETE", url: string, payload?: object) => {
    const authorization = `Bearer ${await world.tokenFor(person)}`;
    return beacon.app.inject({ method, url, headers: { authorization }, ...(payload ? { payload } : {}) });
  };
  return {
    ask,
    tab: async (q: string) => {
      const answer = await ask(small.primaryHead, "GET", `/api/resources?${new URLSearchParams({ q })}`);
      return answer
        .json<{ resources: { id: string; chosenBy?: string }[] }>()
        .resources.map(({ id, chosenBy }) => [id, chosenBy]);
    },
  };
};

describe("an answer that a lead pinned for a search, over a whole Beacon", () => {
  it("is seen by everyone at once in tab, chat and beside a message, on other servers through delta, and gone as soon", async () => {
    const seats = link("seats", "Sensory seating in class");
    const survey = link("survey", "Wobble cushions: a survey");
    const world = await beaconWorld({
      ...{ ...smallTrust(), networks: [sendcoNetwork], resources: [seats, survey] },
    });
    const [beacon, other] = [await world.open(), await world.open()];
    const { ask, tab } = asker(world, beacon);
    expect(await tab("wobble cushions")).toEqual([["survey", undefined]]);

    beacon.graphRequests.reset();
    const pinned = await ask(small.sendco, "POST", "/api/resources/seats/pins", { words: "wobble cushion" });
    // A second click, and the same in other words, pin nothing twice (invariant 2).
    for (const words of ["wobble cushion", "Cushions, wobble"])
      expect((await ask(small.sendco, "POST", "/api/resources/seats/pins", { words })).json()).toEqual(
        pinned.json(),
      );
    expect(beacon.graphRequests.byOperation()).toEqual({ "POST /sites/{site}/lists/{list}/items": 1 });

    beacon.graphRequests.reset();
    expect(await tab("wobble cushions")).toEqual([
      ["seats", "Chosen by the SENDCO network"],
      ["survey", undefined],
    ]);
    expect((await chat(beacon, "find wobble cushions")).slice(0, 4)).toEqual([
      "Resources for “wobble cushions”",
      "Chosen by the SENDCO network",
      "Sensory seating in class",
      "OT service · guidance · primary",
    ]);
    expect(await besideMessage(beacon, "wobble cushions")).toEqual([
      ["Sensory seating in class", "Chosen by the SENDCO network · OT service · guidance · primary"],
      ["Wobble cushions: a survey", "OT service · guidance · primary"],
    ]);
    expect(await tab("wobble cushions year 4")).not.toContainEqual(["seats", "Chosen by the SENDCO network"]);
    expect(beacon.graphRequests.total()).toBe(0);

    const there = asker(world, other);
    expect(await there.tab("wobble cushions")).toEqual([["survey", undefined]]);
    await other.mirror.refresh();
    expect(await there.tab("wobble cushions")).toHaveLength(2);

    beacon.graphRequests.reset();
    const { id } = pinned.json<{ id: string }>();
    expect((await ask(small.sendco, "DELETE", `/api/resources/pins/${id}`)).statusCode).toBe(204);
    expect(beacon.graphRequests.byOperation()).toEqual({
      "DELETE /sites/{site}/lists/{list}/items/{item}": 1,
    });
    expect(await tab("wobble cushions")).toEqual([["survey", undefined]]);
    await other.mirror.refresh();
    expect(await there.tab("wobble cushions")).toEqual([["survey", undefined]]);
    await Promise.all([beacon.close(), other.close()]);
    await world.close();
  });

  it("stands beside what another lead pinned at the same moment on another server (invariant 3)", async () => {
    const world = await beaconWorld({
      ...{ ...smallTrust(), networks: [sendcoNetwork] },
      resources: [link("one", "Seating plan"), link("two", "Standing desks")],
    });
    const [beacon, other] = [await world.open(), await world.open()];
    const [here, there] = [asker(world, beacon), asker(world, other)];
    const body = { words: "fidgets" };
    const answers = await Promise.all([
      here.ask(small.sendco, "POST", "/api/resources/one/pins", body),
      there.ask(small.sendco, "POST", "/api/resources/two/pins", body),
      // Both servers take the same click: one row (invariant 2).
      there.ask(small.sendco, "POST", "/api/resources/one/pins", body),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    await Promise.all([beacon.mirror.refresh(), other.mirror.refresh()]);
    expect((await beacon.ports.pinnedAnswers.list()).length).toBe(2);
    expect(await here.tab("fidget")).toEqual(await there.tab("fidget"));
    expect((await here.tab("fidget")).map(([id]) => id).sort()).toEqual(["one", "two"]);
    await Promise.all([beacon.close(), other.close()]);
    await world.close();
  });
});
