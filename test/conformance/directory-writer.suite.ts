import { expect, it } from "@jest/globals";
import type { Closure, ClosureId } from "../../shared/domain/directory/closure.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, removal, requestsOf } from "./requests-of.ts";

const batch = { "POST /$batch": 1 };

/** What any writer of the directory keeps. */
export function directoryWriterSuite(opened: () => OpenedPorts): void {
  const writer = () => opened().ports.directoryWriter;
  const directory = () => opened().ports.directory.current();

  it("create schools, people and posts, which the directory shows at once", async () => {
    const school = aSchool({ urn: "200001", name: "New Primary", federation: "Chew Valley" });
    await requestsOf(opened(), creation, () => writer().schools.create(school));
    await requestsOf(opened(), creation, () => writer().people.create(aPerson("writer-1")));
    await requestsOf(opened(), creation, () => writer().posts.create(aPost("writer-1", "dsl", "200001")));
    expect((await directory()).school(school.urn)).toEqual(school);
    expect((await directory()).postsAt(school.urn)).toEqual([aPost("writer-1", "dsl", "200001")]);
  });

  it("answer the first when one is made twice (invariant 2)", async () => {
    const first = await writer().people.create(aPerson("writer-2", "Asha Bell"));
    expect(await writer().people.create(aPerson("writer-2", "Somebody Else"))).toEqual(first);
  });

  it("save under a version, with what was taken away gone", async () => {
    const post = aPost("writer-3", "dsl", "100001", { to: "2026-08-31" });
    const { version } = await writer().posts.create(post);
    const { endsOn: _end, ...open } = post;
    const saved = await requestsOf(opened(), change, () => writer().posts.save(open, version));
    expect(saved).toMatchObject({ ok: true, value: { value: open } });
    expect((await writer().posts.find(post.id))?.value).toEqual(open);
  });

  it("refuse a save that lost the race, and show what the other wrote (invariant 3)", async () => {
    const school = aSchool({ urn: "200004" });
    const { version } = await writer().schools.create(school);
    await writer().schools.save({ ...school, pupils: 201 }, version);
    const lost = await requestsOf(opened(), lostRace, () =>
      writer().schools.save({ ...school, pupils: 150 }, version),
    );
    expect(lost).toEqual({ ok: false, code: "directory.changed" });
    expect((await writer().schools.find("200004"))?.value.pupils).toBe(201);
  });

  it("remove a closure, and take one that is gone for removed", async () => {
    const closure: Closure = {
      id: "snow" as ClosureId,
      kind: "inset",
      name: "Snow",
      from: civilDate("2027-01-11"),
      to: civilDate("2027-01-12"),
    };
    const { version } = await writer().closures.create(closure);
    await requestsOf(opened(), removal, () => writer().closures.remove("snow", version));
    expect(await writer().closures.find("snow")).toBeUndefined();
    expect(await writer().closures.remove("snow", version)).toMatchObject({ ok: true });
  });

  it("write 20 rows in one request, new ones and changed ones together", async () => {
    const standing = aPerson("writer-many-0");
    const { version } = await writer().people.create(standing);
    const fresh = Array.from({ length: 19 }, (_, n) => ({ row: aPerson(`writer-many-${n + 1}`) }));
    const done: number[] = [];
    const lost = await requestsOf(opened(), batch, () =>
      writer().people.writeAll([{ row: { ...standing, name: "Renamed" }, version }, ...fresh], (count) =>
        done.push(count),
      ),
    );
    expect({ lost, done }).toEqual({ lost: [], done: [20] });
    expect((await directory()).person(standing.id)?.name).toBe("Renamed");
    expect((await directory()).people.filter(({ id }) => id.startsWith("writer-many-"))).toHaveLength(20);
  });

  it("add nothing when many are written again (invariant 2)", async () => {
    const writes = ["writer-twice-1", "writer-twice-2"].map((id) => ({ row: aPerson(id) }));
    expect(await writer().people.writeAll(writes)).toEqual([]);
    expect(await writer().people.writeAll(writes)).toEqual([]);
    expect((await directory()).people.filter(({ id }) => id.startsWith("writer-twice-"))).toHaveLength(2);
  });

  it("name the rows of many that somebody else wrote first, and write the others (invariant 3)", async () => {
    const mine = aPerson("writer-race-1", "As I read it");
    const { version } = await writer().people.create(mine);
    await writer().people.save({ ...mine, name: "As another saved it" }, version);
    const lost = await writer().people.writeAll([
      { row: { ...mine, name: "As I would have it" }, version },
      { row: aPerson("writer-race-2") },
    ]);
    expect(lost).toEqual(["writer-race-1"]);
    expect((await directory()).people.find(({ id }) => id === "writer-race-1")?.name).toBe(
      "As another saved it",
    );
    expect((await directory()).people.some(({ id }) => id === "writer-race-2")).toBe(true);
  });
}
