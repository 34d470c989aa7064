/** The posts that schools of the trust have, in the order lists show them. */
export const roles = [
  "headteacher",
  "deputy-headteacher",
  "sendco",
  "dsl",
  "deputy-dsl",
  "maths-lead",
  "english-lead",
  "reading-lead",
  "early-years-lead",
  "careers-leader",
  "business-manager",
  "governance-clerk",
  "it-lead",
  "teacher",
  "ect",
  "teaching-assistant",
] as const;

export type Role = (typeof roles)[number];
