import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../domain/directory/actor.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import { anEdition, aPost } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import {
  acting,
  asha,
  carys,
  coverForm,
  dev,
  esme,
  phonics,
  threeHeads,
  tuesday,
} from "../../testing/three-heads.ts";
import { takeUp } from "./take-up.ts";

const world = {
  ...threeHeads,
  editions: [anEdition({ status: "published", frozenItems: [coverForm, phonics] })],
};
const ask = (actor: Actor, school?: string, given = world) =>
  takeUp(inMemoryPorts(given), { edition: tuesday, actor, school: school as SchoolUrn | undefined });
async function shown(actor: Actor, school?: string, given = world) {
  const result = await ask(actor, school, given);
  if (!result.ok) return result.code;
  return {
    schools: result.value.schools.map(({ school: urn }) => urn),
    items: result.value.items.map(({ id }) => id),
  };
}

describe("who may see take-up (invariant 7)", () => {
  it.each<[string, Actor, string | undefined, unknown]>([
    [
      "an editor, every school",
      acting(esme, "Briefing.Edit"),
      undefined,
      { schools: ["ubley", "blagdon", "gordano"], items: ["cover", "phonics"] },
    ],
    [
      "the central team, one school",
      acting(esme, "Trust.Manage"),
      "gordano",
      { schools: ["gordano"], items: ["cover", "phonics"] },
    ],
    [
      "a head, their own school",
      acting(asha),
      undefined,
      { schools: ["ubley"], items: ["cover", "phonics"] },
    ],
    ["a head, by name too", acting(asha), "ubley", { schools: ["ubley"], items: ["cover", "phonics"] }],
    [
      "a head, no item that is for none of their staff",
      acting(carys),
      undefined,
      { schools: ["gordano"], items: ["cover"] },
    ],
    ["a head, no other school", acting(asha), "blagdon", "access.refused"],
    ["a head, not even whether a school exists", acting(asha), "atlantis", "access.refused"],
    ["a SENDCO, none", acting(dev), undefined, "access.refused"],
    ["somebody without a post, none", acting(esme), undefined, "access.refused"],
    [
      "an editor, no school that does not exist",
      acting(esme, "Briefing.Edit"),
      "atlantis",
      "school.not-found",
    ],
  ])("%s", async (_name, actor, school, expected) => {
    expect(await shown(actor, school)).toEqual(expected);
  });

  it("a head of two schools sees both", async () => {
    const posts = [...(threeHeads.posts ?? []), aPost("asha", "headteacher", "blagdon")];
    expect(await shown(acting(asha), undefined, { ...world, posts })).toMatchObject({
      schools: ["ubley", "blagdon"],
    });
  });

  it("a head whose post has ended sees none", async () => {
    const posts = [aPost("asha", "headteacher", "ubley", { to: "2026-11-23" })];
    expect(await shown(acting(asha), undefined, { ...world, posts })).toBe("access.refused");
  });

  it("an edition that has not gone out has none", async () => {
    const given = { ...world, editions: [anEdition()] };
    expect(await shown(acting(esme, "Briefing.Edit"), undefined, given)).toBe("edition.not-found");
  });
});
