import type { Role } from "../../directory/role.ts";

/** What a post makes somebody know about, in words of schools; empty for posts that everybody in a school has beside them. */
export const fieldsOfRoles: Readonly<Record<Role, string>> = {
  headteacher: "headship, headteacher",
  "deputy-headteacher": "deputy headteacher",
  sendco: "SEND, SENDCO, special educational needs",
  dsl: "safeguarding, DSL, child protection",
  "deputy-dsl": "safeguarding, deputy DSL, child protection",
  "maths-lead": "maths",
  "english-lead": "English, literacy, writing",
  "reading-lead": "reading, phonics",
  "early-years-lead": "early years, EYFS, reception, nursery",
  "careers-leader": "careers",
  "business-manager": "business, finance, HR, premises",
  "governance-clerk": "governance, governors, clerk",
  "it-lead": "IT, computers, technology",
  teacher: "",
  ect: "",
  "teaching-assistant": "",
};
