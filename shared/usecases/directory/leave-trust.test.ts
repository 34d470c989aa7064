import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../domain/directory/person.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { aPost } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { dev, threeHeads } from "../../testing/three-heads.ts";
import { leaveTrust } from "./leave-trust.ts";

const world = {
  ...threeHeads,
  posts: [
    ...(threeHeads.posts ?? []),
    aPost("dev", "dsl", "blagdon"),
    aPost("dev", "headteacher", "blagdon", { from: "2027-01-01" }),
  ],
};
const lastDay = civilDate("2026-12-18");

describe("somebody leaves the trust", () => {
  it("ends their posts at both schools, drops the one in January, and answers them as they were", async () => {
    const ports = inMemoryPorts(world);
    const left = await leaveTrust(ports, { person: dev, lastDay });
    expect(left.ok && left.value.map(({ id, endsOn }) => [id, endsOn])).toEqual([
      ["dev sendco ubley", undefined],
      ["dev dsl blagdon", undefined],
      ["dev headteacher blagdon", undefined],
    ]);
    expect((await ports.directory.current()).postsOf(dev).map(({ id, endsOn }) => [id, endsOn])).toEqual([
      ["dev sendco ubley", "2026-12-18"],
      ["dev dsl blagdon", "2026-12-18"],
    ]);
  });

  it("changes nothing the second time (invariant 2)", async () => {
    const ports = inMemoryPorts(world);
    await leaveTrust(ports, { person: dev, lastDay });
    expect(await leaveTrust(ports, { person: dev, lastDay })).toEqual({ ok: true, value: [] });
  });

  it("ends a post all the same that somebody changed meanwhile", async () => {
    const ports = inMemoryPorts(world);
    const rows = ports.directoryWriter.posts;
    let isFirst = true;
    const meddled = {
      ...ports,
      directoryWriter: {
        ...ports.directoryWriter,
        posts: {
          ...rows,
          async writeAll(writes: Parameters<typeof rows.writeAll>[0]) {
            if (isFirst) {
              isFirst = false;
              const dsl = await rows.find("dev dsl blagdon");
              if (dsl) await rows.save({ ...dsl.value, startsOn: civilDate("2021-09-01") }, dsl.version);
            }
            return rows.writeAll(writes);
          },
        },
      },
    };
    expect((await leaveTrust(meddled, { person: dev, lastDay })).ok).toBe(true);
    expect(await rows.find("dev dsl blagdon")).toMatchObject({
      value: { startsOn: "2021-09-01", endsOn: "2026-12-18" },
    });
  });

  it("refuses somebody whom the directory does not know", async () => {
    expect(await leaveTrust(inMemoryPorts(world), { person: "x" as PersonId, lastDay })).toEqual({
      ok: false,
      code: "person.not-found",
    });
  });
});
