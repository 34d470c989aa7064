import { type Role, roles } from "../../../../shared/domain/directory/role.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";

/** A post to choose; empty while none is. */
export type RoleChoice = Role | "";
export const roleChoices: readonly RoleChoice[] = ["", ...roles];

export const roleChoiceName = (none: string) => (role: RoleChoice) =>
  role === "" ? none : sentenceCase(roleWords[role].one);
