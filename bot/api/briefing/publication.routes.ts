import type { FastifyInstance } from "fastify";
import { type EditorEdition, publicationSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { findingWords } from "../../../shared/sentences/briefing/briefing-checks.ts";
import { claimEdition } from "../../../shared/usecases/briefing/claim-edition.ts";
import { openDraft } from "../../../shared/usecases/briefing/open-draft.ts";
import { scheduleEdition, unscheduleEdition } from "../../../shared/usecases/briefing/schedule-edition.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { presentDraft } from "./present-draft.ts";
import { editionParams } from "./reading.routes.ts";

/** Sends an edition out, now or at its time, or takes it off the schedule. A second click finds it on its way. */
export function publicationRoutes(app: FastifyInstance, { ports, deliverLater }: Api): void {
  app.post("/briefing/editions/:edition/publication", async (request, reply): Promise<EditorEdition> => {
    const { person } = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { when } = parse(publicationSchema, request.body);
    const version = versionOf(request);
    if (when === "on-schedule") {
      const scheduled = await scheduleEdition(ports, { edition, version });
      if (!scheduled.ok && scheduled.code === "edition.stopped") throw await stopped(edition);
      return present(accepted(scheduled));
    }
    const claim = await claimEdition(ports, { edition, by: person, version });
    if (claim.ok) {
      deliverLater(claim.value);
      reply.status(202);
      return present(claim.value.edition);
    }
    const standing = await ports.editions.find(edition);
    if (standing && (claim.code === "edition.being-published" || claim.code === "edition.published"))
      return present(standing);
    throw claim.code === "edition.stopped" ? await stopped(edition) : new Refused(claim.code);
  });

  app.delete("/briefing/editions/:edition/publication", async (request): Promise<EditorEdition> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    return present(accepted(await unscheduleEdition(ports, { edition, version: versionOf(request) })));
  });

  const today = () => londonDate(ports.clock.now());

  async function present(edition: Versioned<Edition>): Promise<EditorEdition> {
    const draft = await openDraft(ports, edition.value.id);
    // As it was answered: the mirror may have gone on meanwhile.
    return presentDraft(
      { ...draft, edition },
      { directory: await ports.directory.current(), today: today() },
    );
  }

  /** The refusal of an edition that something stops, with each of these in words. */
  async function stopped(edition: EditionId): Promise<Refused> {
    const { findings } = await openDraft(ports, edition);
    const notes = findings
      .filter(({ stops }) => stops)
      .map(({ fault }) => findingWords(fault, today()))
      .map(({ sentence, mend }) => `${sentence} ${mend}`);
    return new Refused("edition.stopped", { notes });
  }
}
