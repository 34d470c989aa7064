import {
  type CertificateFileKind,
  certificateFileBytes,
  certificateFileKind,
} from "../../../domain/cpd/certificate-file.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

/** Keeps the file of a certificate that is about to be handed in. Says what it turned out to be. Safe to repeat. */
export async function keepCertificateFile(
  { certificateFiles }: Pick<Ports, "certificateFiles">,
  { person, id, bytes }: { person: PersonId; id: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<CertificateFileKind, "certificate-file.kind" | "certificate-file.too-large">> {
  if (bytes.length > certificateFileBytes) return refuse("certificate-file.too-large");
  const kind = certificateFileKind(bytes);
  if (!kind) return refuse("certificate-file.kind");
  await certificateFiles.put({ person, id, kind }, bytes);
  return ok(kind);
}
