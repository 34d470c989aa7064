import type { FastifyRequest } from "fastify";
import { type Actor, canEditBriefing } from "../../shared/domain/directory/actor.ts";
import { actorOf } from "../http/api-door.ts";
import { Refused } from "../http/refused.ts";

/** Who is acting, if they may edit the briefing. */
export function editorOf(request: FastifyRequest): Actor {
  const actor = actorOf(request);
  if (!canEditBriefing(actor)) throw new Refused("access.refused");
  return actor;
}
