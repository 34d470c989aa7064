import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { reasonsInWords } from "../../../sentences/resources/who-can-help.ts";
import { aNetwork, anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { changeListing } from "./change-listing.ts";
import { findHelpers } from "./find-helpers.ts";

const resource = (
  id: string,
  title: string,
  contributor: string,
  more: Partial<Resource> = {},
): Resource => ({
  ...{ id: id as ResourceId, title, address: `https://trust.example/${id}`, publisher: "", kind: "guidance" },
  ...{ phase: "all", networks: [], description: "", contributor: contributor as PersonId },
  ...more,
});
const everyone = ["mo", "ren", "lena", "dee", "tam", "gone", "asker"] as const;
type Who = (typeof everyone)[number];

/** Mo leads maths; Ren is a reading lead; Lena was one; Dee, a DSL, and Tam, a teacher, added things; "gone" is in no directory. */
function trust(listed: readonly Who[] = everyone) {
  return inMemoryPorts({
    now: "2026-11-25T09:00:00Z",
    schools: [aSchool({ urn: "1", name: "Ubley Primary" })],
    people: everyone.filter((who) => who !== "gone").map((who) => aPerson(who, who.toUpperCase())),
    posts: [
      aPost("mo", "teacher", "1"),
      aPost("ren", "reading-lead", "1"),
      aPost("lena", "reading-lead", "1", { to: "2026-08-31" }),
      aPost("dee", "dsl", "1"),
      aPost("tam", "teacher", "1"),
      aPost("asker", "reading-lead", "1"),
    ],
    networks: [aNetwork("maths", { name: "Maths", leads: ["mo" as PersonId] })],
    resources: [
      resource("a", "Phonics screening check", "tam"),
      resource("b", "Phonics for older readers", "tam"),
      resource("c", "Phonics at home", "gone"),
      resource("d", "Phonics: the heads' view", "dee", { audience: anAudience({ roles: ["headteacher"] }) }),
      resource("e", "Phonics audit", "dee", { standing: { status: "proposed" } }),
    ],
    listedHelpers: listed.map((who) => ({
      person: who as PersonId,
      agreedAt: new Date("2026-11-01T12:00:00Z"),
    })),
  });
}
const actor = { person: "asker" as PersonId, appRoles: [] };
const found = async (words: string, ports = trust()) =>
  (await findHelpers(ports, { actor, words, isPrivate: true })).map(
    ({ person, reasons }) => `${person.name}: ${reasonsInWords(reasons, words)}`,
  );

describe("who can help", () => {
  it.each([
    ["maths", ["MO: Leads the Maths network"]],
    ["numeracy in year 2", ["MO: Leads the Maths network"]],
    ["safeguarding", ["DEE: Is DSL"]],
    ["phonics", ["REN: Is reading lead", "TAM: Added 2 resources on “phonics”"]],
    [
      "phonics screening check",
      ["REN: Is reading lead", "TAM: Added one resource on “phonics screening check”"],
    ],
    ["beekeeping", []],
    ["", []],
  ])("with “%s”", async (words, expected) => {
    expect(await found(words)).toEqual(expected);
  });

  it("names nobody who has left, holds no post and leads nothing, or asks themselves", async () => {
    const named = (await Promise.all(["phonics", "reading"].map((words) => found(words)))).join();
    for (const who of ["LENA", "GONE", "ASKER"]) expect(named).not.toContain(who);
  });

  it("invariant 7: counts no resource that the asker may not see", async () => {
    expect((await found("phonics")).join()).not.toContain("DEE");
    const ports = trust();
    const asHead = { person: "dee" as PersonId, appRoles: [] };
    const others = await findHelpers(ports, { actor: asHead, words: "phonics", isPrivate: false });
    expect(others.map(({ person }) => person.id)).toEqual(["asker", "ren", "tam"]);
  });

  it("lists nobody until they agree, and nobody from the moment they withdraw", async () => {
    const ports = trust([]);
    expect(await found("maths", ports)).toEqual([]);
    await changeListing(ports, { person: "mo" as PersonId, isListed: true });
    await changeListing(ports, { person: "mo" as PersonId, isListed: true });
    expect(await found("maths", ports)).toEqual(["MO: Leads the Maths network"]);
    await changeListing(ports, { person: "mo" as PersonId, isListed: false });
    await changeListing(ports, { person: "mo" as PersonId, isListed: false });
    expect(await found("maths", ports)).toEqual([]);
  });

  it("invariant 7: whatever is asked, names only who is listed at that moment", async () => {
    const listed = fc.subarray([...everyone]);
    const words = fc.constantFrom(
      "maths",
      "phonics",
      "reading",
      "DSL",
      "safeguarding phonics maths",
      "teacher",
    );
    await fc.assert(
      fc.asyncProperty(listed, words, async (agreed, asked) => {
        const answers = await findHelpers(trust(agreed), { actor, words: asked, isPrivate: true });
        for (const { person } of answers) expect(agreed).toContain(person.id);
      }),
      { numRuns: 60 },
    );
  });
});
