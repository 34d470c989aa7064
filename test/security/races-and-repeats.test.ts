import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { caller } from "./caller.ts";
import { editionVersion, itemBody, newItemId, nextTuesday, writtenItem } from "./draft-item.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { appRoles, items, people } from "./guarded-trust.ts";
import { openBeacon } from "./open-beacon.ts";
import { storedRows } from "./stored-rows.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

describe("two at once, and the same twice", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  const rowsOf = async (text: string) =>
    (await storedRows(server.beacon)).filter((row) => row.includes(text)).length;

  it("tells the second of two editors who save one item what stands there now, and loses nothing (invariant 3)", async () => {
    const { call } = server;
    const { id, version } = await writtenItem(call);
    const first = await call(people.editor, `PUT /api/briefing/items/${id}`, {
      body: itemBody({ title: "The first editor's title" }),
      version,
    });
    const second = await call(people.centralTeam, `PUT /api/briefing/items/${id}`, {
      body: itemBody({ title: "The second editor's title" }),
      version,
    });
    expect([first.status, second.status, second.code]).toEqual([200, 409, "item.changed"]);
    expect(second.problem?.current).toEqual(first.body);
    expect(first.body.title).toBe("The first editor's title");

    const again = await call(people.centralTeam, `PUT /api/briefing/items/${id}`, {
      body: itemBody({ title: "The second editor's title" }),
      version: String(first.body.version),
    });
    expect([again.status, again.body.title]).toEqual([200, "The second editor's title"]);
  });

  it("lets one of ten editors who save at the same moment win, and tells the other nine (invariant 3)", async () => {
    const { id, version } = await writtenItem(server.call);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        server.call(people.editor, `PUT /api/briefing/items/${id}`, {
          body: itemBody({ title: `Title ${n}` }),
          version,
        }),
      ),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual([...Array(9).fill("item.changed"), "ok"]);
    const winner = answers.find(({ code }) => code === "ok");
    for (const { problem } of answers.filter(({ code }) => code !== "ok"))
      expect(problem?.current).toEqual(winner?.body);
  });

  it("tells an editor who removes or orders what somebody has changed since (invariant 3)", async () => {
    const { call } = server;
    const { id, edition, version } = await writtenItem(call);
    const ordered = await editionVersion(call, edition);
    await call(people.centralTeam, `PUT /api/briefing/items/${id}`, {
      body: itemBody({ title: "Newer" }),
      version,
    });
    await call(people.centralTeam, `PUT /api/briefing/editions/${edition}/order`, {
      body: { items: [id] },
      version: ordered,
    });
    expect((await call(people.editor, `DELETE /api/briefing/items/${id}`, { version })).code).toBe(
      "item.changed",
    );
    const order = { body: { items: [] }, version: ordered };
    expect((await call(people.editor, `PUT /api/briefing/editions/${edition}/order`, order)).code).toBe(
      "edition.changed",
    );
  });

  it("does not let a server that is behind take an edition off the schedule by ordering it (invariant 3)", async () => {
    const { call, world } = server;
    const behind = await openBeacon(world);
    const callBehind = caller(world, behind, appRoles);
    const { id, edition } = await writtenItem(call);
    await behind.mirror.refresh();
    const scheduled = await call(people.editor, `POST /api/briefing/editions/${edition}/publication`, {
      body: { when: "on-schedule" },
      version: await editionVersion(call, edition),
    });
    const ordered = await callBehind(people.editor, `PUT /api/briefing/editions/${edition}/order`, {
      body: { items: [id] },
      version: String(scheduled.body.version),
    });
    expect([ordered.code, ordered.body.status]).toEqual(["ok", "scheduled"]);
    await behind.close();
  });

  it("makes one item of the same request sent twice, or ten times at once (invariant 2)", async () => {
    const edition = nextTuesday();
    const body = { id: newItemId(), ...itemBody({ title: "Sent more than once" }) };
    const send = () => server.call(people.editor, `POST /api/briefing/editions/${edition}/items`, { body });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    const atOnce = await Promise.all(Array.from({ length: 10 }, send));
    expect(atOnce.map(({ body: { version } }) => version)).toEqual(Array(10).fill(first.body.version));
    expect(await rowsOf("Sent more than once")).toBe(1);
    expect(await rowsOf(`Briefing editions ${edition}`)).toBe(1);
  });

  it("keeps one receipt with the first time, however often somebody marks it done (invariant 2)", async () => {
    const done = `PUT /api/briefing/items/${items.sendcos.id}/receipt/done` as const;
    await server.call(people.sendco, done);
    const key = `2026-11-17.${items.sendcos.id}.${people.sendco}`;
    const [before] = (await storedRows(server.beacon)).filter((row) => row.includes(key));
    expect(before).toContain('"DoneAt":"2026-11-23T12:00:00.000Z"');
    server.world.clock.advance(minute);
    const answers = await Promise.all(Array.from({ length: 5 }, () => server.call(people.sendco, done)));
    expect(answers.map(({ body }) => body)).toEqual(Array(5).fill({ acknowledged: false, done: true }));
    expect((await storedRows(server.beacon)).filter((row) => row.includes(key))).toEqual([before]);
  });

  it("records nothing on an item that was corrected since it was read, and answers it as it is now", async () => {
    const { call } = server;
    const { body } = await call(people.editor, "GET /api/briefing/editions/2026-11-17/corrections");
    const shown = (body.items as (Record<string, unknown> & { id: string; revision: number })[]).find(
      ({ id }) => id === items.primaryHeads.id,
    );
    if (!shown) throw new Error("Nothing has gone out that could be corrected.");
    const { title, what, why, action, links, owner, revision } = shown;
    await call(people.editor, `POST /api/briefing/editions/2026-11-17/items/${shown.id}/corrections`, {
      body: {
        ...{ id: newItemId(), revision, kind: "corrected", note: "By Friday." },
        content: { title: `${title}, by Friday`, what, why, action, links, owner },
      },
    });
    const receipt = `PUT /api/briefing/items/${shown.id}/receipt/acknowledged` as const;
    const old = await call(people.headOfA, receipt, { body: { revision } });
    expect([old.status, old.code]).toEqual([409, "item.corrected"]);
    expect(old.problem?.current).toMatchObject({
      ...{ id: shown.id, title: `${title}, by Friday`, acknowledged: false, revision: revision + 1 },
      correction: { kind: "corrected", note: "By Friday." },
    });
    const again = await call(people.headOfA, receipt, { body: { revision: revision + 1 } });
    expect(again.body).toEqual({ acknowledged: true, done: false });
  });

  it("opens an edition once, at the first time (invariant 2)", async () => {
    const opened = () => server.call(people.headOfC, "POST /api/briefing/editions/2026-11-17/opened");
    await Promise.all([opened(), opened(), opened()]);
    const key = `2026-11-17.edition.${people.headOfC}`;
    const rows = (await storedRows(server.beacon)).filter((row) => row.includes(key));
    expect(rows).toHaveLength(1);
    server.world.clock.advance(minute);
    await opened();
    expect((await storedRows(server.beacon)).filter((row) => row.includes(key))).toEqual(rows);
  });

  it("sends an edition out once, however often the editor clicks (invariant 2)", async () => {
    const { edition } = await writtenItem(server.call, "2027-03-02");
    const version = await editionVersion(server.call, edition);
    const publish = () =>
      server.call(people.editor, `POST /api/briefing/editions/${edition}/publication`, {
        body: { when: "now" },
        version,
      });
    const answers = await Promise.all([publish(), publish(), publish()]);
    expect(answers.filter(({ code }) => code === "ok").length).toBeGreaterThanOrEqual(1);
    for (const { code } of answers) expect(["ok", "edition.changed"]).toContain(code);
    await server.beacon.close();
    const { notifications } = await server.world.outbox();
    const heads = [people.headOfA, people.headOfBAndD, people.headOfC];
    expect(notifications.map(({ userId, sentTimes }) => [userId, sentTimes]).sort()).toEqual(
      heads.map((head) => [head, 1]).sort(),
    );
  });
});
