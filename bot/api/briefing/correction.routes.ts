import type { FastifyInstance } from "fastify";
import {
  type Corrections,
  type NewCorrectionBody,
  newCorrectionSchema,
} from "../../../shared/contract/briefing/correction.schema.ts";
import type { CorrectionId } from "../../../shared/domain/briefing/corrections/correction.ts";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import { type Change, correctItem } from "../../../shared/usecases/briefing/corrections/correct-item.ts";
import { openCorrections } from "../../../shared/usecases/briefing/corrections/open-corrections.ts";
import { parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { itemParams } from "./draft.routes.ts";
import { toCorrectedContent } from "./item-body.ts";
import { presentCorrection, presentEditorItem } from "./present-edition.ts";
import { editionParams } from "./reading.routes.ts";

const correctedParams = editionParams.extend(itemParams.shape);

/** What editors set right in an edition that has gone out. */
export function correctionRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/briefing/editions/:edition/corrections", async (request): Promise<Corrections> => {
    const actor = editorOf(request);
    return corrections(actor, parse(editionParams, request.params).edition);
  });

  app.post(
    "/briefing/editions/:edition/items/:item/corrections",
    async (request, reply): Promise<Corrections> => {
      const actor = editorOf(request);
      const { edition, item } = parse(correctedParams, request.params);
      const body = parse(newCorrectionSchema, request.body);
      accepted(
        await correctItem(ports, {
          ...{ actor, edition, item, revision: body.revision, change: toChange(body) },
          id: body.id as string as CorrectionId,
        }),
      );
      reply.status(201);
      return corrections(actor, edition);
    },
  );

  async function corrections(actor: Actor, id: EditionId): Promise<Corrections> {
    const { edition, items, toTell } = accepted(await openCorrections(ports, { actor, edition: id }));
    const directory = await ports.directory.current();
    return {
      id: edition.id,
      items: items.map(({ item, revision, correction, haveRead, byMail }) => {
        const { version: _version, ...shown } = presentEditorItem({ value: item, version: "" }, directory);
        return {
          ...shown,
          ...{ revision, haveRead, byMail },
          ...(correction ? { correction: presentCorrection(correction) } : {}),
        };
      }),
      toTell,
    };
  }
}

const toChange = (body: NewCorrectionBody): Change =>
  body.kind === "corrected"
    ? { kind: body.kind, note: body.note, content: toCorrectedContent(body.content) }
    : body;
