import { expect, it } from "@jest/globals";
import type { Cascade } from "../../shared/domain/cpd/cascade/cascade.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const by = "sendco" as PersonId;
const at = new Date("2026-12-10T16:00:00.123Z");
const urn = "100001" as SchoolUrn;

const row = (meeting: string, school = urn, changes: Partial<Cascade> = {}): Cascade => ({
  meeting: meeting as MeetingId,
  school,
  answer: { kind: "planned", on: civilDate("2026-12-15"), by, at },
  ...changes,
});
const done: Partial<Cascade> = {
  answer: {
    ...{ kind: "done", on: civilDate("2026-12-09"), reached: 12, by, at, firstAt: at },
    line: "=HYPERLINK(\"x\") & 'each' <class>",
  },
  visit: { on: civilDate("2026-12-14"), line: "Seen in Year 3", by: "cy" as PersonId, at },
};

/** What any store of schools' answers to sessions keeps. */
export function cascadesSuite(opened: () => OpenedPorts): void {
  const cascades = () => opened().ports.cascades;

  it("keep all that was said, and are read by school and by session without asking", async () => {
    await requestsOf(opened(), creation, () => cascades().create(row("c-kept", urn, done)));
    await cascades().create(row("c-kept", "100002" as SchoolUrn));
    await requestsOf(opened(), {}, async () => {
      expect((await cascades().find("c-kept" as MeetingId, urn))?.value).toEqual(row("c-kept", urn, done));
      const of = await cascades().listFor("c-kept" as MeetingId);
      expect(of.map(({ value }) => value.school).sort()).toEqual(["100001", "100002"]);
      expect(await cascades().listFor("c-never" as MeetingId)).toEqual([]);
      expect(await cascades().find("c-kept" as MeetingId, "100003" as SchoolUrn)).toBeUndefined();
    });
  });

  it("answer the first when they are made twice (invariant 2)", async () => {
    const first = await cascades().create(row("c-twice"));
    expect(await cascades().create(row("c-twice", urn, done))).toEqual(first);
  });

  it("lose what was taken back, and are found in their session as they stand", async () => {
    const { version } = await cascades().create(row("c-back", urn, done));
    const { answer: _answer, visit: _visit, ...nothing } = row("c-back");
    const saved = await requestsOf(opened(), change, () => cascades().save(nothing, version));
    expect(saved).toMatchObject({ ok: true, value: { value: nothing } });
    expect((await cascades().listFor("c-back" as MeetingId)).map(({ value }) => value)).toEqual([nothing]);
  });

  it("refuse a save that lost the race (invariant 3), and one of a row that never was", async () => {
    const { version } = await cascades().create(row("c-race"));
    await cascades().save(row("c-race", urn, done), version);
    const lost = await requestsOf(opened(), lostRace, () => cascades().save(row("c-race"), version));
    expect(lost).toEqual({ ok: false, code: "cascade.changed" });
    expect((await cascades().find("c-race" as MeetingId, urn))?.value).toEqual(row("c-race", urn, done));
    expect(await cascades().save(row("c-nowhere"), '"none,1"')).toEqual({
      ok: false,
      code: "cascade.changed",
    });
  });
}
