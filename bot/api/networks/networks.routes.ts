import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  type NetworkPage,
  networkBodySchema,
  newNetworkSchema,
} from "../../../shared/contract/networks/network.schema.ts";
import type { Networks } from "../../../shared/contract/networks/networks.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import { isInAudience, resolveAudience } from "../../../shared/domain/directory/audience.ts";
import { canPlanMeetings } from "../../../shared/domain/meetings/rights.ts";
import { leadsNetwork, type NetworkId } from "../../../shared/domain/networks/network.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { audienceWords } from "../../../shared/sentences/directory/audience.ts";
import { readNetwork } from "../../../shared/usecases/networks/read-network.ts";
import { changeNetwork, createNetwork } from "../../../shared/usecases/networks/write-network.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";
import { meetingSetting } from "../meetings/meeting-setting.ts";
import { presentBrief } from "../meetings/present-meeting.ts";
import { toNetworkContent } from "./network-body.ts";
import { networkParams } from "./network-params.ts";
import { presentNetwork, presentPerson } from "./present-network.ts";

/** The trust's networks, one's own first, and each network's own page; the central team sets them up and changes them. */
export function networksRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/networks", async (request): Promise<Networks> => {
    const actor = actorOf(request);
    const { person } = actor;
    const now = ports.clock.now();
    const today = londonDate(now);
    const directory = await ports.directory.current();
    const toCome = (await ports.meetings.list()).filter(
      ({ value }) => value.status === "scheduled" && value.endsAt > now,
    );
    const networks = (await ports.networks.list()).map((network) => {
      const next = toCome.find(({ value }) => value.network === network.id)?.value;
      return {
        id: network.id,
        name: network.name,
        purpose: network.purpose,
        mine: leadsNetwork(person, network) || isInAudience(network.members, person, directory, today),
        leads: network.leads.map((id) => presentPerson(id, directory, today)),
        members: resolveAudience(network.members, directory, today).length,
        membership: audienceWords(network.members, directory),
        meetingsPerYear: network.meetingsPerYear,
        canPlan: canPlanMeetings(actor, network),
        ...(next ? { next: presentBrief(next) } : {}),
      };
    });
    networks.sort((a, b) => Number(b.mine) - Number(a.mine) || a.name.localeCompare(b.name, "en-GB"));
    return { networks };
  });

  app.get("/networks/:network", async (request): Promise<NetworkPage> => pageOf(request));

  app.post("/networks", async (request, reply): Promise<NetworkPage> => {
    const actor = centralTeamOf(request);
    const { id, ...body } = parse(newNetworkSchema, request.body);
    const content = toNetworkContent(body);
    accepted(await createNetwork(ports, { actor, id: id as NetworkId, content }));
    reply.status(201);
    return page(actor, id as NetworkId);
  });

  app.put("/networks/:network", async (request): Promise<NetworkPage> => {
    const actor = centralTeamOf(request);
    const { network: id } = parse(networkParams, request.params);
    const content = toNetworkContent(parse(networkBodySchema, request.body));
    const saved = await changeNetwork(ports, { actor, id, content, version: versionOf(request) });
    if (!saved.ok && saved.code === "network.changed")
      throw new Refused(saved.code, { current: await page(actor, id) });
    accepted(saved);
    return page(actor, id);
  });

  const pageOf = (request: FastifyRequest) =>
    page(actorOf(request), parse(networkParams, request.params).network);

  async function page(actor: Actor, id: NetworkId): Promise<NetworkPage> {
    const read = accepted(await readNetwork(ports, { actor, network: id }));
    return presentNetwork(read, await meetingSetting(ports, actor));
  }
}
