import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import { inNoOrder, conformanceWorld as world } from "./conformance-world.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

/** What any reader of the directory, the networks and the archive answers. */
export function readersSuite(opened: () => OpenedPorts): void {
  const ports = () => opened().ports;
  it("answer schools, people, posts and closures as they stand, without asking Graph", async () => {
    const directory = await requestsOf(opened(), {}, () => ports().directory.current());
    expect(inNoOrder(directory.schools)).toEqual(inNoOrder(world.schools));
    expect(inNoOrder(directory.people)).toEqual(inNoOrder(world.people));
    expect(inNoOrder(directory.posts)).toEqual(inNoOrder(world.posts));
    expect(inNoOrder(await ports().directory.closures())).toEqual(inNoOrder(world.closures));
  });

  it("find a school, a person and their posts", async () => {
    const directory = await ports().directory.current();
    const [post] = world.posts;
    expect(directory.school(post?.school ?? ("" as SchoolUrn))?.name).toBe("Ubley Primary");
    expect(directory.person(post?.person ?? ("" as PersonId))?.name).toBe("Asha Bell");
    expect(directory.postsOf(post?.person ?? ("" as PersonId))).toEqual([post]);
  });

  it("answer networks with leads and members, without asking Graph", async () => {
    expect(await requestsOf(opened(), {}, () => ports().networks.list())).toEqual(world.networks);
  });

  it.each([
    ["by a word of its title", "fire", ["frozen-fire"]],
    ["not while it is a draft", "cover", []],
    ["not by a word that is nowhere", "zebra", []],
  ])("find an item that has gone out %s", async (_name, words, expected) => {
    const found = await requestsOf(opened(), {}, () => ports().archive.search(words));
    expect(found.map(({ item }) => item.id)).toEqual(expected);
  });
}
