import type { FastifyInstance } from "fastify";
import type { Resource as ResourceView } from "../../../shared/contract/resources/resources.schema.ts";
import {
  type FinishedAnswer,
  finishedUploadSchema,
  finishedVersionSchema,
  newUploadSchema,
  newVersionSchema,
  type UploadAnswer,
  uploadIdSchema,
  type VersionAnswer,
} from "../../../shared/contract/resources/uploads.schema.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { fileNameFault } from "../../../shared/domain/resources/uploads/file-name.ts";
import { fileNameWords } from "../../../shared/sentences/file-names.ts";
import { discardUpload } from "../../../shared/usecases/resources/uploads/discard-upload.ts";
import { finishUpload } from "../../../shared/usecases/resources/uploads/finish-upload.ts";
import { openUpload, type TakenName } from "../../../shared/usecases/resources/uploads/open-upload.ts";
import { finishVersion, openVersion } from "../../../shared/usecases/resources/uploads/send-version.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { networkParams } from "../networks/network-params.ts";
import { presentResource } from "./present-resource.ts";

const ofUpload = networkParams.extend({ upload: uploadIdSchema });

/** Files and new versions on their way into a network's library. Their bytes never pass through here. */
export function uploadsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/networks/:network/library/uploads", async (request): Promise<UploadAnswer> => {
    const { name, size, whenTaken } = parse(newUploadSchema, request.body);
    const opened = await openUpload(ports, {
      ...parse(networkParams, request.params),
      ...{ actor: actorOf(request), file: { name, size }, whenTaken },
    });
    const answer = accepted(withNameInWords(opened, name));
    if (answer.outcome === "taken") return presentTaken(answer);
    const { outcome, id, session, isProposed } = answer;
    return { outcome, id, url: session.url, expiresAt: session.expiresAt.toISOString(), isProposed };
  });

  app.post(
    "/networks/:network/library/uploads/:upload/finished",
    async (request): Promise<FinishedAnswer> => {
      const { name, whenTaken, ...said } = parse(finishedUploadSchema, request.body);
      const answer = accepted(
        await finishUpload(ports, {
          ...parse(ofUpload, request.params),
          ...{ actor: actorOf(request), name, whenTaken, said },
        }),
      );
      return answer.outcome === "taken"
        ? presentTaken(answer)
        : { outcome: "added", resource: presentResource(answer.resource) };
    },
  );

  app.delete("/networks/:network/library/uploads/:upload", async (request, reply) => {
    accepted(await discardUpload(ports, { ...parse(ofUpload, request.params), actor: actorOf(request) }));
    return reply.status(204).send();
  });

  app.post("/networks/:network/library/versions", async (request): Promise<VersionAnswer> => {
    const { resource, name, size, contents: seen } = parse(newVersionSchema, request.body);
    const opened = await openVersion(ports, {
      ...parse(networkParams, request.params),
      ...{ actor: actorOf(request), resource: resource as ResourceId, file: { name, size }, seen },
    });
    const { session, contents } = accepted(withNameInWords(opened, name));
    return { url: session.url, expiresAt: session.expiresAt.toISOString(), contents };
  });

  app.post("/networks/:network/library/versions/finished", async (request): Promise<ResourceView> => {
    const { resource, ...sent } = parse(finishedVersionSchema, request.body);
    const id = resource as ResourceId;
    const made = await finishVersion(ports, {
      ...parse(networkParams, request.params),
      ...{ actor: actorOf(request), resource: id, sent },
    });
    if (!made.ok && made.code === "resource.changed") {
      const file = (await ports.resources.find(id))?.value.file;
      const current = file && (await ports.libraryUploads.contentsOf(file));
      throw new Refused(made.code, { ...(current === undefined ? {} : { current }) });
    }
    return presentResource(accepted(made));
  });
}

const presentTaken = ({ outcome, resource, contents }: TakenName) => ({
  outcome,
  resource: presentResource(resource),
  contents,
});

/** A refusal for a file's name says which letter, or which word, it is about. */
function withNameInWords<Answer extends { readonly ok: boolean; readonly code?: string }>(
  answer: Answer,
  name: string,
): Answer {
  const fault = fileNameFault(name);
  if (answer.ok || !fault || (answer.code !== "upload.name" && answer.code !== "upload.runs")) return answer;
  throw new Refused(answer.code, { notes: [fileNameWords(fault)] });
}
