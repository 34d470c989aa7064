import type { FastifyInstance } from "fastify";
import {
  type CertificateFileAnswer,
  certificateFileParamsSchema,
  certificateFileQuerySchema,
} from "../../../../shared/contract/cpd/hand-in.schema.ts";
import type { EvidenceId } from "../../../../shared/domain/attendance/evidence.ts";
import {
  certificateFileBytes,
  certificateFileTypes,
} from "../../../../shared/domain/cpd/certificate-file.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { keepCertificateFile } from "../../../../shared/usecases/cpd/hand-in/keep-certificate-file.ts";
import { readCertificateFile } from "../../../../shared/usecases/cpd/hand-in/read-certificate-file.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted, Refused } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { attachment } from "../attachment.ts";

/** Certificates from elsewhere as files: handed in by oneself, opened by whoever decides on them. */
export function certificateFileRoutes(app: FastifyInstance, { ports }: Api): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser(
      "application/octet-stream",
      { parseAs: "buffer" },
      async (_request: unknown, body: unknown) => body,
    );
    files.addHook("onRequest", async (request) => {
      if (Number(request.headers["content-length"] ?? 0) > certificateFileBytes)
        throw new Refused("certificate-file.too-large");
    });

    files.put(
      "/cpd/mine/certificates/:id/file",
      { bodyLimit: certificateFileBytes },
      async (request): Promise<CertificateFileAnswer> => {
        const { id } = parse(certificateFileParamsSchema, request.params);
        const bytes = new Uint8Array(Buffer.isBuffer(request.body) ? request.body : []);
        const { person } = actorOf(request);
        return { kind: accepted(await keepCertificateFile(ports, { person, id, bytes })) };
      },
    );
  });

  app.get("/cpd/certificates/file", async (request, reply) => {
    const { person, certificate } = parse(certificateFileQuerySchema, request.query);
    const { kind, bytes } = accepted(
      await readCertificateFile(ports, {
        actor: actorOf(request),
        person: person as PersonId,
        certificate: certificate as EvidenceId,
      }),
    );
    return attachment(reply, `certificate.${kind}`, certificateFileTypes[kind]).send(Buffer.from(bytes));
  });
}
