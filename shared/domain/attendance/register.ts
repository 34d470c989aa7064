import type { PersonId } from "../directory/person.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { FieldError } from "../result.ts";
import type { EvidenceId, MeetingEvidence, RegisterWord } from "./evidence.ts";

/** A human's word for one person, before it is known who said it. */
export interface RegisterMark {
  /** Chosen by whoever sends it, once for each mark. */
  readonly id: string;
  readonly person: PersonId;
  readonly word: RegisterWord;
  readonly because?: string | undefined;
}

/** Why a meeting's register cannot be marked at this moment, or undefined. A closed one can: somebody may have been wrong. */
export function markingRefusal(
  meeting: Pick<Meeting, "status" | "startsAt">,
  now: Date,
): "meeting.not-scheduled" | "meeting.cancelled" | "meeting.not-begun" | undefined {
  if (meeting.status === "draft") return "meeting.not-scheduled";
  if (meeting.status === "cancelled") return "meeting.cancelled";
  return now < meeting.startsAt ? "meeting.not-begun" : undefined;
}

/** What is wrong with marks, row by row: people who are not on the register, and somebody marked twice. */
export function markErrors(marks: readonly RegisterMark[], onRegister: ReadonlySet<PersonId>): FieldError[] {
  const seen = new Set<PersonId>();
  return marks.flatMap(({ person }, index): FieldError[] => {
    const pointer = `/marks/${index}/person`;
    const isTwice = seen.has(person);
    seen.add(person);
    if (!onRegister.has(person)) return [{ pointer, code: "not-invited" }];
    return isTwice ? [{ pointer, code: "duplicate" }] : [];
  });
}

/** The mark as it is kept. */
export function markAsEvidence(
  { id, person, word, because }: RegisterMark,
  { meeting, by, at }: { meeting: Pick<Meeting, "id" | "year">; by: PersonId; at: Date },
): MeetingEvidence {
  return {
    id: wordId(meeting.id, { id, person }),
    meeting: meeting.id,
    year: meeting.year,
    person,
    at,
    by,
    source: "register",
    observed: { kind: "word", word, ...(because ? { because } : {}) },
  };
}

/** That a mark was a slip. Its own id follows from the mark's, so that it is taken back once. */
export function takeBackAsEvidence(
  { id, person }: Pick<RegisterMark, "id" | "person">,
  { meeting, by, at }: { meeting: Pick<Meeting, "id" | "year">; by: PersonId; at: Date },
): MeetingEvidence {
  return {
    id: `back ${meeting.id} ${person} ${id}` as EvidenceId,
    meeting: meeting.id,
    year: meeting.year,
    person,
    at,
    by,
    source: "register",
    observed: { kind: "word-taken-back", word: wordId(meeting.id, { id, person }) },
  };
}

/** Names meeting and person too, so that no other register's mark can take its place. */
const wordId = (meeting: Meeting["id"], { id, person }: Pick<RegisterMark, "id" | "person">) =>
  `word ${meeting} ${person} ${id}` as EvidenceId;

/** A person's own word that what is recorded of them is not right. */
export function disputeAsEvidence(
  { id, because }: { id: string; because: string },
  { meeting, by, at }: { meeting: Pick<Meeting, "id" | "year">; by: PersonId; at: Date },
): MeetingEvidence {
  return {
    id: `dispute ${meeting.id} ${by} ${id}` as EvidenceId,
    meeting: meeting.id,
    year: meeting.year,
    person: by,
    at,
    by,
    source: "my-cpd",
    observed: { kind: "dispute", because },
  };
}
