/** What the people of the trust's own office do; they hold no post at a school. */
export const centralTeamJobs = [
  "director-of-education",
  "safeguarding-lead",
  "director-of-inclusion",
  "professional-development-lead",
  "governance-lead",
  "finance-and-people-lead",
] as const;

export type CentralTeamJob = (typeof centralTeamJobs)[number];

/** Editors of the Tuesday briefing: they write and publish it, and manage nothing else. */
export const briefingEditorJobs = ["briefing-editor", "deputy-briefing-editor"] as const;
