import type { EditionId, ItemId } from "../domain/briefing/ids.ts";
import type { BriefingItem } from "../domain/briefing/item.ts";
import type { Actor, AppRole } from "../domain/directory/actor.ts";
import type { PersonId } from "../domain/directory/person.ts";
import { anItem, aPerson, aPost, aSchool, editionOf, primaryHeads } from "./builders.ts";
import type { World } from "./in-memory-ports.ts";

const person = (id: string) => id as PersonId;

/** Asha and Ben head primary schools, Carys a secondary; Dev is SENDCO at Asha's; Esme edits the briefing and has no post. */
export const asha = person("asha");
export const ben = person("ben");
export const carys = person("carys");
export const dev = person("dev");
export const esme = person("esme");

export const tuesday: EditionId = editionOf("2026-11-24");
export const itemId = (id: string): ItemId => id as ItemId;

/** For every head, with something to do. */
export const coverForm: BriefingItem = anItem("cover", {
  title: "Cover form",
  action: { text: "Return the cover form" },
  owner: esme,
});
/** For primary heads, to know. */
export const phonics: BriefingItem = anItem("phonics", {
  title: "Phonics screening dates",
  audience: primaryHeads,
  owner: esme,
});

export const threeHeads: World = {
  now: "2026-11-24T12:00:00Z",
  schools: [
    aSchool({ urn: "ubley", name: "Ubley Primary" }),
    aSchool({ urn: "blagdon", name: "Blagdon Primary" }),
    aSchool({ urn: "gordano", name: "Gordano School", phase: "secondary" }),
  ],
  people: [
    aPerson("asha", "Asha Bell"),
    aPerson("ben", "Ben Carr"),
    aPerson("carys", "Carys Dunn"),
    aPerson("dev", "Dev Ellis-O’Shea"),
    aPerson("esme", "Esmé Frost"),
  ],
  posts: [
    aPost("asha", "headteacher", "ubley"),
    aPost("ben", "headteacher", "blagdon"),
    aPost("carys", "headteacher", "gordano"),
    aPost("dev", "sendco", "ubley"),
  ],
};

export const acting = (who: PersonId, ...appRoles: AppRole[]): Actor => ({ person: who, appRoles });
