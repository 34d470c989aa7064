import { expect, it, jest } from "@jest/globals";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { provisionTrust } from "../../infra/provision/provision-trust.ts";
import { writeRows } from "../../infra/seed/write-lists.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { beaconOverSite } from "./beacon-over-site.ts";
import { emptySite } from "./empty-site.ts";
import { listsOfRelease } from "./first-release.ts";
import { head, rowsOfFirstRelease } from "./rows-of-first-release.ts";

jest.setTimeout(2 * 60_000);

it("Beacon opens over a site of the first release that was upgraded, with everything that was on it", async () => {
  const site = await emptySite();
  await provisionSite(site.graph, site.siteId, listsOfRelease("0.1.0"));
  await writeRows(site, site.siteId, rowsOfFirstRelease);
  await provisionTrust(site.graph, site.siteId, { today: civilDate("2026-11-24") });
  const beacon = await beaconOverSite(site, [head]);

  expect([await beacon.status(), beacon.leftOut]).toEqual(["ready", []]);
  expect((await beacon.call(head.id, "GET /api/briefing/editions")).body).toEqual({
    editions: [{ id: "2026-11-17", status: "published", forYou: 1, toDo: 0, opened: true }],
  });
  expect((await beacon.call(head.id, "GET /api/briefing/editions/2026-11-17")).body).toMatchObject({
    items: [{ title: "Cover form", acknowledged: true, done: true, owner: { name: "Asha Bell" } }],
  });
  expect((await beacon.call(head.id, "GET /api/briefing/search?q=cover")).body).toMatchObject({
    found: [{ edition: "2026-11-17", item: { title: "Cover form" } }],
  });
  expect((await beacon.call(head.id, "GET /api/resources?q=safeguarding")).body).toMatchObject({
    resources: [{ id: "kcsie", title: "Keeping children safe in education" }],
  });
  // The first release knew no CPD.
  expect((await beacon.call(head.id, "GET /api/cpd/mine")).body).toMatchObject({
    ...{ year: "2026-27", obligations: [], attendance: [] },
  });
  // What is written from now on stands beside what was.
  const noted = await beacon.call(head.id, "POST /api/briefing/editions/2026-11-17/opened");
  expect(noted.status).toBe(200);
  await beacon.close();
  await site.close();
});
