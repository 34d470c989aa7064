import type { FastifyRequest } from "fastify";
import { type Actor, canEditBriefing, isCentralTeam } from "../../shared/domain/directory/actor.ts";
import { canChooseAudience } from "../../shared/domain/networks/can-choose-audience.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { actorOf } from "../http/api-door.ts";
import { Refused } from "../http/refused.ts";

/** Who is acting, if they may edit the briefing. */
export function editorOf(request: FastifyRequest): Actor {
  const actor = actorOf(request);
  if (!canEditBriefing(actor)) throw new Refused("access.refused");
  return actor;
}

/** Who is acting, if they may keep the trust's directory and settings. */
export function centralTeamOf(request: FastifyRequest): Actor {
  const actor = actorOf(request);
  if (!isCentralTeam(actor)) throw new Refused("access.refused");
  return actor;
}

/** Who is acting, if they may choose schools, people and audiences from the directory. */
export async function chooserOf(
  request: FastifyRequest,
  { networks, directory, clock }: Pick<Ports, "networks" | "directory" | "clock">,
): Promise<Actor> {
  const actor = actorOf(request);
  const seen = {
    networks: await networks.list(),
    directory: await directory.current(),
    today: londonDate(clock.now()),
  };
  if (!canChooseAudience(actor, seen)) throw new Refused("access.refused");
  return actor;
}
