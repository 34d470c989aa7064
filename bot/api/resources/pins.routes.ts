import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type Pin,
  type PinnedAnswers,
  pinBodySchema,
} from "../../../shared/contract/resources/pins.schema.ts";
import { chosenBy } from "../../../shared/domain/resources/pins/chosen-by.ts";
import type { PinId } from "../../../shared/domain/resources/pins/pinned-answer.ts";
import { chosenByWords } from "../../../shared/sentences/resources/pins.ts";
import { listPins } from "../../../shared/usecases/resources/pins/list-pins.ts";
import { pinAnswer } from "../../../shared/usecases/resources/pins/pin-answer.ts";
import { unpinAnswer } from "../../../shared/usecases/resources/pins/unpin-answer.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentPin } from "./present-pin.ts";
import { resourceParams } from "./resource-params.ts";

const pinParams = z.object({
  pin: z
    .string()
    .min(1)
    .max(250)
    .transform((id) => id as PinId),
});

/** What curators have shown first for a search. */
export function pinsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/resources/:resource/pins", async (request): Promise<Pin> => {
    const { resource } = parse(resourceParams, request.params);
    const { words, pinnedAt } = parse(pinBodySchema, request.body);
    return presentPin(
      accepted(
        await pinAnswer(ports, {
          ...{ actor: actorOf(request), resource, words },
          ...(pinnedAt === undefined ? {} : { pinnedAt: new Date(pinnedAt) }),
        }),
      ),
    );
  });

  app.delete("/resources/pins/:pin", async (request, reply) => {
    const { pin } = parse(pinParams, request.params);
    accepted(await unpinAnswer(ports, { actor: actorOf(request), pin }));
    return reply.status(204).send();
  });

  app.get("/resources/upkeep/pins", async (request): Promise<PinnedAnswers> => {
    const listed = accepted(await listPins(ports, { actor: actorOf(request) }));
    const networks = await ports.networks.list();
    const directory = await ports.directory.current();
    return {
      pins: listed.map(({ pin, resource, standing }) => ({
        ...presentPin(pin),
        ...(resource ? { resource: { id: resource.id, title: resource.title } } : {}),
        standing,
        chosenBy: chosenByWords(chosenBy(pin, networks)),
        by: directory.person(pin.by)?.name ?? "Somebody who has left",
      })),
    };
  });
}
