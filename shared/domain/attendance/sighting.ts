import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { Evidence, EvidenceId, MeetingEvidence, MeetingObservation } from "./evidence.ts";

/** As whom somebody was seen: what a report, a file or whoever stood at the door says of them. */
export interface SeenAs {
  readonly name: string;
  readonly email?: string;
  readonly upn?: string;
  /** The school or organisation that a visitor gave. */
  readonly organisation?: string;
}

/** Somebody was at a meeting, and Beacon cannot tell by an address who it was. It is only ever added (invariant 6). */
export interface Sighting {
  readonly id: EvidenceId;
  readonly year: AcademicYear;
  readonly meeting: MeetingId;
  readonly at: Date;
  /** Who says so; absent when a machine does. */
  readonly by?: PersonId;
  readonly source: string;
  readonly seenAs: SeenAs;
  readonly observed: Exclude<MeetingObservation, { readonly kind: "dispute" }>;
}

/** Who a human says it was; `unknown` takes back what was said before. */
export type MatchedTo =
  | { readonly as: "person"; readonly person: PersonId }
  | { readonly as: "visitor" }
  | { readonly as: "unknown" };

/** A human's decision on a sighting. It is only ever added; the newest counts. */
export interface MatchDecision {
  readonly id: EvidenceId;
  readonly year: AcademicYear;
  readonly meeting: MeetingId;
  readonly at: Date;
  readonly by: PersonId;
  readonly source: string;
  readonly sighting: EvidenceId;
  readonly matchedTo: MatchedTo;
}

/** Everything that is kept in a year's list of evidence. */
export type Recorded = Evidence | Sighting | MatchDecision;

export const isSighting = (recorded: Recorded): recorded is Sighting => "seenAs" in recorded;
export const isMatchDecision = (recorded: Recorded): recorded is MatchDecision => "matchedTo" in recorded;
export const isEvidence = (recorded: Recorded): recorded is Evidence => "person" in recorded;

/** A sighting with the newest decision on it. */
export interface SightingSeen {
  readonly sighting: Sighting;
  readonly decision?: MatchDecision;
}

/** Sightings with what was decided of each, in order of name. Decisions of one instant are told apart by their ids. */
export function sightingsSeen(
  sightings: readonly Sighting[],
  decisions: readonly MatchDecision[],
): SightingSeen[] {
  const newest = new Map<EvidenceId, MatchDecision>();
  for (const each of decisions) {
    const before = newest.get(each.sighting);
    if (!before || isNewer(each, before)) newest.set(each.sighting, each);
  }
  return sightings
    .map((sighting): SightingSeen => {
      const decision = newest.get(sighting.id);
      return decision ? { sighting, decision } : { sighting };
    })
    .sort(
      ({ sighting: a }, { sighting: b }) =>
        a.seenAs.name.localeCompare(b.seenAs.name, "en-GB") || (a.id < b.id ? -1 : 1),
    );
}

const isNewer = (a: MatchDecision, b: MatchDecision): boolean =>
  a.at.getTime() === b.at.getTime() ? a.id > b.id : a.at > b.at;

/**
 * What a sighting counts for whom, once a human has said who it was; undefined until then. It stands as that human's, at the
 * time of the decision: who is matched to a visitor noted as present is present, whatever the register said of them before.
 */
export function matchedEvidence({ sighting, decision }: SightingSeen): MeetingEvidence | undefined {
  if (decision?.matchedTo.as !== "person") return undefined;
  const { id, year, meeting, source, observed } = sighting;
  const { at, by } = decision;
  return { id, year, meeting, person: decision.matchedTo.person, at, by, source, observed };
}

/** Who still has to be matched: nobody has decided, or the decision was taken back. */
export function isToBeMatched({ sighting, decision }: SightingSeen): boolean {
  // Whom somebody at the door wrote down is a visitor until it is said otherwise.
  const untilDecided = sighting.observed.kind === "word" ? "visitor" : "unknown";
  return (decision?.matchedTo.as ?? untilDecided) === "unknown";
}
