import { describe, expect, it } from "@jest/globals";
import type { Closure, ClosureId } from "../../domain/directory/closure.ts";
import type { HubName, SchoolUrn } from "../../domain/directory/school.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { addClosure, closuresWithVersions, removeClosure, saveClosure } from "./edit-closures.ts";
import { editSchool } from "./edit-school.ts";

const ubley = "ubley" as SchoolUrn;
const kept = { hub: "Chew Valley" as HubName, pupils: 52, coverRatePerHour: 31.5 };

describe("keeping a school", () => {
  it("saves hub, pupils and cover rate, and takes it out of a federation that is left empty", async () => {
    const ports = inMemoryPorts({
      ...threeHeads,
      schools: (threeHeads.schools ?? []).map((school) => ({ ...school, federation: "Lakes" })),
    });
    const found = await ports.directoryWriter.schools.find(ubley);
    const saved = await editSchool(ports, { urn: ubley, kept, version: found?.version ?? "" });
    expect(saved).toMatchObject({ ok: true, value: { value: { name: "Ubley Primary", ...kept } } });
    expect((await ports.directory.current()).school(ubley)).not.toHaveProperty("federation");
  });

  it("invariant 3: refuses what was written over a version which no longer stands", async () => {
    const ports = inMemoryPorts(threeHeads);
    expect(await editSchool(ports, { urn: ubley, kept, version: "older" })).toEqual({
      ok: false,
      code: "directory.changed",
    });
    expect((await ports.directory.current()).school(ubley)?.pupils).toBe(200);
  });

  it("invariant 9: refuses a rate that cannot be, names it, and keeps what stood", async () => {
    const ports = inMemoryPorts(threeHeads);
    const found = await ports.directoryWriter.schools.find(ubley);
    expect(
      await editSchool(ports, {
        urn: ubley,
        kept: { ...kept, coverRatePerHour: -1 },
        version: found?.version ?? "",
      }),
    ).toEqual({
      ok: false,
      code: "school.invalid",
      errors: [{ pointer: "/coverRatePerHour", code: "out-of-range" }],
    });
  });
});

const inset: Closure = {
  id: "c1" as ClosureId,
  kind: "inset",
  name: "INSET day",
  from: civilDate("2027-01-04"),
  to: civilDate("2027-01-04"),
  school: ubley,
};

describe("keeping closures", () => {
  it("adds a day once, changes it, takes it away, and puts it back", async () => {
    const ports = inMemoryPorts(threeHeads);
    const added = await addClosure(ports, inset);
    expect(await addClosure(ports, inset)).toEqual(added);
    const version = added.ok ? added.value.version : "";
    const moved = await saveClosure(ports, {
      closure: { ...inset, from: civilDate("2027-01-05"), to: civilDate("2027-01-05") },
      version,
    });
    expect(moved).toMatchObject({ ok: true, value: { value: { from: "2027-01-05" } } });
    await removeClosure(ports, { id: inset.id, version: moved.ok ? moved.value.version : "" });
    expect(await closuresWithVersions(ports)).toEqual([]);
    await addClosure(ports, { ...inset, id: "c2" as ClosureId });
    expect((await ports.directory.closures()).map(({ name }) => name)).toEqual(["INSET day"]);
  });

  it("invariant 3: refuses a change and a removal over a version which no longer stands", async () => {
    const ports = inMemoryPorts({ ...threeHeads, closures: [inset] });
    expect(await saveClosure(ports, { closure: inset, version: "older" })).toEqual({
      ok: false,
      code: "directory.changed",
    });
    expect(await removeClosure(ports, { id: inset.id, version: "older" })).toEqual({
      ok: false,
      code: "directory.changed",
    });
  });

  it("lists the earliest first", async () => {
    const later = {
      ...inset,
      id: "c2" as ClosureId,
      from: civilDate("2027-02-01"),
      to: civilDate("2027-02-01"),
    };
    const ports = inMemoryPorts({ ...threeHeads, closures: [later, inset] });
    expect((await closuresWithVersions(ports)).map(({ value }) => value.id)).toEqual(["c1", "c2"]);
  });
});
