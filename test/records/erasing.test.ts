import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { Beacon } from "../../bot/compose.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { eraseWaiting, requestErasure } from "../../shared/usecases/records/erase-person.ts";
import { type CutPoint, standingLine } from "../faults/power-cut.ts";
import { faults } from "../faults/servers-cut-off.ts";
import { ids, randomRecords, years } from "./random-records.ts";
import { whoNames } from "./who-names.ts";
import { central, type WorldOfRecords, worldOfRecords } from "./world-of-records.ts";

jest.setTimeout(300_000);

const [ada = "", bea = "", cy = ""] = ids;
const who = ["Cy Penrose", `${cy}@trust.example`, `${cy}@home.example`, cy];
const erasure = `/api/directory/staff/${cy}/erasure` as const;
const asked = { body: { name: "Cy Penrose", because: "Asked by letter" } };

/** Cy's posts ended last week; others have seen the record, and Cy has seen another's. */
async function whereCyHasLeft({ call, beacon }: WorldOfRecords): Promise<void> {
  await call(ada, "GET /api/cpd/schools/100001");
  await call(central, `GET /api/cpd/people/${cy}`);
  await call(central, `POST /api/directory/staff/${cy}/leaving`, { body: { lastDay: "2026-11-20" } });
  await beacon.ports.viewings.settle();
  const scan = { person: cy as PersonId, id: "scan", kind: "pdf" as const };
  await beacon.ports.certificateFiles.put(scan, new Uint8Array(Buffer.from(`%PDF Cy Penrose`)));
}

/** Both sides of a request's carrying out; every day the two take turns, since each is a trust of its own. */
const sidesOf = (request: number): readonly CutPoint["when"][] =>
  process.env.BEACON_CUT_TRIALS ? ["before", "after"] : [request % 4 === 0 ? "after" : "before"];

/** On every register, in how many rows somebody was seen, disputes apart; and how many were seen whom nobody could tell. */
async function registers({ ports }: Pick<Beacon, "ports">): Promise<Record<string, number[]>> {
  const totals: Record<string, number[]> = {};
  for (const { value } of await ports.meetings.list()) {
    const seen = (await ports.evidence.listFor(value)).filter(({ observed }) => observed.kind !== "dispute");
    const invited = (await ports.invitations.listFor(value)).length;
    totals[value.id] = [
      invited,
      seen.length,
      new Set(seen.map(({ person }) => person)).size,
      (await ports.evidence.sightingsAt(value)).length,
    ];
  }
  return totals;
}

async function rowsOf({ call }: WorldOfRecords, person: string): Promise<string[]> {
  const { body } = await call(person, "GET /api/cpd/mine/export/json");
  const tables = body.tables as { list: string; rows: { Key: string }[] }[];
  return tables.flatMap(({ list, rows }) => rows.map(({ Key }) => `${list} ${Key}`)).sort();
}

const isReceiptOf = (row: string, person: string): boolean =>
  row.startsWith("Receipts ") && row.endsWith(`.${person}`);

describe("erasing somebody who has left and asks for it", () => {
  it("leaves their name, addresses and id nowhere, takes nothing of anybody else's, and registers add up, in 3 random trusts", async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, async ({ world: given }) => {
        const opened = await worldOfRecords(given, years);
        const { call, beacon, world } = opened;
        await whereCyHasLeft(opened);
        const [before, beas] = [await registers(beacon), await rowsOf(opened, bea)];
        expect((await call(central, `POST ${erasure}`, asked)).status).toBe(202);
        await eraseWaiting(beacon.ports);
        // The account itself is Microsoft 365's: IT takes it away.
        expect(whoNames(world, who)).toEqual({ directory_objects: 1 });
        expect(await registers(beacon)).toEqual(before);
        // What Cy handed to Bea stands on Cy's receipt, and goes with it.
        expect(await rowsOf(opened, bea)).toEqual(beas.filter((row) => !isReceiptOf(row, cy)));
        expect((await call(central, `GET ${erasure}`)).code).toBe("person.not-found");
        const [done, ...others] = await beacon.ports.erasures.listDone();
        expect([done?.because, done?.by, others]).toEqual(["Asked by letter", central, []]);
        await opened.close();
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it("is refused while they hold a post, without their name typed, and with a reason that names them", async () => {
    const [drawn] = fc.sample(randomRecords, { numRuns: 1, seed: 3 });
    const opened = await worldOfRecords(drawn?.world ?? {}, years);
    const { call, beacon } = opened;
    expect((await call(central, `POST ${erasure}`, asked)).code).toBe("erasure.still-in-post");
    expect((await call(central, `GET ${erasure}`)).body.refusal).toMatch(/^They still hold a post/);
    await whereCyHasLeft(opened);
    const refused = await call(central, `POST ${erasure}`, {
      body: { name: "cy penrose", because: "A letter of Cy Penrose" },
    });
    expect([refused.code, refused.problem?.errors]).toEqual([
      "erasure.invalid",
      [
        { pointer: "/name", code: "not-the-name" },
        { pointer: "/because", code: "names-them" },
      ],
    ]);
    expect(await beacon.ports.erasures.listOpen()).toEqual([]);
    expect((await beacon.ports.directory.current()).person(cy as PersonId)?.name).toBe("Cy Penrose");
    await opened.close();
  });

  it("is gone on with by another server wherever the first is cut off, with half of all requests failing, and asked for twice is done once", async () => {
    const [drawn] = fc.sample(randomRecords, { numRuns: 1, seed: 3 });
    let [cuts, again] = [0, 0];
    for (const request of [2, 8, 14])
      for (const when of sidesOf(request)) {
        const opened = await worldOfRecords(drawn?.world ?? {}, years);
        await whereCyHasLeft(opened);
        const wanted = {
          actor: { person: central as PersonId, appRoles: ["Trust.Manage" as const] },
          ...{ person: cy as PersonId, typedName: "Cy Penrose", because: "Asked by letter" },
        };
        await requestErasure(opened.beacon.ports, wanted);
        await requestErasure(opened.beacon.ports, wanted);
        const first = await opened.world.open();
        const line = standingLine(opened.world.fetch);
        const second = await opened.world.open({ fetch: line.fetch });
        const isCut = line.cutAt({ request, when }).then(() => true);
        if (await Promise.race([isCut, eraseWaiting(second.ports).then(() => false)])) cuts += 1;
        opened.world.tenant.faults.set({ rate: 0.5, kinds: faults });
        for (let run = 0; run < 200; run++) {
          try {
            await eraseWaiting(first.ports);
            break;
          } catch (failure) {
            if (run === 199) throw failure;
            again += 1;
            // As long as the job waits between its runs.
            opened.world.clock.advance(60_000);
          }
        }
        opened.world.tenant.faults.set();
        expect(whoNames(opened.world, who)).toEqual({ directory_objects: 1 });
        await opened.beacon.mirror.refresh();
        expect(await opened.beacon.ports.erasures.listDone()).toHaveLength(1);
        expect(await opened.beacon.ports.erasures.listOpen()).toEqual([]);
        for (const server of [first, second]) await server.close();
        await opened.close();
      }
    console.log(`${cuts} servers cut off while erasing, ${again} runs let down by Graph and begun again`);
  });
});
