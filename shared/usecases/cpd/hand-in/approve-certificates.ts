import type { EvidenceId } from "../../../domain/attendance/evidence.ts";
import {
  type CertificateSeen,
  certificatesIn,
  decisionAsEvidence,
  handInLimits,
} from "../../../domain/cpd/certificate.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import { answersFor } from "../../../domain/directory/answers-for.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import { academicYearOf, yearsOn } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { noteViewing } from "../../records/note-viewing.ts";

type ApprovePorts = Pick<Ports, "directory" | "evidence" | "clock">;

/**
 * The certificates that wait for this person's decision, the longest waiting first: a head's own staff's, for the central team
 * all. Whose they saw is noted.
 */
export async function certificatesToApprove(
  { directory, evidence, clock, viewings }: ApprovePorts & Pick<Ports, "viewings">,
  { actor }: { actor: Actor },
): Promise<Result<CertificateSeen[], "viewing.not-noted">> {
  const today = londonDate(clock.now());
  const known = await directory.current();
  // This year's and last year's are in memory.
  const since = yearsOn(academicYearOf(today), -1);
  const waiting: CertificateSeen[] = [];
  for (const { id } of known.people) {
    if (!answersFor(actor, id, { directory: known, today })) continue;
    const seen = certificatesIn(await evidence.listOf(id, since));
    waiting.push(...seen.filter(({ decision }) => decision === undefined));
  }
  const subjects = waiting.map(({ person }) => ({ kind: "person", person }) as const);
  const noted = noteViewing({ viewings, clock }, { actor, subjects, door: "certificates" });
  if (!noted.ok) return noted;
  return ok(
    waiting.sort((a, b) => a.handedInAt.getTime() - b.handedInAt.getTime() || (a.id < b.id ? -1 : 1)),
  );
}

export interface CertificateDecision {
  /** Chosen by whoever sends it: sent again, it stands once. */
  readonly id: string;
  readonly person: PersonId;
  readonly certificate: EvidenceId;
  readonly approved: boolean;
  /** Why it is sent back; required then. */
  readonly because: string;
}

/** Approves a certificate or sends it back with a reason. Nothing is overwritten: the decision stands beside it (invariant 6). */
export async function decideCertificate(
  { directory, evidence, clock }: ApprovePorts,
  { actor, decision }: { actor: Actor; decision: CertificateDecision },
): Promise<
  Result<
    undefined,
    "certificate.not-yours" | "certificate.not-found" | "certificate.decided" | "certificate.invalid"
  >
> {
  const at = clock.now();
  const today = londonDate(at);
  const { person, approved, because } = decision;
  if (!answersFor(actor, person, { directory: await directory.current(), today }))
    return refuse("certificate.not-yours");
  const all = await evidence.listOf(person, yearsOn(academicYearOf(today), -1));
  const certificate = certificatesIn(all).find(({ id }) => id === decision.certificate);
  if (!certificate) return refuse("certificate.not-found");
  const errors = approved ? [] : textErrors("/because", because, handInLimits.because);
  if (errors.length > 0) return refuse("certificate.invalid", errors);
  const decided = decisionAsEvidence(certificate, { ...decision, by: actor.person, at });
  if (all.some(({ id }) => id === decided.id)) return ok(undefined);
  if (certificate.decision) return refuse("certificate.decided");
  await evidence.add([decided]);
  return ok(undefined);
}
