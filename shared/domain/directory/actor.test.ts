import { expect, it } from "@jest/globals";
import { type AppRole, canEditBriefing, isCentralTeam } from "./actor.ts";
import type { PersonId } from "./person.ts";

it.each<[string, AppRole[], { edits: boolean; central: boolean }]>([
  ["somebody without a role in Entra neither edits nor manages", [], { edits: false, central: false }],
  ["an editor edits", ["Briefing.Edit"], { edits: true, central: false }],
  ["the central team edits and manages", ["Trust.Manage"], { edits: true, central: true }],
])("%s", (_name, appRoles, { edits, central }) => {
  const actor = { person: "asha" as PersonId, appRoles };
  expect(canEditBriefing(actor)).toBe(edits);
  expect(isCentralTeam(actor)).toBe(central);
});
