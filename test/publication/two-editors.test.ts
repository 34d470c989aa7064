import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { small } from "../world/small-trust.ts";
import { type EditorsAtWork, editorsAtWork, firstPage, secondPage } from "./editors-at-work.ts";

jest.setTimeout(120_000);

const [esme, dev] = [small.editor, small.sendco];
const look = "GET /sites/{site}/lists/{list}/items";
const create = "POST /sites/{site}/lists/{list}/items";
const change = "PATCH /sites/{site}/lists/{list}/items/{item}/fields";
const anHour = 360;

let work: EditorsAtWork;
let tuesday: string;
const rowOf = (person: string) => `${tuesday} ${person} ${firstPage}`;
beforeAll(async () => {
  work = await editorsAtWork(2);
});
beforeEach(() => {
  tuesday = work.begin();
});
afterAll(() => work.close());

describe("two editors whom two servers serve", () => {
  it("see each other and which item the other has open, and see at once when one leaves", async () => {
    expect(await work.open(0, esme, "item-all")).toEqual([]);
    work.seconds(3);
    expect(await work.open(1, dev)).toEqual(["Esme Frost at item-all"]);
    work.seconds(7);
    expect(await work.open(0, esme, "item-all")).toEqual(["Dev Ellis"]);
    work.seconds(3);
    await work.open(1, dev, "item-primary");
    work.seconds(7);
    expect(await work.open(0, esme, "item-all")).toEqual(["Dev Ellis at item-primary"]);
    expect(await work.leave(1, dev)).toBe(204);
    work.seconds(10);
    expect(await work.open(0, esme, "item-all")).toEqual([]);
  });

  it("see each other no more 70 seconds after a page has fallen silent", async () => {
    await work.open(0, esme);
    await work.open(1, dev);
    for (const seconds of [10, 60]) {
      work.seconds(seconds);
      expect(await work.open(1, dev)).toEqual(["Esme Frost"]);
    }
    work.seconds(10);
    expect(await work.open(1, dev)).toEqual([]);
  });

  it("are never shown as gone while they are there, though the front end sends every request to another server", async () => {
    const shown = new Set<string>();
    for (let tick = 0; tick < 30; tick++) {
      // Two bits of a number that never repeats itself soon: neither editor keeps to a server.
      const turn = Math.floor(tick * Math.SQRT2 * 4);
      await work.open(turn & 1, esme, "item-all");
      work.seconds(4);
      for (const other of await work.open((turn >> 1) & 1, dev)) shown.add(other);
      if (tick > 0) expect(await work.open(turn & 1, dev)).toEqual(["Esme Frost at item-all"]);
      work.seconds(6);
    }
    expect([...shown]).toEqual(["Esme Frost at item-all"]);
    expect(await work.rows()).toEqual([rowOf(dev), rowOf(esme)].sort());
  });

  it("are one row though both servers begin it at the same moment (invariant 2)", async () => {
    await Promise.all([work.open(0, esme, "item-all"), work.open(1, esme, "item-primary")]);
    expect(await work.rows()).toEqual([rowOf(esme)]);
    work.seconds(10);
    await Promise.all([work.open(0, esme, "item-all"), work.open(1, esme, "item-all")]);
    expect(await work.open(1, dev)).toEqual(["Esme Frost at item-all"]);
    expect(work.logged).toEqual([]);
  });

  it("stay in sight with one of two pages closed, whichever servers heard of which, and go with the other", async () => {
    await work.open(0, esme, "item-all");
    await work.open(1, esme, "item-primary", secondPage);
    work.seconds(1);
    expect(await work.leave(0, esme)).toBe(204);
    expect(await work.open(0, dev)).toEqual(["Esme Frost at item-primary"]);
    work.seconds(9);
    expect(await work.open(1, small.primaryHead)).toEqual(["Dev Ellis", "Esme Frost at item-primary"]);
    expect(await work.leave(0, esme, secondPage)).toBe(204);
    expect(await work.open(0, dev)).toEqual(["Asha Bell"]);
    work.seconds(10);
    expect(await work.open(1, small.primaryHead)).toEqual(["Dev Ellis"]);
  });

  it("leave at a server that has never heard of them", async () => {
    await work.open(0, esme);
    expect(await work.leave(1, esme)).toBe(204);
    expect(await work.open(1, dev)).toEqual([]);
  });
});

