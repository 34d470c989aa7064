import { certificateErrors, handInAsEvidence, handInLimits, takes } from "../../../domain/cpd/certificate.ts";
import type { CertificateFileKind } from "../../../domain/cpd/certificate-file.ts";
import { type CourseId, isOfferedOn } from "../../../domain/cpd/course.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";

type HandInPorts = Pick<Ports, "courses" | "evidence" | "clock">;

interface HandIn {
  readonly person: PersonId;
  readonly course: CourseId;
  /** Chosen by whoever sends it: sent again, it stands once. */
  readonly id: string;
}

/** Hands in a certificate from elsewhere. It counts from its date once a head or the central team has approved it. */
export async function handInCertificate(
  { courses, evidence, certificateFiles, clock }: HandInPorts & Pick<Ports, "certificateFiles">,
  {
    person,
    course,
    id,
    issuedOn,
    from,
    file: kind,
  }: HandIn & { issuedOn: CivilDate; from: string; file?: CertificateFileKind | undefined },
): Promise<
  Result<
    undefined,
    "course.not-found" | "certificate.not-taken" | "certificate.invalid" | "certificate-file.not-found"
  >
> {
  const at = clock.now();
  const today = londonDate(at);
  const found = (await courses.find(course))?.value;
  if (!found || !isOfferedOn(found, today)) return refuse("course.not-found");
  if (!takes(found, "certificate")) return refuse("certificate.not-taken");
  const errors = certificateErrors({ issuedOn, from }, today);
  if (errors.length > 0) return refuse("certificate.invalid", errors);
  const file = kind ? { id, kind } : undefined;
  if (file && !(await certificateFiles.isThere({ person, ...file })))
    return refuse("certificate-file.not-found");
  const observed = { kind: "certificate", issuedOn, from, ...(file ? { file } : {}) } as const;
  await evidence.add([handInAsEvidence({ id, course, by: person, at }, observed)]);
  return ok(undefined);
}

/** Says that somebody watched a course's recording, with their answer, which completes it. */
export async function answerRecording(
  { courses, evidence, clock }: HandInPorts,
  { person, course, id, answer }: HandIn & { answer: string },
): Promise<Result<undefined, "course.not-found" | "recording.none" | "recording.invalid">> {
  const at = clock.now();
  const found = (await courses.find(course))?.value;
  if (!found || !isOfferedOn(found, londonDate(at))) return refuse("course.not-found");
  if (!takes(found, "recording")) return refuse("recording.none");
  const errors = textErrors("/answer", answer, handInLimits.answer);
  if (errors.length > 0) return refuse("recording.invalid", errors);
  await evidence.add([handInAsEvidence({ id, course, by: person, at }, { kind: "recording", answer })]);
  return ok(undefined);
}
