import type { FastifyInstance } from "fastify";
import { type EditorEdition, publicationSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { claimEdition } from "../../../shared/usecases/briefing/claim-edition.ts";
import { scheduleEdition, unscheduleEdition } from "../../../shared/usecases/briefing/schedule-edition.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { presentEditorEdition } from "./present-edition.ts";
import { editionParams } from "./reading.routes.ts";

/** Sends an edition out, now or at its time, or takes it off the schedule. A second click finds it on its way. */
export function publicationRoutes(app: FastifyInstance, { ports, deliverLater }: Api): void {
  app.post("/briefing/editions/:edition/publication", async (request, reply): Promise<EditorEdition> => {
    const { person } = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { when } = parse(publicationSchema, request.body);
    const version = versionOf(request);
    if (when === "on-schedule") return present(accepted(await scheduleEdition(ports, { edition, version })));
    const claim = await claimEdition(ports, { edition, by: person, version });
    if (claim.ok) {
      deliverLater(claim.value);
      reply.status(202);
      return present(claim.value.edition);
    }
    const standing = await ports.editions.find(edition);
    if (standing && (claim.code === "edition.being-published" || claim.code === "edition.published"))
      return present(standing);
    throw new Refused(claim.code);
  });

  app.delete("/briefing/editions/:edition/publication", async (request): Promise<EditorEdition> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    return present(accepted(await unscheduleEdition(ports, { edition, version: versionOf(request) })));
  });

  const present = async (edition: Versioned<Edition>): Promise<EditorEdition> =>
    presentEditorEdition(
      edition,
      await ports.items.listIn(edition.value.id),
      await ports.directory.current(),
    );
}
