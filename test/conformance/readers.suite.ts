import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import { inNoOrder, conformanceWorld as world } from "./conformance-world.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

/** What any reader of the directory, the networks, the links and the archive answers. */
export function readersSuite(opened: () => OpenedPorts): void {
  const ports = () => opened().ports;
  const foundTitles = async (words: string) =>
    (await ports().resources.search({ words, limit: 10 })).found.map(({ resource }) => resource.title);

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

  it("answer links, and by title when nothing is searched for, without asking Graph", async () => {
    await requestsOf(opened(), {}, async () => {
      expect(inNoOrder(await ports().resources.list())).toEqual(inNoOrder(world.resources));
      expect(await foundTitles("")).toEqual([
        "Graduated approach",
        "Phonics screening check: assessment framework",
      ]);
    });
  });

  it.each([
    ["a word of the title", "phonics", ["link-phonics"]],
    ["in capitals", "PHONICS", ["link-phonics"]],
    ["with a slip of the pen", "phoncs", ["link-phonics"]],
    ["other words for it", "alien words", ["link-phonics"]],
    ["nothing that is not there", "zebra", []],
  ])("find a link by %s", async (_name, words, expected) => {
    const { found, total } = await ports().resources.search({ words, limit: 10 });
    expect(found.map(({ resource }) => resource.id)).toEqual(expected);
    expect(total).toBe(expected.length);
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
