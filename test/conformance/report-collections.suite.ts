import { expect, it } from "@jest/globals";
import type { ReportCollection } from "../../shared/domain/attendance/report-collection.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);

/** What any store of the collecting's progress keeps. */
export function reportCollectionsSuite(opened: () => OpenedPorts): void {
  const collections = () => opened().ports.reportCollections;
  const nothingYet = (id: string): ReportCollection => ({
    ...{ meeting: id as MeetingId, triedAt: at("16:00"), nextAt: at("16:20"), sessions: [] },
  });
  const done = (id: string): ReportCollection => ({
    ...{ meeting: id as MeetingId, triedAt: at("17:00"), onlineMeeting: "MSo1N2Y5=" },
    sessions: [
      { id: "s1", from: at("14:00"), to: at("15:30"), people: 3, taken: { people: 3, toMatch: 1 } },
      { id: "s2", from: at("09:00"), to: at("09:05"), people: 1 },
    ],
  });

  it("keeps what was read, and when to try again, or that nothing can come any more", async () => {
    const first = await requestsOf(opened(), creation, () => collections().create(nothingYet("k-kept")));
    expect(first.value).toEqual(nothingYet("k-kept"));
    expect(await requestsOf(opened(), change, () => collections().save(done("k-kept"), first.version))).toBe(
      true,
    );
    expect((await collections().find("k-kept" as MeetingId))?.value).toEqual(done("k-kept"));
  });

  it("invariant 2: made by two servers it stands once, as the first made it", async () => {
    await collections().create(nothingYet("k-twice"));
    expect((await collections().create(done("k-twice"))).value).toEqual(nothingYet("k-twice"));
  });

  it("invariant 3: a lost race is seen, and saves nothing", async () => {
    const first = await collections().create(nothingYet("k-race"));
    await collections().save(done("k-race"), first.version);
    const late = { ...nothingYet("k-race"), triedAt: at("18:00") };
    expect(await requestsOf(opened(), lostRace, () => collections().save(late, first.version))).toBe(false);
    expect((await collections().find("k-race" as MeetingId))?.value).toEqual(done("k-race"));
  });
}
