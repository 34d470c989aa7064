import { z } from "zod";
import { certificateFileKinds } from "../../domain/cpd/certificate-file.ts";
import { madeIdSchema } from "./made-id.schema.ts";

const course = z.string().min(1).max(100);

/** `POST /api/cpd/mine/certificates`: "I did this elsewhere". Sent again with the same `id` it stands once. */
export const certificateBodySchema = z.object({
  id: madeIdSchema,
  course,
  /** The date that stands on it. */
  issuedOn: z.iso.date(),
  from: z.string().max(2000),
  /** What kind its file turned out to be, where one was put at `…/mine/certificates/{id}/file` before. */
  file: z.enum(certificateFileKinds).optional(),
});

/** `PUT /api/cpd/mine/certificates/:id/file`, with the file's bytes: kept until the certificate of that id is handed in. */
export const certificateFileParamsSchema = z.object({ id: madeIdSchema });
export const certificateFileSchema = z.object({ kind: z.enum(certificateFileKinds) });

/** `GET /api/cpd/certificates/file`: the file of a certificate, for whoever handed it in and whoever may decide on it. */
export const certificateFileQuerySchema = z.object({
  person: z.string().min(1).max(100),
  certificate: z.string().min(1).max(400),
});

/** `POST /api/cpd/mine/recordings`: "I watched it". Sent again with the same `id` it stands once. */
export const recordingBodySchema = z.object({ id: madeIdSchema, course, answer: z.string().max(10_000) });

/** `GET /api/cpd/certificates`, and the answer to a decision: what waits for whoever asks, the longest waiting first. */
export const certificatesSchema = z.object({
  certificates: z.array(
    z.object({
      id: z.string(),
      person: z.object({ id: z.string(), name: z.string(), posts: z.string() }),
      course: z.string(),
      from: z.string(),
      issuedOn: z.iso.date(),
      /** The day on which it was handed in. */
      handedInOn: z.iso.date(),
      /** What its file is; absent when it was typed only. */
      file: z.enum(certificateFileKinds).optional(),
    }),
  ),
});

/** `POST /api/cpd/certificates/decisions`: approve, or send back with a reason. */
export const certificateDecisionSchema = z.object({
  id: madeIdSchema,
  person: z.string().min(1).max(100),
  certificate: z.string().min(1).max(400),
  approved: z.boolean(),
  because: z.string().max(5000).default(""),
});

export type CertificateFileAnswer = z.infer<typeof certificateFileSchema>;
export type Certificates = z.infer<typeof certificatesSchema>;
export type WaitingCertificate = Certificates["certificates"][number];
