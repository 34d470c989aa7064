import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Portion } from "../../../domain/briefing/sending/portion.ts";
import { toldByPerson } from "../../../domain/briefing/sending/portion.ts";
import type { Reach } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition, anItem, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { asha, ben, carys, coverForm, phonics, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { tellReaders } from "./tell-readers.ts";

const edition = anEdition({ status: "publishing", frozenItems: [coverForm, phonics] });
let ports: InMemoryPorts;

function openWith(reaches: readonly Reach[], world = threeHeads): void {
  ports = inMemoryPorts({ ...world, reaches });
}
const tell = (more: { token?: string; isRepeat?: boolean; goOn?: () => Promise<boolean> } = {}) =>
  tellReaders(ports, {
    ...{ edition, readers: [asha, ben, carys], token: "first-server", isRepeat: false },
    ...{ goOn: async () => true, ...more },
  });
const became = async () =>
  Object.fromEntries(
    [...toldByPerson(await ports.deliveries.listOf(tuesday))].map(([person, { way, why, outcome }]) => [
      person,
      `${way}, ${why}: ${outcome}`,
    ]),
  );

describe("telling readers of a briefing, each in one way (invariant 4)", () => {
  beforeEach(() => openWith([]));

  it("tells everybody by a notification in Teams when nobody chose otherwise", async () => {
    expect(await tell()).toBe(true);
    expect(await became()).toEqual({
      asha: "feed, usual: told",
      ben: "feed, usual: told",
      carys: "feed, usual: told",
    });
    expect(Object.fromEntries(ports.sent.notified)).toEqual({
      "2026-11-24 asha": 1,
      "2026-11-24 ben": 1,
      "2026-11-24 carys": 1,
    });
  });

  it("tells each as they chose, and nobody by a second way", async () => {
    openWith([
      { person: asha, choice: "chat", chat: "a:1" },
      { person: ben, choice: "mail" },
    ]);
    expect(await tell()).toBe(true);
    expect(ports.sent.told.sort()).toEqual(["chat 2026-11-24 asha", "mail 2026-11-24 ben"]);
    expect([...ports.sent.notified.keys()]).toEqual(["2026-11-24 carys"]);
  });

  it("sends an e-mail to whoever removed or blocked Beacon, whatever they chose", async () => {
    openWith([
      { person: asha, choice: "chat", app: "removed" },
      { person: ben, app: "blocked" },
    ]);
    await tell();
    expect(await became()).toEqual({
      asha: "mail, no-app: told",
      ben: "mail, blocked: told",
      carys: "feed, usual: told",
    });
    // Both read the same two items, so that one e-mail goes to both.
    expect(ports.sent.told).toEqual(["mail 2026-11-24 asha ben"]);
  });

  it("sends guests of another trust an e-mail, and another one to those with other items", async () => {
    const guests = (threeHeads.people ?? []).map((each) => ({ ...each, isGuest: true as const }));
    openWith([], { ...threeHeads, people: guests });
    await tell();
    expect(ports.sent.told.sort()).toEqual(["mail 2026-11-24 asha ben", "mail 2026-11-24 carys"]);
  });

  it("says of whoever has no address that no way leads to them, and tells the others", async () => {
    const people = (threeHeads.people ?? []).map((each) =>
      each.id === ben ? { ...each, email: "", isGuest: true as const } : each,
    );
    openWith([], { ...threeHeads, people });
    expect(await tell()).toBe(true);
    expect(await became()).toMatchObject({ ben: "mail, guest: no-address", asha: "feed, usual: told" });
  });

  it("sends an e-mail when the chat refuses, and remembers that for next time", async () => {
    openWith([{ person: asha, choice: "chat", chat: "a:1" }]);
    ports.personalCards.send = async () => ({ refused: "blocked" });
    expect(await tell()).toBe(true);
    expect(await became()).toMatchObject({ asha: "mail, chat-refused: told" });
    expect(await ports.reaches.find(asha)).toEqual({
      person: asha,
      choice: "chat",
      chat: "a:1",
      app: "blocked",
    });
  });

  it("leaves nobody out for one wrong address among several", async () => {
    openWith([
      { person: asha, choice: "mail" },
      { person: ben, choice: "mail" },
    ]);
    const { send } = ports.briefingMail;
    ports.briefingMail.send = async (of, items, people) =>
      people.some(({ id }) => id === ben) ? { refused: undefined } : send(of, items, people);
    expect(await tell()).toBe(true);
    expect(await became()).toMatchObject({ asha: "mail, chosen: told", ben: "mail, chosen: refused" });
  });

  it("tries again what certainly did not go out, and never what is in doubt", async () => {
    openWith([
      { person: asha, choice: "chat" },
      { person: ben, choice: "mail" },
    ]);
    let cards = 0;
    const { send } = ports.personalCards;
    ports.personalCards.send = async (...of) => (++cards < 3 ? "not-sent" : send(...of));
    let mails = 0;
    ports.briefingMail.send = async () => {
      mails++;
      return "in-doubt";
    };
    expect(await tell()).toBe(true);
    expect(await tell({ token: "second-server", isRepeat: true })).toBe(true);
    expect({ cards, mails }).toEqual({ cards: 3, mails: 1 });
    expect(await became()).toMatchObject({ asha: "chat, chosen: told", ben: "mail, chosen: in-doubt" });
  });
});

describe("going on where a server stopped (invariant 4)", () => {
  const left = (number: number, way: Portion["way"], person: PersonId): Portion => ({
    ...{ id: `2026-11-24 0000${number} dead` as Portion["id"], edition: tuesday, number, way },
    ...{ at: new Date("2026-11-24T12:00:00Z"), people: [{ owner: person, why: "chosen", outcome: "begun" }] },
  });

  it("repeats a notification, which takes the place of the first, and neither a card nor an e-mail that may have arrived", async () => {
    openWith([]);
    await ports.deliveries.write([left(0, "feed", asha), left(1, "chat", ben), left(2, "mail", carys)]);
    expect(await tell({ token: "second-server", isRepeat: true })).toBe(true);
    expect(ports.sent.told).toEqual([]);
    expect([...ports.sent.notified.keys()]).toEqual(["2026-11-24 asha"]);
    expect(await became()).toEqual({
      asha: "feed, chosen: told",
      ben: "chat, chosen: in-doubt",
      carys: "mail, chosen: in-doubt",
    });
  });

  it("keeps to the way that was begun when somebody chooses another meanwhile", async () => {
    openWith([{ person: asha, choice: "chat" }]);
    await ports.deliveries.write([left(0, "feed", asha)]);
    await tell({ token: "second-server", isRepeat: true });
    expect(ports.sent.told).toEqual([]);
    expect(ports.sent.notified.get("2026-11-24 asha")).toBe(1);
  });
});

describe("being told to stop", () => {
  const ids = Array.from({ length: 240 }, (_, n) => `p${String(n).padStart(3, "0")}` as PersonId);
  const world = {
    schools: [aSchool({ urn: "gordano" })],
    people: ids.map((id) => aPerson(id)),
    posts: ids.map((id) => aPost(id, "headteacher", "gordano")),
  };
  const all = { edition: anEdition({ status: "publishing", frozenItems: [anItem("all")] }), readers: ids };

  it("ends what is under way, says that the rest was not sent, and goes on later without telling anybody twice", async () => {
    ports = inMemoryPorts({ ...world, reaches: ids.map((person) => ({ person, choice: "chat" as const })) });
    let asked = 0;
    const stopped = await tellReaders(ports, {
      ...{ ...all, token: "one", isRepeat: false, goOn: async () => ++asked <= 6 },
    });
    expect(stopped).toBe(false);
    const told = ports.sent.told.length;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(240);
    const goneOn = await tellReaders(ports, {
      ...{ ...all, token: "two", isRepeat: true, goOn: async () => true },
    });
    expect(goneOn).toBe(true);
    expect(ports.sent.told).toHaveLength(240);
    expect(new Set(ports.sent.told).size).toBe(240);
  });
});
