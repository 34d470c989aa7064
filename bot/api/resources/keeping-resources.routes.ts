import type { FastifyInstance, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { RefusalCode } from "../../../shared/contract/problems.ts";
import {
  decisionBodySchema,
  type KeptResources,
  newLinkSchema,
  newPackSchema,
  resourceBodySchema,
  type SetOfOne,
  type SeveralAnswer,
  type SeveralBody,
  type StandingBody,
  severalBodySchema,
  type standingAnswerSchema,
  standingBodySchema,
} from "../../../shared/contract/resources/keeping-resources.schema.ts";
import type { ResourceDetail } from "../../../shared/contract/resources/resources.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { WantedStanding } from "../../../shared/domain/resources/changed-standing.ts";
import type { Resource, ResourceId } from "../../../shared/domain/resources/resource.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { addLink } from "../../../shared/usecases/resources/keep/add-link.ts";
import { changeResource } from "../../../shared/usecases/resources/keep/change-resource.ts";
import { type ChangeOfOne, changeSeveral } from "../../../shared/usecases/resources/keep/change-several.ts";
import { decideProposal } from "../../../shared/usecases/resources/keep/decide-proposal.ts";
import { listKept } from "../../../shared/usecases/resources/keep/list-kept.ts";
import { setStanding } from "../../../shared/usecases/resources/keep/set-standing.ts";
import { addPack } from "../../../shared/usecases/resources/packs/add-pack.ts";
import { readResource } from "../../../shared/usecases/resources/read-resource.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentResource } from "./present-resource.ts";
import { presentResourceDetail } from "./present-resource-detail.ts";
import { toResourceEdit } from "./resource-body.ts";
import { resourceParams } from "./resource-params.ts";

/** The upkeep of the collection: links, what is said, proposals, what is put away, several at once. */
export function keepingResourcesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources/kept", async (request): Promise<KeptResources> => {
    const { waiting, proposed, archived, removed, isCurator } = await listKept(ports, {
      actor: actorOf(request),
    });
    const directory = await ports.directory.current();
    const present = ({ value, version }: Versioned<Resource>) => {
      const contributor = value.contributor && directory.person(value.contributor)?.name;
      return { ...presentResource(value), version, ...(contributor ? { contributor } : {}) };
    };
    return {
      waiting: waiting.map(present),
      proposed: proposed.map(present),
      archived: archived.map(present),
      removed: removed.map((each) => ({ ...present(each), daysLeft: each.daysLeft })),
      isCurator,
    };
  });

  app.post("/resources/links", async (request, reply): Promise<ResourceDetail> => {
    const actor = actorOf(request);
    const { id, ...body } = parse(newLinkSchema, request.body);
    const answer = accepted(
      await addLink(ports, { actor, id: id as ResourceId, said: toResourceEdit(body) }),
    );
    if ("standing" in answer)
      throw new Refused("resource.there-already", { current: presentResource(answer.standing) });
    reply.status(201);
    return detail(actor, id as ResourceId);
  });

  app.post("/resources/packs", async (request, reply): Promise<ResourceDetail> => {
    const actor = actorOf(request);
    const { id, ...body } = parse(newPackSchema, request.body);
    const said = toResourceEdit({ ...body, address: "", kind: "" });
    accepted(await addPack(ports, { actor, id: id as ResourceId, said }));
    reply.status(201);
    return detail(actor, id as ResourceId);
  });

  app.put("/resources", async (request): Promise<SeveralAnswer> => {
    const { changes } = parse(severalBodySchema, request.body);
    const { saved, failed } = await changeSeveral(ports, {
      actor: actorOf(request),
      changes: changes.map(toChange),
    });
    return {
      saved: saved.map(({ value: { id }, version, was }) => ({ id, version, was: presentSet(was) })),
      failed: failed.map(({ id, title = "", code, pointer }) => ({
        ...{ id, title, code },
        ...(pointer === undefined ? {} : { field: pointer }),
      })),
    };
  });

  app.put("/resources/:resource", async (request): Promise<ResourceDetail> => {
    const { actor, id, version } = changed(request);
    const said = toResourceEdit(parse(resourceBodySchema, request.body));
    await orWhatStands(actor, id, await changeResource(ports, { actor, id, said, version }));
    return detail(actor, id);
  });

  app.put("/resources/:resource/decision", async (request): Promise<ResourceDetail> => {
    const { actor, id, version } = changed(request);
    const decision = parse(decisionBodySchema, request.body);
    await orWhatStands(actor, id, await decideProposal(ports, { actor, id, version, ...decision }));
    return detail(actor, id);
  });

  app.put("/resources/:resource/standing", async (request): Promise<z.infer<typeof standingAnswerSchema>> => {
    const { actor, id, version } = changed(request);
    const wanted = toStanding(parse(standingBodySchema, request.body));
    const saved = await setStanding(ports, { actor, id, wanted, version });
    return { id, version: (await orWhatStands(actor, id, saved)).version };
  });

  /** The saved value; after a lost race, a refusal with what stands now. */
  async function orWhatStands<Value>(
    actor: Actor,
    id: ResourceId,
    saved: Result<Value, RefusalCode>,
  ): Promise<Value> {
    if (!saved.ok && saved.code === "resource.changed")
      throw new Refused(saved.code, { current: await detail(actor, id) });
    return accepted(saved);
  }

  async function detail(actor: Actor, id: ResourceId): Promise<ResourceDetail> {
    const read = accepted(await readResource(ports, { actor, id }));
    return presentResourceDetail(read, await ports.directory.current());
  }
}

const changed = (request: FastifyRequest) => ({
  actor: actorOf(request),
  id: parse(resourceParams, request.params).resource,
  version: versionOf(request),
});

const toStanding = (body: StandingBody): WantedStanding =>
  body.status === "superseded" ? { status: body.status, by: body.by as ResourceId } : body;

function toChange({ id, version, set }: SeveralBody["changes"][number]): ChangeOfOne {
  const { kind, phase, keyStages, networks, reviewOn, standing } = set;
  return {
    id: id as ResourceId,
    version,
    set: {
      ...(kind === undefined ? {} : { kind: kind.trim() }),
      ...(phase === undefined ? {} : { phase: phase.trim() }),
      ...(keyStages === undefined ? {} : { keyStages: [...new Set(keyStages)] }),
      ...(networks === undefined ? {} : { networks: [...new Set(networks)] }),
      ...(reviewOn === undefined ? {} : { reviewOn: reviewOn === null ? null : civilDate(reviewOn) }),
      ...(standing === undefined ? {} : { standing: toStanding(standing) }),
    },
  };
}

const presentSet = ({ keyStages, networks, ...set }: ChangeOfOne["set"]): SetOfOne => ({
  ...set,
  ...(keyStages ? { keyStages: [...keyStages] } : {}),
  ...(networks ? { networks: [...networks] } : {}),
});
