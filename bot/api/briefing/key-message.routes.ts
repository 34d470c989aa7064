import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  type KeyMessageBody,
  type KeyMessagesBody,
  newMessageSchema,
  type PlannedMessageBody,
  plannedMessageSchema,
} from "../../../shared/contract/briefing/key-message.schema.ts";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import type { KeyMessage, KeyMessageId } from "../../../shared/domain/briefing/key-messages/key-message.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { audienceWords } from "../../../shared/sentences/directory/audience.ts";
import {
  dropKeyMessage,
  listKeyMessages,
  type PlannedMessage,
  planKeyMessage,
  replanKeyMessage,
} from "../../../shared/usecases/briefing/key-messages/plan-messages.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { fromAudience, toAudience } from "../directory/audience-body.ts";

const messageParams = z.object({
  message: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as KeyMessageId),
});

/** What the trust wants heard, planned to be said several times in different words. */
export function keyMessageRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/briefing/key-messages", async (request): Promise<KeyMessagesBody> => {
    const { messages, tuesdays } = accepted(await listKeyMessages(ports, { actor: editorOf(request) }));
    const directory = await ports.directory.current();
    return { messages: messages.map((each) => presentMessage(each, directory)), tuesdays: [...tuesdays] };
  });

  app.post("/briefing/key-messages", async (request, reply): Promise<KeyMessageBody> => {
    const actor = editorOf(request);
    const { id, givenBack, ...planned } = parse(newMessageSchema, request.body);
    const message = toMessage(id as string as KeyMessageId, planned);
    const { value } = accepted(await planKeyMessage(ports, { actor, message, givenBack }));
    reply.status(201);
    return present(request, value.id);
  });

  app.put("/briefing/key-messages/:message", async (request): Promise<KeyMessageBody> => {
    const actor = editorOf(request);
    const { message: id } = parse(messageParams, request.params);
    const { givenBack, ...planned } = parse(plannedMessageSchema, request.body);
    const message = toMessage(id, planned);
    const version = versionOf(request);
    const saved = await replanKeyMessage(ports, { actor, message, version, givenBack });
    if (!saved.ok && saved.code === "key-message.changed")
      throw new Refused(saved.code, { current: await present(request, id) });
    return present(request, accepted(saved).value.id);
  });

  app.delete("/briefing/key-messages/:message", async (request, reply) => {
    const actor = editorOf(request);
    const { message: id } = parse(messageParams, request.params);
    accepted(await dropKeyMessage(ports, { actor, id, version: versionOf(request) }));
    return reply.status(204).send();
  });

  async function present(request: FastifyRequest, id: KeyMessageId): Promise<KeyMessageBody> {
    const { messages } = accepted(await listKeyMessages(ports, { actor: editorOf(request) }));
    const found = messages.find(({ message }) => message.value.id === id);
    if (!found) throw new Refused("key-message.not-found");
    return presentMessage(found, await ports.directory.current());
  }
}

const toMessage = (id: KeyMessageId, { message, audience, sayings }: PlannedMessageBody): KeyMessage => ({
  ...{ id, message, audience: toAudience(audience) },
  sayings: sayings.map(({ edition, title, what }) => ({ edition: edition as EditionId, title, what })),
});

const presentMessage = (
  { message: { value, version }, standings, said }: PlannedMessage,
  directory: Directory,
): KeyMessageBody => ({
  ...{ id: value.id, version, message: value.message },
  audience: fromAudience(value.audience),
  forWhom: audienceWords(value.audience, directory),
  sayings: value.sayings.map((saying, index) => ({ ...saying, standing: standings[index] ?? "planned" })),
  said: said.map(({ edition, title, what, isOut }) => ({ edition, title, what, isOut })),
});
