import { expect, it } from "@jest/globals";
import type { Audience } from "../../domain/directory/audience.ts";
import { buildDirectory } from "../../domain/directory/directory.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { HubName, SchoolUrn } from "../../domain/directory/school.ts";
import { anAudience } from "../../testing/builders.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { audienceReach, audienceWords } from "./audience.ts";

const directory = buildDirectory({
  schools: threeHeads.schools ?? [],
  people: threeHeads.people ?? [],
  posts: [],
});
const schools = (...urns: string[]) => urns as SchoolUrn[];
const people = (...ids: string[]) => ids as PersonId[];
const roles: Partial<Audience> = { roles: ["dsl", "deputy-dsl"] };

it.each<[Partial<Audience>, string]>([
  [{}, "nobody yet"],
  [{ allStaff: true }, "all staff"],
  [roles, "DSLs and deputy DSLs"],
  [{ ...roles, phases: ["primary"] }, "DSLs and deputy DSLs at primary schools"],
  [{ ...roles, phases: ["primary", "secondary"] }, "DSLs and deputy DSLs"],
  [{ ...roles, hubs: ["Gordano" as HubName] }, "DSLs and deputy DSLs in the Gordano hub"],
  [
    { allStaff: true, schools: schools("ubley", "blagdon") },
    "all staff at Ubley Primary and Blagdon Primary",
  ],
  [{ allStaff: true, schools: schools("a", "b", "c", "d") }, "all staff at 4 schools"],
  [{ people: people("asha", "gone") }, "Asha Bell and somebody who has left"],
  [{ ...roles, people: people("asha") }, "DSLs and deputy DSLs, and Asha Bell"],
  [{ ...roles, people: people("a", "b", "c", "d") }, "DSLs and deputy DSLs, and 4 people by name"],
  [
    { ...roles, except: { schools: schools("ubley"), people: people("ben") } },
    "DSLs and deputy DSLs, except Ubley Primary and Ben Carr",
  ],
])("an audience is said in words: %j", (changes, expected) => {
  expect(audienceWords(anAudience(changes), directory)).toBe(expected);
});

it.each<[number, Partial<Audience>, string]>([
  [0, {}, "Nobody yet: choose who it is for"],
  [0, roles, "0 people: DSLs and deputy DSLs"],
  [1, roles, "1 person: DSLs and deputy DSLs"],
  [1632, { allStaff: true }, "1,632 people: all staff"],
])("and how far it reaches: %i for %j", (count, changes, expected) => {
  expect(audienceReach(count, anAudience(changes), directory)).toBe(expected);
});
