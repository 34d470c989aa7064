import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { CourseId } from "../../shared/domain/cpd/course.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { usualTrustSettings } from "../../shared/domain/directory/trust-settings.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { aCourse, anAudience, courseEvidence, editionOf } from "../../shared/testing/builders.ts";
import { listMyCpd } from "../../shared/usecases/cpd/list-my-cpd.ts";
import { endRecords } from "../../shared/usecases/records/end-records.ts";
import { powerCut } from "../faults/power-cut.ts";
import { faults } from "../faults/servers-cut-off.ts";
import { ids, randomRecords, years } from "./random-records.ts";
import { central, type WorldOfRecords, worldOfRecords } from "./world-of-records.ts";

jest.setTimeout(300_000);

const ada = (ids[0] ?? "") as PersonId;
const course = aCourse("safer", {
  mandatoryFor: anAudience({ allStaff: true }),
  offered: { from: "2020-21" as AcademicYear },
  ways: [{ kind: "recording" }],
});

/** Records of four years; Ada did a course once, three years ago. From today the trust keeps them for one year. */
async function trust(): Promise<WorldOfRecords> {
  const [drawn] = fc.sample(randomRecords, { numRuns: 1, seed: 11 });
  const done = {
    ...courseEvidence("once", { person: ada, course: "safer", at: new Date("2024-02-06T10:00:00Z") }),
    year: "2023-24" as AcademicYear,
  };
  const evidence = [...(drawn?.world.evidence ?? []), done];
  const opened = await worldOfRecords({ ...drawn?.world, evidence, courses: [course] }, years);
  await opened.beacon.ports.settings.save({ ...usualTrustSettings, recordsKeptYears: 1 }, "");
  return opened;
}
const owed = async ({ ports }: Pick<WorldOfRecords["beacon"], "ports">) => {
  const { obligations } = await listMyCpd(ports, { person: ada });
  const found = obligations.find((each) => each.course.id === ("safer" as CourseId));
  return [found?.standing, found?.completedOn];
};

describe("the end of records", () => {
  it("takes the lists of years past, keeps what was done once, and another server forgets them without a fault", async () => {
    const opened = await trust();
    const other = await opened.world.open();
    const [{ ports }, edition] = [opened.beacon, editionOf("2023-11-24")];
    // Somebody has looked back, so that the other server holds a list that is about to go.
    await other.ports.receipts.listFor(edition);
    expect(other.mirror.holds("Receipts 2023-24")).toBe(true);
    expect(await owed(opened.beacon)).toEqual(["met", "2024-02-06"]);
    opened.beacon.graphRequests.reset();
    expect(await endRecords(ports)).toEqual([
      { year: "2023-24", carriedOn: 1 },
      { year: "2024-25", carriedOn: 0 },
    ]);
    // Eight lists of each year; the rest is what can still count of them, and one row that carries it on.
    expect(opened.beacon.graphRequests.byOperation()).toMatchObject({
      "DELETE /sites/{site}/lists/{list}": 16,
    });
    expect(await ports.yearlyRecords.years()).toEqual(["2025-26", "2026-27", "2027-28"]);
    await other.mirror.refresh();
    await other.mirror.refresh();
    expect(other.mirror.has("Receipts 2023-24")).toBe(false);
    expect(await other.ports.receipts.listFor(edition)).toEqual([]);
    for (const server of [opened.beacon, other]) expect(await owed(server)).toEqual(["met", "2024-02-06"]);
    const later = await opened.world.open();
    expect(await owed(later)).toEqual(["met", "2024-02-06"]);
    expect((await later.ports.erasures.listDone()).map(({ because, by }) => [because, by])).toEqual([
      ["Records of 2023-24: their time was over.", undefined],
      ["Records of 2024-25: their time was over.", undefined],
    ]);
    expect(await endRecords(ports)).toEqual([]);
    for (const server of [later, other]) await server.close();
    await opened.close();
  });

  it("loses nothing and doubles nothing wherever it is cut off, with half of all requests failing (invariant 2)", async () => {
    let cuts = 0;
    for (const request of [4, 11])
      for (const when of ["before", "after"] as const) {
        const opened = await trust();
        let through = opened.world.fetch;
        const first = await opened.world.open({ fetch: (...args) => through(...args) });
        const power = powerCut(opened.world.fetch, { request, when });
        through = power.fetch;
        const isCut = power.cut.then(() => true);
        if (await Promise.race([isCut, endRecords(first.ports).then(() => false)])) cuts += 1;
        opened.world.tenant.faults.set({ rate: 0.5, kinds: faults });
        for (let run = 0; run < 200; run++) {
          try {
            await endRecords(opened.beacon.ports);
            break;
          } catch (failure) {
            if (run === 199) throw failure;
            // As long as Graph may ask to wait; the job runs again the night after.
            opened.world.clock.advance(60_000);
          }
        }
        opened.world.tenant.faults.set();
        const last = await opened.world.open();
        expect(await last.ports.yearlyRecords.years()).toEqual(["2025-26", "2026-27", "2027-28"]);
        expect(await owed(last)).toEqual(["met", "2024-02-06"]);
        const rows = await last.ports.evidence.listOf(ada, "2025-26" as AcademicYear);
        expect(rows.filter(({ observed }) => observed.kind === "completed-earlier")).toHaveLength(1);
        expect(await last.ports.erasures.listDone()).toHaveLength(2);
        for (const server of [first, last]) await server.close();
        await opened.close();
      }
    console.log(`${cuts} servers cut off while records ended`);
  });

  it("is told to the central team before it comes, with how much goes", async () => {
    const opened = await trust();
    const { words } = (await opened.call(central, "GET /api/settings/records")).body as unknown as {
      words: string;
    };
    expect(words).toMatch(/^Tonight the records of 2023-24 go, which are kept for one year after it: /);
    await opened.close();
  });
});
