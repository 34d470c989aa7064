import type { PublicationRefusal } from "./publication.ts";

/** Every expected refusal of the briefing. */
export type BriefingRefusal =
  | PublicationRefusal
  | "item.not-found"
  | "item.changed"
  | "item.locked"
  | "item.not-for-you"
  | "item.has-no-action"
  | "handover.done"
  | "item.invalid"
  | "handover.changed"
  | "item.withdrawn"
  | "item.corrected"
  | "proposal.invalid"
  | "proposal.not-found"
  | "proposal.changed"
  | "proposal.decided"
  | "proposal.too-late"
  | "question.invalid"
  | "question.not-found"
  | "question.changed"
  | "question.too-late"
  | "question.too-many"
  | "edition.invalid"
  | "edition.not-found"
  | "edition.changed"
  | "edition.not-out"
  | "edition.not-going-out"
  | "way.no-chat"
  | "way.no-address"
  | "edition.not-a-briefing-tuesday"
  | "edition.time-has-passed";
