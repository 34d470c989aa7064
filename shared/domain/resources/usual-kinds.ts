/** The kinds that are offered for a resource; one that says another keeps it. */
export const usualKinds = [
  "policy",
  "statutory guidance",
  "guidance",
  "template",
  "case study",
  "plan",
  "curriculum",
  "teaching resource",
  "assessment",
  "slides",
  "recording",
  "training",
  "form",
  "website",
] as const;

export type UsualKind = (typeof usualKinds)[number];
