import { afterEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { SiteRefused } from "../../infra/provision/provision-site.ts";
import { provisionTrust, whatIfTrust } from "../../infra/provision/provision-trust.ts";
import { yearsToProvision } from "../../infra/provision/years-to-provision.ts";
import { seededRandom } from "../../infra/seed/random.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import { powerCut } from "../faults/power-cut.ts";
import { type EmptySite, emptySite, everyRow, shapeOf } from "./empty-site.ts";
import { siteOfRelease } from "./first-release.ts";

/** Few enough for every day; `npm run soak` sets more. */
const rows = Number(process.env.BEACON_PROVISION_ROWS ?? 200);
const kills = Number(process.env.BEACON_PROVISION_KILLS ?? 2);

const day = { today: civilDate("2026-11-24") };
const isRead = (operation: string) => operation.startsWith("GET ");
const open: EmptySite[] = [];
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});
async function opened(...options: Parameters<typeof emptySite>): Promise<EmptySite> {
  const site = await emptySite(...options);
  open.push(site);
  return site;
}

/** What stands on a site that this version has made from nothing. */
async function madeNew() {
  const site = await opened();
  await provisionTrust(site.graph, site.siteId, day);
  return shapeNow(site);
}
/** This version does not ask for it any more, and it holds what the first release wrote. */
const heldData = {
  list: "Briefing editions",
  column: {
    name: "NotifiedThrough",
    kind: "text",
    indexed: false,
    unique: false,
    maxLength: 255,
    isRich: false,
  },
} as const;
const withWhatHeldData = (shape: Awaited<ReturnType<typeof shapeNow>>) =>
  shape.map(({ columns, ...list }) => ({
    ...list,
    columns:
      list.title === heldData.list
        ? [...columns, heldData.column].sort((a, b) => (a.name < b.name ? -1 : 1))
        : columns,
  }));
const shapeNow = (site: EmptySite) => shapeOf(site, sitePartsFor(yearsToProvision(day.today), []));

describe("making the site", () => {
  it("gives an empty tenant every list and library, and at a second run writes nothing", async () => {
    const site = await opened();
    await provisionTrust(site.graph, site.siteId, day);
    const parts = sitePartsFor(yearsToProvision(day.today), []);
    expect((await shapeNow(site)).map(({ title }) => title)).toEqual(parts.map(({ name }) => name).sort());
    site.sent.length = 0;
    await provisionTrust(site.graph, site.siteId, day);
    // Networks, where they stand, and everything that there is, in one.
    expect(site.sent).toEqual([
      "GET /sites/{site}/lists",
      "GET /sites/{site}/lists/{list}/items",
      "GET /sites/{site}/lists",
    ]);
  });

  it("says what it would do and writes nothing, on an empty tenant and on one of the first release", async () => {
    const empty = await opened();
    const parts = sitePartsFor(yearsToProvision(day.today), []);
    expect((await whatIfTrust(empty.graph, empty.siteId, day)).steps).toHaveLength(parts.length);
    expect(empty.sent.filter((operation) => !isRead(operation))).toEqual([]);

    const older = await opened();
    await siteOfRelease(older, "0.1.0", 40);
    const before = [await everyRow(older), await shapeNow(older)];
    older.sent.length = 0;
    const { steps, refusals } = await whatIfTrust(older.graph, older.siteId, day);
    expect(refusals).toEqual([]);
    expect(older.sent.filter((operation) => !isRead(operation))).toEqual([]);
    expect([await everyRow(older), await shapeNow(older)]).toEqual(before);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(["make-list", "add-column"]));
  });

  it(
    "upgrades a site of the first release to the same lists as a new one, and every row stays as it was",
    async () => {
      const site = await opened();
      await siteOfRelease(site, "0.1.0", rows);
      const before = await everyRow(site);
      expect([...before.values()].flat()).toHaveLength(rows);
      await provisionTrust(site.graph, site.siteId, day);
      expect(await everyRow(site)).toEqual(before);
      expect(await shapeNow(site)).toEqual(withWhatHeldData(await madeNew()));
    },
    30 * 60_000,
  );

  it(
    "upgrades it while half of all requests fail, and when it is killed half-way and run again",
    async () => {
      const wanted = withWhatHeldData(await madeNew());
      for (let kill = 1; kill <= kills; kill++) {
        const chance = seededRandom(kill);
        const random = () => chance.next();
        const site = await opened({ random });
        await siteOfRelease(site, "0.1.0", rows);
        const before = await everyRow(site);
        site.tenant.faults.set({
          rate: 0.5,
          kinds: ["429", "429-date", "500", "503", "504", "504-after-commit"],
        });
        const point = {
          request: 1 + Math.floor(random() * 260),
          when: random() < 0.5 ? "before" : "after",
        } as const;
        const cut = powerCut(site.fetch, point);
        const { graph } = site.through(cut.fetch);
        // Killed, or given up because one request failed as often as it may: the person runs it again.
        await Promise.race([provisionTrust(graph, site.siteId, day).catch(() => undefined), cut.cut]);
        await untilDone(site);
        site.tenant.faults.clear();
        expect(await everyRow(site)).toEqual(before);
        expect(await shapeNow(site)).toEqual(wanted);
      }
    },
    60 * 60_000,
  );

  it("touches nothing where one thing is refused", async () => {
    const site = await opened();
    await siteOfRelease(site, "0.1.0", 20);
    const lists = await shapeNow(site);
    await site.graph.call({
      method: "post",
      path: `/sites/${site.siteId}/lists`,
      operation: "POST /sites/{site}/lists",
      body: { displayName: "Courses", list: { template: "documentLibrary" }, columns: [] },
      answer: z.unknown(),
    });
    site.sent.length = 0;
    const refused = await provisionTrust(site.graph, site.siteId, day).catch((fault: unknown) => fault);
    expect(refused).toBeInstanceOf(SiteRefused);
    expect((refused as Error).message).toBe(
      "“Courses” is a library, and Beacon keeps a list of that name. Give the library another name (Library settings, List name) and run this again.",
    );
    expect(site.sent.filter((operation) => !isRead(operation))).toEqual([]);
    expect((await shapeNow(site)).filter(({ title }) => title !== "Courses")).toEqual(lists);
  });
});

async function untilDone(site: EmptySite): Promise<void> {
  for (let run = 0; run < 40; run++) {
    const fault = await provisionTrust(site.graph, site.siteId, day).then(
      () => undefined,
      (failure: unknown) => failure,
    );
    if (fault === undefined) return;
    // The minute that passes until somebody has read the message.
    site.clock.advance(60_000);
  }
  throw new Error("It did not come through.");
}
