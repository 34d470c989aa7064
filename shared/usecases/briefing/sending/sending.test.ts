import { beforeEach, describe, expect, it } from "@jest/globals";
import type { CorrectionId } from "../../../domain/briefing/corrections/correction.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { Reach } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition, aPerson, aPost } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { asha, ben, coverForm, esme, phonics, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { claimEdition } from "../claim-edition.ts";
import { deliverEdition } from "../deliver-edition.ts";
import { publishDueEditions } from "../publish-due-editions.ts";
import { changeSending } from "./change-sending.ts";
import { chooseWay, myWay } from "./choose-way.ts";
import { learnApp } from "./learn-app.ts";
import { lookForApp } from "./look-for-app.ts";
import { readReport } from "./read-report.ts";
import { sendTest } from "./send-test.ts";
import { tellAgain } from "./tell-again.ts";
import { tellLateReaders } from "./tell-late-readers.ts";

let ports: InMemoryPorts;
const open = (reaches: readonly Reach[] = []) => {
  ports = inMemoryPorts({ ...threeHeads, editions: [anEdition()], items: [coverForm, phonics], reaches });
};
beforeEach(() => open());

async function publish(): Promise<void> {
  const claim = await claimEdition(ports, { edition: tuesday });
  if (!claim.ok) throw new Error(claim.code);
  await deliverEdition(ports, claim.value);
}
const stored = async (): Promise<Edition | undefined> => (await ports.editions.find(tuesday))?.value;
const change = (to: "pause" | "go-on" | "stop") =>
  changeSending(ports, { edition: tuesday, change: to, by: esme });
async function reported() {
  const report = await readReport(ports, { edition: tuesday });
  if (!report.ok) throw new Error(report.code);
  return Object.fromEntries(report.value.reached.map(({ person, standing }) => [person, standing]));
}

describe("pausing and stopping an edition that goes out", () => {
  it("keeps those who were told, sends nothing while it is paused, and goes on with the rest when asked", async () => {
    const claim = await claimEdition(ports, { edition: tuesday });
    if (!claim.ok) throw new Error(claim.code);
    expect(await change("pause")).toMatchObject({ ok: true, value: { value: { status: "publishing" } } });
    expect(await deliverEdition(ports, claim.value)).toMatchObject({ ok: false });
    ports.clock.advance(3_600_000);
    expect(await publishDueEditions(ports)).toEqual([]);
    expect(ports.sent.notified.size).toBe(0);
    expect(await reported()).toEqual({ asha: "on-its-way", ben: "on-its-way", carys: "on-its-way" });

    expect(await change("go-on")).toMatchObject({ ok: true });
    expect(await publishDueEditions(ports)).toEqual([tuesday]);
    expect(await reported()).toEqual({ asha: "told", ben: "told", carys: "told" });
    expect(ports.sent.posts).toHaveLength(1);
  });

  it("ends with whom it has reached when it is stopped, and tells nobody later", async () => {
    const { post } = ports.headsChannel;
    ports.headsChannel.post = async (edition) => {
      await change("stop");
      return post(edition);
    };
    await publish();
    expect(await stored()).toMatchObject({ status: "published", delivery: { stopped: { by: esme } } });
    expect(await publishDueEditions(ports)).toEqual([]);
    expect(await reported()).toEqual({ asha: "stopped", ben: "stopped", carys: "stopped" });
    expect(ports.sent.notified.size).toBe(0);
  });

  it("does the same thing once, however often it is asked", async () => {
    await claimEdition(ports, { edition: tuesday });
    await change("pause");
    const [first, second] = [await stored(), (await change("pause")).ok];
    expect(second).toBe(true);
    expect(await stored()).toEqual(first);
  });

  it("has nothing to pause before it goes out and after", async () => {
    expect(await change("pause")).toEqual({ ok: false, code: "edition.not-going-out" });
    await publish();
    expect(await change("pause")).toEqual({ ok: false, code: "edition.not-going-out" });
  });
});

describe("sending again to those of whom it is in doubt", () => {
  it("sends to those an editor names and to nobody who was told", async () => {
    open([{ person: asha, choice: "mail" }]);
    const { send } = ports.briefingMail;
    ports.briefingMail.send = async () => "in-doubt";
    await publish();
    expect(await reported()).toEqual({ asha: "in-doubt", ben: "told", carys: "told" });
    ports.briefingMail.send = send;
    expect(await tellAgain(ports, { edition: tuesday, people: [asha, ben] })).toMatchObject({ ok: true });
    expect(ports.sent.told).toEqual(["mail 2026-11-24 asha"]);
    expect(ports.sent.notified.get("2026-11-24 ben")).toBe(1);
    expect(await reported()).toEqual({ asha: "told", ben: "told", carys: "told" });
    expect(await stored()).not.toHaveProperty("claim");
  });

  it("goes the way that leads to them now", async () => {
    open([{ person: asha, choice: "mail" }]);
    ports.briefingMail.send = async () => ({ refused: undefined });
    await publish();
    await chooseWay(ports, { person: asha, choice: "feed" });
    await tellAgain(ports, { edition: tuesday, people: [asha] });
    expect(ports.sent.notified.get("2026-11-24 asha")).toBe(1);
  });

  it("waits until the edition has gone to everybody", async () => {
    open([{ person: asha, choice: "mail" }]);
    ports.briefingMail.send = async () => "in-doubt";
    await publish();
    const standing = await ports.editions.find(tuesday);
    const claim = { token: "another", until: new Date("2026-11-24T13:00:00Z") };
    if (standing) await ports.editions.save({ ...standing.value, claim }, standing.version);
    expect(await tellAgain(ports, { edition: tuesday, people: [asha] })).toEqual({
      ok: false,
      code: "edition.being-published",
    });
  });
});

