/** What is looked for in an edition before it goes out. */
export const briefingChecks = [
  "reading-time",
  "deadline-too-short",
  "deadline-friday",
  "deadline-no-school",
  "deadlines-together",
  "action-undated",
  "action-unowned",
  "action-in-words",
  "mandatory-unclear",
  "why-missing",
  "acronym",
  "link-name",
  "link-dead",
  "link-closed",
  "audience-nobody",
  "audience-everybody",
  "pupil-data",
  "card-full",
  "message-left-out",
  "message-repeated",
] as const;
export type BriefingCheck = (typeof briefingChecks)[number];

/** Whether a finding keeps an edition from going out, is only shown, or is not looked for. */
export const checkStrengths = ["stops", "warns", "off"] as const;
export type CheckStrength = (typeof checkStrengths)[number];

/** What the trust sets about its briefing. */
export interface BriefingSettings {
  /** How long anybody should need for an edition, in minutes. */
  readonly readingMinutes: number;
  /** How many working days after its Tuesday a deadline should leave at least. */
  readonly leastWorkingDays: number;
  /** How many of their working days before a deadline people are reminded of what they have not done; 0 for not at all. */
  readonly remindDaysBefore: number;
  /** Whether people are reminded on the Monday, before proposals close. */
  readonly remindOfProposals: boolean;
  readonly checks: Readonly<Record<BriefingCheck, CheckStrength>>;
}

/**
 * Stopped is what cannot be taken back once it has gone out, or reaches nobody; the rest is for the editor to judge. Three minutes
 * and three working days are ours to choose: a head reads between two lessons, and asks somebody else for what is asked of them.
 */
export const usualBriefingSettings: BriefingSettings = {
  readingMinutes: 3,
  leastWorkingDays: 3,
  remindDaysBefore: 2,
  remindOfProposals: true,
  checks: {
    "reading-time": "warns",
    "deadline-too-short": "warns",
    "deadline-friday": "warns",
    "deadline-no-school": "warns",
    "deadlines-together": "warns",
    "action-undated": "warns",
    "action-unowned": "warns",
    "action-in-words": "warns",
    "mandatory-unclear": "warns",
    "why-missing": "warns",
    acronym: "warns",
    "link-name": "warns",
    "link-dead": "stops",
    "link-closed": "stops",
    "audience-nobody": "stops",
    "audience-everybody": "warns",
    "pupil-data": "stops",
    "card-full": "warns",
    "message-left-out": "warns",
    "message-repeated": "warns",
  },
};
