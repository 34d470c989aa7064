import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, jest } from "@jest/globals";
import { exportSite } from "../../infra/data-out/export-site.ts";
import { importSite } from "../../infra/data-out/import-site.ts";
import { readExport } from "../../infra/data-out/read-export.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { seedRows, writeRows } from "../../infra/seed/write-lists.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import { aCourse, allHeads, courseEvidence } from "../../shared/testing/builders.ts";
import { beaconOverSite } from "../provision/beacon-over-site.ts";
import { emptySite } from "../provision/empty-site.ts";
import { english, guardedTrust, people, unled } from "../security/guarded-trust.ts";
import { putDocuments } from "./full-site.ts";

jest.setTimeout(2 * 60_000);

const networks = [english, unled];
const years = ["2025-26", "2026-27", "2027-28"];

it("Beacon opens over a site that an export was read into, with everything that was on the other", async () => {
  const trust = guardedTrust();
  const safeguarding = aCourse("safeguarding", {
    title: "Safeguarding",
    mandatoryFor: allHeads,
    ways: [{ kind: "recording" }],
  });
  const watched = courseEvidence("watched", { course: "safeguarding", person: people.headOfA });
  const first = await emptySite();
  await provisionSite(first.graph, first.siteId, sitePartsFor(years, networks));
  const rows = seedRows({
    ...trust,
    courses: [...(trust.courses ?? []), safeguarding],
    evidence: [...(trust.evidence ?? []), watched] as never,
  });
  await writeRows(first, first.siteId, rows);
  const document = {
    library: "Library english",
    path: "Phonics/Sounds.txt",
    bytes: Buffer.from("sh, ch, th"),
  };
  await putDocuments(first, [document], () => ({ Title: "Sounds of English" }));

  const folder = mkdtempSync(join(tmpdir(), "beacon-moved-"));
  const tell = () => {};
  await exportSite(first, { folder, site: "trust.example:/sites/Beacon", beacon: "0.2.0", tell });
  const second = await emptySite();
  const name = "new.example:/sites/Beacon";
  await importSite(second, await readExport(folder, "json", tell), { name, tell });
  rmSync(folder, { recursive: true });
  await first.close();
  const beacon = await beaconOverSite(second, trust.people ?? []);

  expect([await beacon.status(), beacon.leftOut]).toEqual(["ready", []]);
  const { body: listed } = await beacon.call(people.headOfA, "GET /api/briefing/editions");
  expect(listed.editions).toMatchObject([{ id: "2026-11-17", status: "published", forYou: 2, opened: true }]);
  const { body: edition } = await beacon.call(people.headOfA, "GET /api/briefing/editions/2026-11-17");
  expect((edition.items as { title: string }[]).map(({ title }) => title)).toEqual([
    "Title of item-primary-heads",
    "Title of item-all-heads",
  ]);
  expect((await beacon.call(people.headOfA, "GET /api/resources?q=sounds")).body).toMatchObject({
    resources: [{ title: "Sounds of English" }],
  });
  expect((await beacon.call(people.headOfA, "GET /api/cpd/mine")).body).toMatchObject({
    obligations: [{ course: { title: "Safeguarding" }, standing: "met", completedOn: "2026-11-01" }],
  });
  await beacon.close();
  await second.close();
});
