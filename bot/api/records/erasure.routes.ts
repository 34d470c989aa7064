import type { FastifyInstance } from "fastify";
import { type ErasurePreview, erasureBodySchema } from "../../../shared/contract/records/erasure.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { problemSentences } from "../../../shared/sentences/problems.ts";
import { erasureGoes, erasureStays } from "../../../shared/sentences/records/erasure.ts";
import { previewErasure, requestErasure } from "../../../shared/usecases/records/erase-person.ts";
import { parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";
import { personParams } from "../cpd/person-params.ts";

/** Erasing somebody on their request: what goes and what stays, then, with a reason and the name typed, for good. */
export function erasureRoutes(app: FastifyInstance, { ports, eraseLater }: Api): void {
  app.get("/directory/staff/:person/erasure", async (request): Promise<ErasurePreview> => {
    const actor = centralTeamOf(request);
    return preview(actor, parse(personParams, request.params).person);
  });

  app.post("/directory/staff/:person/erasure", async (request, reply): Promise<ErasurePreview> => {
    const actor = centralTeamOf(request);
    const { person } = parse(personParams, request.params);
    const { name, because } = parse(erasureBodySchema, request.body);
    accepted(await requestErasure(ports, { actor, person, typedName: name, because }));
    const asked = await preview(actor, person);
    eraseLater();
    reply.status(202);
    return asked;
  });

  async function preview(actor: Actor, id: PersonId): Promise<ErasurePreview> {
    const { person, refusal, isUnderWay, lists, hasNamesake } = accepted(
      await previewErasure(ports, { actor, person: id }),
    );
    return {
      name: person.name,
      isUnderWay,
      goes: erasureGoes(lists),
      stays: erasureStays(lists, hasNamesake),
      ...(refusal ? { refusal: problemSentences[refusal] } : {}),
    };
  }
}
