import type { Role } from "../../domain/directory/role.ts";

interface RoleWords {
  readonly one: string;
  readonly many: string;
}

/** Posts in the words schools use. */
export const roleWords: Record<Role, RoleWords> = {
  headteacher: { one: "headteacher", many: "headteachers" },
  "deputy-headteacher": { one: "deputy headteacher", many: "deputy headteachers" },
  sendco: { one: "SENDCO", many: "SENDCOs" },
  dsl: { one: "DSL", many: "DSLs" },
  "deputy-dsl": { one: "deputy DSL", many: "deputy DSLs" },
  "maths-lead": { one: "maths lead", many: "maths leads" },
  "english-lead": { one: "English lead", many: "English leads" },
  "reading-lead": { one: "reading lead", many: "reading leads" },
  "early-years-lead": { one: "early years lead", many: "early years leads" },
  "careers-leader": { one: "careers leader", many: "careers leaders" },
  "business-manager": { one: "business manager", many: "business managers" },
  "governance-clerk": { one: "governance clerk", many: "governance clerks" },
  "it-lead": { one: "IT lead", many: "IT leads" },
  teacher: { one: "teacher", many: "teachers" },
  ect: { one: "ECT", many: "ECTs" },
  "teaching-assistant": { one: "teaching assistant", many: "teaching assistants" },
};
