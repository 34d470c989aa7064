import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  answerRequestBodySchema,
  askNetworkBodySchema,
  closeRequestBodySchema,
  type NetworksToAsk,
  type ResourceRequest,
  type ResourceRequests,
} from "../../../shared/contract/resources/resource-requests.schema.ts";
import type { Network, NetworkId } from "../../../shared/domain/networks/network.ts";
import type {
  ResourceRequest as Request,
  RequestId,
} from "../../../shared/domain/resources/requests/resource-request.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import {
  type AnswerGiven,
  answerRequest,
} from "../../../shared/usecases/resources/requests/answer-request.ts";
import { askNetwork } from "../../../shared/usecases/resources/requests/ask-network.ts";
import { closeRequest } from "../../../shared/usecases/resources/requests/close-request.ts";
import {
  listMyRequests,
  listNetworkRequests,
  seeRequest,
} from "../../../shared/usecases/resources/requests/list-requests.ts";
import { suggestNetworks } from "../../../shared/usecases/resources/requests/suggest-networks.ts";
import { takeBackAnswer } from "../../../shared/usecases/resources/requests/take-back-answer.ts";
import { withdrawRequest } from "../../../shared/usecases/resources/requests/withdraw-request.ts";
import { resourceReader } from "../../../shared/usecases/resources/resource-reader.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { networkParams } from "../networks/network-params.ts";
import { presentRequest } from "./present-request.ts";

const requestParams = z.object({
  request: z
    .string()
    .min(1)
    .max(200)
    .transform((id) => id as RequestId),
});
const wordsQuery = z.object({ q: z.string().max(200).default("") });

/** Asking networks for what was not found, and answering what they are asked for. */
export function resourceRequestsRoutes(app: FastifyInstance, { ports }: Api): void {
  const at = "/resources/requests/:request";

  app.get("/resources/networks-to-ask", async (request): Promise<NetworksToAsk> => {
    const { q } = parse(wordsQuery, request.query);
    const { likely, others } = await suggestNetworks(ports, { actor: actorOf(request), words: q });
    const named = ({ id, name }: Network) => ({ id, name });
    return { likely: likely.map(named), others: others.map(named) };
  });

  app.get("/resources/requests", async (request): Promise<ResourceRequests> => {
    const own = await listMyRequests(ports, { actor: actorOf(request) });
    return { requests: own.map(presentRequest) };
  });

  app.get("/networks/:network/requests", async (request): Promise<ResourceRequests> => {
    const { network } = parse(networkParams, request.params);
    const asked = accepted(await listNetworkRequests(ports, { actor: actorOf(request), network }));
    return { requests: asked.map(presentRequest) };
  });

  app.post("/resources/requests", async (request, reply): Promise<ResourceRequest> => {
    const { network, ...said } = parse(askNetworkBodySchema, request.body);
    const actor = actorOf(request);
    const asked = accepted(await askNetwork(ports, { actor, network: network as NetworkId, ...said }));
    reply.status(201);
    return shown(request, asked);
  });

  app.put(`${at}/answer`, async (request) => {
    const given = toAnswer(parse(answerRequestBodySchema, request.body));
    return shown(request, accepted(await answerRequest(ports, { ...of(request), given })));
  });

  app.delete(`${at}/answer`, async (request) =>
    shown(request, accepted(await takeBackAnswer(ports, of(request)))),
  );

  app.put(`${at}/closure`, async (request) => {
    const { because } = parse(closeRequestBodySchema, request.body);
    return shown(request, accepted(await closeRequest(ports, { ...of(request), because })));
  });

  app.delete(at, async (request): Promise<ResourceRequests> => {
    accepted(await withdrawRequest(ports, of(request)));
    return { requests: (await listMyRequests(ports, { actor: actorOf(request) })).map(presentRequest) };
  });

  const of = (request: FastifyRequest) => ({
    actor: actorOf(request),
    id: parse(requestParams, request.params).request,
  });

  async function shown(request: FastifyRequest, standing: Request): Promise<ResourceRequest> {
    const seen = await seeRequest(ports, await resourceReader(ports, actorOf(request)), standing);
    if (!seen) throw new Refused("resource-request.not-found");
    return presentRequest(seen);
  }
}

const toAnswer = (body: z.infer<typeof answerRequestBodySchema>): AnswerGiven =>
  "resource" in body ? { resource: body.resource as ResourceId } : body;
