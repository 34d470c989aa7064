import type { EvidenceId } from "../../../domain/attendance/evidence.ts";
import { certificatesIn } from "../../../domain/cpd/certificate.ts";
import type { CertificateFileKind } from "../../../domain/cpd/certificate-file.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import { answersFor } from "../../../domain/directory/answers-for.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { academicYearOf, yearsOn } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { noteViewing } from "../../records/note-viewing.ts";

/** The file of a certificate, for whoever handed it in and whoever may decide on it (invariant 7); that these opened it is noted. */
export async function readCertificateFile(
  {
    directory,
    evidence,
    certificateFiles,
    clock,
    viewings,
  }: Pick<Ports, "directory" | "evidence" | "certificateFiles" | "clock" | "viewings">,
  { actor, person, certificate: id }: { actor: Actor; person: PersonId; certificate: EvidenceId },
): Promise<
  Result<
    { kind: CertificateFileKind; bytes: Uint8Array<ArrayBuffer> },
    "certificate.not-yours" | "certificate.not-found" | "certificate-file.not-found" | "viewing.not-noted"
  >
> {
  const today = londonDate(clock.now());
  const isOwn = actor.person === person;
  if (!isOwn && !answersFor(actor, person, { directory: await directory.current(), today }))
    return refuse("certificate.not-yours");
  const seen = certificatesIn(await evidence.listOf(person, yearsOn(academicYearOf(today), -1)));
  const certificate = seen.find((each) => each.id === id);
  if (!certificate) return refuse("certificate.not-found");
  const subjects = [{ kind: "person", person } as const];
  const noted = noteViewing({ viewings, clock }, { actor, subjects, door: "certificates" });
  if (!noted.ok) return noted;
  const { file } = certificate;
  const bytes = file && (await certificateFiles.read({ person, ...file }));
  return bytes ? ok({ kind: file.kind, bytes }) : refuse("certificate-file.not-found");
}
