import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { TakeUp } from "../../shared/contract/briefing/take-up.schema.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { type Call, caller } from "./caller.ts";
import { appRoles, guardedTrust, items, people, schools } from "./guarded-trust.ts";
import { openBeacon } from "./open-beacon.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);
const takeUpOf = "GET /api/briefing/editions/2026-11-17/take-up";

describe("what each person sees", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;

  beforeAll(async () => {
    world = await beaconWorld(guardedTrust());
    beacon = await openBeacon(world);
    call = caller(world, beacon, appRoles);
  });

  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  const takeUp = async (person: string, query = "") =>
    (await call(person, `${takeUpOf}${query}`)).body as unknown as TakeUp;
  const readers = ({ schools: shown }: TakeUp) =>
    shown.map(({ name, readers: each }) => [name, each.map((reader) => reader.name).sort()]);

  it("refuses a head of school A who asks for school B's receipts (invariant 7)", async () => {
    const answer = await call(people.headOfA, `${takeUpOf}?school=${schools.b}`);
    expect([answer.status, answer.code]).toEqual([403, "access.refused"]);
    for (const personal of ["Blagdon", "Bo Dyer", "Tom Hale", items.teachersOfB.title])
      expect(answer.text).not.toContain(personal);
  });

  it("shows a head their own school's staff and nobody else's (invariant 7)", async () => {
    expect(readers(await takeUp(people.headOfA))).toEqual([["Ubley Primary", ["Hana Cole", "Sam Beale"]]]);
    expect(readers(await takeUp(people.headOfBAndD))).toEqual([
      ["Blagdon Primary", ["Bo Dyer", "Tom Hale"]],
      ["Dundry Primary", ["Bo Dyer"]],
    ]);
  });

  it("does not let two schools in one request open the second (invariant 7)", async () => {
    const answer = await call(people.headOfA, `${takeUpOf}?school=${schools.a}&school=${schools.b}`);
    expect([answer.status, answer.code]).toEqual([400, "request.invalid"]);
  });

  it("shows in a head's take-up no item that is for none of their staff", async () => {
    const ofC = await takeUp(people.headOfC);
    expect(ofC.items.map(({ id }) => id)).toEqual([items.allHeads.id]);
    expect(ofC.schools[0]?.readers[0]?.items.map(({ id }) => id)).toEqual([items.allHeads.id]);
    expect((await takeUp(people.headOfA)).items.map(({ id }) => id)).toEqual([
      items.primaryHeads.id,
      items.allHeads.id,
      items.sendcos.id,
    ]);
  });

  it("shows whoever is handed an item that item alone, and to nobody else that it was handed on (invariant 7)", async () => {
    const handover = { to: people.sendco, school: schools.a, note: "Before Friday" };
    await call(people.headOfA, `PUT /api/briefing/items/${items.primaryHeads.id}/handover`, {
      body: handover,
    });
    const seen = async (person: string) => (await call(person, "GET /api/briefing/editions/2026-11-17")).text;
    const ofSendco = await seen(people.sendco);
    expect(ofSendco).toContain("Hana Cole handed you this: “Before Friday”");
    expect(ofSendco).toContain(items.primaryHeads.title);
    expect(ofSendco).not.toContain(items.allHeads.title);
    for (const person of [people.teacher, people.headOfBAndD, people.headOfC, people.lead, people.editor])
      for (const request of [
        "GET /api/home",
        "GET /api/to-do",
        "GET /api/briefing/editions/2026-11-17",
        "GET /api/briefing/missed?since=this-year",
        "GET /api/briefing/search?q=title",
        takeUpOf,
      ] as const) {
        const { text } = await call(person, request);
        expect(text).not.toContain("Before Friday");
        expect(text).not.toMatch(/handed (you|to)/i);
      }
    await call(people.headOfA, `DELETE /api/briefing/items/${items.primaryHeads.id}/handover`);
    expect(await seen(people.sendco)).not.toContain(items.primaryHeads.title);
  });

  it("shows an answered question to whom its item is for alone, and who asked to nobody but who may answer (invariant 7)", async () => {
    const id = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";
    const edition = "GET /api/briefing/editions/2026-11-17";
    await call(people.headOfA, `POST /api/briefing/items/${items.primaryHeads.id}/questions`, {
      body: { id, text: "Is the hall booked?" },
    });
    expect((await call(people.headOfA, edition)).text).toContain("Is the hall booked?");
    expect((await call(people.headOfBAndD, edition)).text).not.toContain("Is the hall booked?");
    const waiting = (await call(people.editor, "GET /api/briefing/questions")).body.questions as object[];
    expect(waiting).toMatchObject([{ askedBy: "Hana Cole", text: "Is the hall booked?", version: '"0"' }]);
    const answered = { body: { answer: "From noon." }, version: '"0"' };
    await call(people.editor, `PUT /api/briefing/questions/${id}/answer`, answered);
    const { text } = await call(people.headOfBAndD, edition);
    for (const each of ["Is the hall booked?", "From noon."]) expect(text).toContain(each);
    for (const each of ["Hana Cole", people.headOfA]) expect(text).not.toContain(each);
    for (const person of [people.teacher, people.sendco, people.headOfC, people.lead])
      for (const request of [edition, "GET /api/briefing/questions", "GET /api/to-do"] as const)
        expect((await call(person, request)).text).not.toMatch(/hall booked|From noon/);
    await call(people.editor, `DELETE /api/briefing/questions/${id}`, { version: '"1"' });
    expect((await call(people.headOfA, edition)).text).not.toContain("Is the hall booked?");
  });

  it("ends a head's sight of the school on the day after their post ends", async () => {
    const left = await beaconWorld({
      ...guardedTrust(),
      posts: (guardedTrust().posts ?? []).map((post) =>
        post.person === people.headOfA ? { ...post, endsOn: "2026-11-22" as never } : post,
      ),
    });
    const server = await openBeacon(left);
    const answer = await caller(left, server, appRoles)(people.headOfA, takeUpOf);
    expect([answer.status, answer.code]).toEqual([403, "access.refused"]);
    await server.close();
    await left.close();
  });

  it("never shows a draft or a scheduled edition to a reader, by any address", async () => {
    const hidden = [items.inDraft, items.inScheduled].flatMap(({ id, title }) => [id, title]);
    for (const person of [people.headOfA, people.headOfC, people.sendco, people.teacher])
      for (const request of [
        "GET /api/home",
        "GET /api/to-do",
        "GET /api/briefing/editions",
        "GET /api/briefing/editions/2026-11-17",
        "GET /api/briefing/editions/2026-11-24",
        "GET /api/briefing/editions/2026-12-01",
        "POST /api/briefing/editions/2026-12-01/opened",
        "GET /api/briefing/editions/2026-11-24/take-up",
        "GET /api/briefing/editions/2026-12-01/take-up",
        "GET /api/briefing/missed?since=this-year",
        "GET /api/briefing/search?q=title",
        "GET /api/briefing/search?q=draft",
        "GET /api/briefing/search?q=scheduled",
      ] as const) {
        const { text } = await call(person, request);
        for (const each of hidden) expect(text).not.toContain(each);
      }
  });

  it("never shows a secondary head an item for primary heads, by any address", async () => {
    const hidden = [items.primaryHeads.id, items.primaryHeads.title];
    for (const request of [
      "GET /api/home",
      "GET /api/to-do",
      "GET /api/briefing/editions",
      "GET /api/briefing/editions/2026-11-17",
      "POST /api/briefing/editions/2026-11-17/opened",
      "GET /api/briefing/missed?since=this-year",
      "GET /api/briefing/search?q=title",
      "GET /api/briefing/search?q=primary",
      takeUpOf,
    ] as const) {
      const answer = await call(people.headOfC, request);
      expect([request, answer.code]).toEqual([request, "ok"]);
      for (const each of hidden) expect(answer.text).not.toContain(each);
    }
    for (const method of ["PUT", "DELETE"])
      for (const act of ["done", "acknowledged"]) {
        const address = `/api/briefing/items/${items.primaryHeads.id}/receipt/${act}` as const;
        const answer = await call(people.headOfC, `${method} ${address}`);
        expect([answer.status, answer.code]).toEqual([403, "item.not-for-you"]);
        expect(answer.text).not.toContain(items.primaryHeads.title);
      }
  });

  it("shows each reader their own standing only, and where it came from stays unsaid (invariant 7)", async () => {
    const read = async (person: string) =>
      (await call(person, "GET /api/briefing/editions/2026-11-17")).body.items as {
        id: string;
        done: boolean;
      }[];
    expect((await read(people.headOfA)).map(({ id, done }) => [id, done])).toEqual([
      [items.primaryHeads.id, false],
      [items.allHeads.id, true],
    ]);
    expect((await read(people.headOfBAndD)).map(({ id, done }) => [id, done])).toEqual([
      [items.primaryHeads.id, true],
      [items.allHeads.id, false],
    ]);
  });

  it("shows nobody a school's cover rate, and readers no address but the owner's", async () => {
    expect((await call(people.editor, "GET /api/directory/schools")).text).not.toContain("coverRatePerHour");
    const { text } = await call(people.headOfA, "GET /api/briefing/editions/2026-11-17");
    expect(text.match(/[\w-]+@trust\.example/g)).toEqual([
      `${people.editor}@trust.example`,
      `${people.editor}@trust.example`,
    ]);
  });
});