describe("those who join after an edition has gone out", () => {
  const newHead = "zoe" as PersonId;
  async function join(): Promise<void> {
    await ports.directoryWriter.people.create(aPerson(newHead, "Zoe Lane"));
    await ports.directoryWriter.posts.create(aPost(newHead, "headteacher", "gordano"));
  }

  it("are told of it once, and the others not again", async () => {
    await publish();
    expect(await tellLateReaders(ports)).toBeUndefined();
    await join();
    expect(await reported()).toMatchObject({ zoe: "joined-since" });
    expect(await tellLateReaders(ports)).toBe(tuesday);
    expect(await tellLateReaders(ports)).toBeUndefined();
    expect(ports.sent.notified.get("2026-11-24 zoe")).toBe(1);
    expect(ports.sent.notified.get("2026-11-24 ben")).toBe(1);
  });

  it("are told nothing of an edition that is a week old, nor of one that was stopped", async () => {
    await publish();
    await join();
    ports.clock.set("2026-12-01T12:00:00Z");
    expect(await tellLateReaders(ports)).toBeUndefined();

    open();
    await claimEdition(ports, { edition: tuesday });
    await change("stop");
    expect(await tellLateReaders(ports)).toBeUndefined();
    expect(ports.sent.notified.size).toBe(0);
  });
});

describe("choosing how the briefing comes to oneself", () => {
  it("is a notification until somebody chooses otherwise", async () => {
    expect(await myWay(ports, { person: asha })).toEqual({ choice: undefined, way: "feed", why: "usual" });
    await chooseWay(ports, { person: asha, choice: "mail" });
    expect(await myWay(ports, { person: asha })).toEqual({ choice: "mail", way: "mail", why: "chosen" });
  });

  it("tries the chat first, and refuses it to whoever has removed or blocked Beacon", async () => {
    ports.personalCards.open = async () => ({ refused: "blocked" });
    expect(await chooseWay(ports, { person: asha, choice: "chat" })).toEqual({
      ok: false,
      code: "way.no-chat",
    });
    expect(await ports.reaches.find(asha)).toBeUndefined();
    ports.personalCards.open = async () => ({ chat: "a:1" });
    await chooseWay(ports, { person: asha, choice: "chat" });
    expect(await ports.reaches.find(asha)).toEqual({
      ...{ person: asha, choice: "chat", chat: "a:1", app: "installed" },
    });
  });

  it("says why it is an e-mail all the same when Beacon was removed, until it is back", async () => {
    await chooseWay(ports, { person: asha, choice: "feed" });
    await learnApp(ports, { person: asha, app: "removed" });
    expect(await myWay(ports, { person: asha })).toEqual({ choice: "feed", way: "mail", why: "no-app" });
    await learnApp(ports, { person: asha, app: "installed", chat: "a:1" });
    expect(await myWay(ports, { person: asha })).toEqual({ choice: "feed", way: "feed", why: "chosen" });
  });

  it("keeps nothing of whoever simply has Beacon and writes to it", async () => {
    await learnApp(ports, { person: ben, app: "installed", chat: "a:2" });
    expect(await ports.reaches.find(ben)).toBeUndefined();
  });
});

describe("looking who has Beacon in Teams", () => {
  const look = () => lookForApp(ports, new AbortController().signal);

  it("learns who has not, so that the next briefing goes to them by e-mail, and keeps nothing of the others", async () => {
    ports.personalCards.open = async (person) =>
      person === ben ? { refused: "removed" } : { chat: `a:${person}` };
    expect(await look()).toEqual({ looked: 4, learnt: 1 });
    await publish();
    expect(ports.sent.told).toEqual(["mail 2026-11-24 ben"]);
    expect(await ports.reaches.find(asha)).toBeUndefined();
  });

  it("is done once a day, whichever server comes first, and says nothing of whom Teams did not answer for", async () => {
    ports.personalCards.open = async () => ({ refused: undefined });
    expect(await look()).toEqual({ looked: 4, learnt: 0 });
    expect(await look()).toBeUndefined();
    expect((await ports.reaches.all()).size).toBe(0);
  });
});

describe("an e-mail of what was set right since", () => {
  it("leaves out what was withdrawn, also for those who join later", async () => {
    await publish();
    const written: string[] = [];
    ports.briefingMail.send = async (_edition, items) => {
      written.push(items.map(({ id }) => id).join(" "));
      return "told";
    };
    const withdrawn = { id: "w1" as CorrectionId, item: phonics.id, by: esme, at: ports.clock.now() };
    const standing = await ports.editions.find(tuesday);
    if (!standing) throw new Error("It is gone.");
    await ports.editions.save(
      { ...standing.value, corrections: [{ ...withdrawn, kind: "withdrawn", note: "Moved." }] },
      standing.version,
    );
    await sendTest(ports, { edition: tuesday, to: esme, reader: asha, way: "mail" });
    await chooseWay(ports, { person: asha, choice: "mail" });
    await tellAgain(ports, { edition: tuesday, people: [asha] });
    expect(new Set(written)).toEqual(new Set(["cover"]));
  });
});

describe("a test", () => {
  it("goes to its editor alone, in the way they want to see, and counts as nothing", async () => {
    for (const way of ["feed", "chat", "mail"] as const)
      expect(await sendTest(ports, { edition: tuesday, to: esme, reader: asha, way })).toEqual({
        ok: true,
        value: "told",
      });
    expect(ports.sent.told).toEqual([
      "test notification 2026-11-24 esme",
      "test chat 2026-11-24 esme",
      "test mail 2026-11-24 esme",
    ]);
    expect(ports.sent.notified.size).toBe(0);
    expect(await ports.deliveries.listOf(tuesday)).toEqual([]);
  });
});