describe("what it costs", () => {
  it("an editor alone for an hour, whichever server takes each request: a look every ten seconds and a word every half minute", async () => {
    for (let tick = 0; tick < anHour; tick++) {
      await work.open(tick % 2, esme, "item-all");
      work.seconds(10);
    }
    expect(work.asked()).toEqual({ [look]: 360, [create]: 1, [change]: 119 });
  });

  it("two editors for an hour on two servers: twice as much", async () => {
    for (let tick = 0; tick < anHour; tick++) {
      await Promise.all([work.open(0, esme, "item-all"), work.open(1, dev)]);
      work.seconds(10);
    }
    expect(work.asked()).toEqual({ [look]: 720, [create]: 2, [change]: 238 });
  });

  it("five editors for five minutes on one server: no more looks than for one", async () => {
    for (let tick = 0; tick < 30; tick++) {
      await Promise.all(Object.values(small).map((person) => work.open(0, person)));
      work.seconds(10);
    }
    expect(work.asked()).toEqual({ [look]: 30, [create]: 5, [change]: 45 });
  });

  it("nobody writing: nothing, and the list is in no server's memory", async () => {
    const [server] = work.servers;
    expect(server?.mirror.names).not.toContain("Briefing writers");
    await server?.jobs.find(({ name }) => name === "refresh-mirror")?.run();
    expect(Object.keys(work.asked())).toEqual(["POST /$batch"]);
  });
});

describe("rows of those who have gone", () => {
  const gone = () => ({ Edition: tuesday, Person: dev, Page: firstPage, At: "2026-11-24T10:59:59Z" });

  it("are ended by whoever next looks, as are rows that nobody can read", async () => {
    await work.write("an old one", gone());
    await work.write("nobody can read it", { ...gone(), Person: small.primaryHead, At: "yesterday" });
    expect(await work.open(0, esme)).toEqual([]);
    expect(await work.rows()).toEqual([rowOf(esme)]);
  });

  it("are ended four times a day where nobody looks, by servers that are at it at once", async () => {
    await work.write("an old one", gone());
    await work.write("of another Tuesday", { ...gone(), Edition: "2026-11-17" });
    await work.open(0, esme);
    const jobs = work.servers.flatMap(({ jobs }) => jobs.filter(({ name }) => name === "forget-writers"));
    expect(jobs.map(({ schedule }) => schedule)).toEqual(["0 40 2-23/6 * * *", "0 40 2-23/6 * * *"]);
    await Promise.all(jobs.map((job) => job.run()));
    expect(await work.rows()).toEqual([rowOf(esme)]);
    expect(await work.rows("all")).not.toContain("of another Tuesday");
    work.seconds(3601);
    for (const job of jobs) await job.run();
    expect(await work.rows("all")).toEqual([]);
  });
});

describe("a fault is a courtesy missed", () => {
  it.each(["answers 503", "never answers"] as const)(
    "when Graph %s, editors of one server see each other, and those of another again when it is over",
    async (fault) => {
      await work.open(0, esme, "item-all");
      await work.open(1, dev);
      work.lines[1] = fault;
      work.seconds(10);
      expect(await work.open(1, dev)).toEqual(["Esme Frost at item-all"]);
      expect(await work.open(1, small.primaryHead)).toEqual(["Dev Ellis", "Esme Frost at item-all"]);
      expect(await work.leave(1, small.primaryHead)).toBe(204);
      expect(work.logged).toHaveLength(1);
      const { msg, edition, ...line } = JSON.parse(work.logged[0] ?? "{}") as Record<string, unknown>;
      expect([msg, edition]).toEqual(["editors on other servers are not seen for a while", tuesday]);
      expect(JSON.stringify(line)).not.toMatch(/Esme|Dev Ellis|Asha/);
      work.lines[1] = "good";
      work.seconds(40);
      await work.open(0, esme, "item-primary");
      expect(await work.open(1, dev)).toEqual(["Esme Frost at item-primary"]);
    },
  );
});

it("over a site that has no list of writers yet, each server knows of its own editors and asks nothing", async () => {
  const bare = await editorsAtWork(2, { isProvisioned: false });
  bare.begin();
  await bare.open(0, esme, "item-all");
  expect(await bare.open(0, dev)).toEqual(["Esme Frost at item-all"]);
  expect(await bare.open(1, dev)).toEqual([]);
  expect(await bare.leave(0, esme)).toBe(204);
  expect(await bare.open(0, dev)).toEqual([]);
  for (const { jobs } of bare.servers) await jobs.find(({ name }) => name === "forget-writers")?.run();
  expect([bare.asked(), bare.logged]).toEqual([{}, []]);
  await bare.close();
});
