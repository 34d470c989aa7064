import type { FastifyInstance } from "fastify";
import type { Networks } from "../../../shared/contract/networks/networks.schema.ts";
import { isInAudience, resolveAudience } from "../../../shared/domain/directory/audience.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { audienceWords } from "../../../shared/sentences/audience.ts";
import { actorOf } from "../../http/api-door.ts";
import type { Api } from "../api.ts";
import { postsInWords } from "../directory/posts-in-words.ts";

/** The trust's networks, one's own first. */
export function networksRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/networks", async (request): Promise<Networks> => {
    const { person } = actorOf(request);
    const today = londonDate(ports.clock.now());
    const directory = await ports.directory.current();
    const networks = (await ports.networks.list()).map((network) => ({
      id: network.id,
      name: network.name,
      purpose: network.purpose,
      mine: network.leads.includes(person) || isInAudience(network.members, person, directory, today),
      leads: network.leads.map((id) => ({
        id,
        name: directory.person(id)?.name ?? "",
        posts: postsInWords(id, directory, today).join("; "),
      })),
      members: resolveAudience(network.members, directory, today).length,
      membership: audienceWords(network.members, directory),
      meetingsPerYear: network.meetingsPerYear,
    }));
    networks.sort((a, b) => Number(b.mine) - Number(a.mine) || a.name.localeCompare(b.name, "en-GB"));
    return { networks };
  });
}
