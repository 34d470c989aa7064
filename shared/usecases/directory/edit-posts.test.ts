import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../domain/directory/person.ts";
import type { PostId } from "../../domain/directory/post.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { aPost } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { asha, dev, threeHeads } from "../../testing/three-heads.ts";
import { addPost, datePost, postsWithVersions, removePost } from "./edit-posts.ts";

const dsl = { ...aPost("dev", "dsl", "ubley", { from: "2026-09-01" }), id: "new-post" as PostId };
const sendco = "dev sendco ubley" as PostId;

describe("keeping a person's posts", () => {
  it("adds a post once, however often it is sent (invariant 2)", async () => {
    const ports = inMemoryPorts(threeHeads);
    const first = await addPost(ports, dsl);
    expect(await addPost(ports, dsl)).toEqual(first);
    expect((await ports.directory.current()).postsOf(dev).map(({ role }) => role)).toEqual(["sendco", "dsl"]);
  });

  it("refuses a post for somebody unknown, and one that is held already, and keeps what stood (invariant 9)", async () => {
    const ports = inMemoryPorts(threeHeads);
    expect(await addPost(ports, { ...dsl, person: "nobody" as PersonId })).toEqual({
      ok: false,
      code: "person.not-found",
    });
    expect(await addPost(ports, { ...dsl, role: "sendco" })).toEqual({
      ok: false,
      code: "post.invalid",
      errors: [{ pointer: "/startsOn", code: "held-already" }],
    });
    expect((await ports.directory.current()).postsOf(dev)).toHaveLength(1);
  });

  it("ends a post on its last day and opens it again", async () => {
    const ports = inMemoryPorts(threeHeads);
    const [post] = await postsWithVersions(ports, dev);
    const ended = await datePost(ports, {
      id: sendco,
      startsOn: civilDate("2020-09-01"),
      endsOn: civilDate("2026-12-18"),
      version: post?.version ?? "",
    });
    expect(ended).toMatchObject({ ok: true, value: { value: { endsOn: "2026-12-18" } } });
    const reopened = await datePost(ports, {
      id: sendco,
      startsOn: civilDate("2020-09-01"),
      endsOn: undefined,
      version: ended.ok ? ended.value.version : "",
    });
    expect(reopened.ok && "endsOn" in reopened.value.value).toBe(false);
  });

  it("invariant 3: refuses dates that were written over a version which no longer stands", async () => {
    const ports = inMemoryPorts(threeHeads);
    const change = {
      id: sendco,
      startsOn: civilDate("2020-09-01"),
      endsOn: civilDate("2026-12-18"),
      version: "older",
    };
    expect(await datePost(ports, change)).toEqual({ ok: false, code: "directory.changed" });
    expect(await removePost(ports, { id: sendco, version: "older" })).toEqual({
      ok: false,
      code: "directory.changed",
    });
    expect((await ports.directory.current()).postsOf(dev)[0]).not.toHaveProperty("endsOn");
  });

  it("removes a post, and does not mind that it is gone", async () => {
    const ports = inMemoryPorts(threeHeads);
    const [post] = await postsWithVersions(ports, asha);
    const request = { id: "asha headteacher ubley" as PostId, version: post?.version ?? "" };
    expect((await removePost(ports, request)).ok).toBe(true);
    expect((await removePost(ports, request)).ok).toBe(true);
    expect((await ports.directory.current()).postsOf(asha)).toEqual([]);
  });
});
