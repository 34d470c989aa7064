import { isWebAddress } from "../../../domain/briefing/web-address.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { asChanged } from "../../../domain/resources/as-changed.ts";
import { answered } from "../../../domain/resources/requests/changes.ts";
import { canAnswer } from "../../../domain/resources/requests/request-rights.ts";
import {
  type RequestId,
  type ResourceRequest,
  requestLimits,
} from "../../../domain/resources/requests/resource-request.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import {
  canCurate,
  canSee,
  isFound,
  type ResourceReader,
} from "../../../domain/resources/resource-rights.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import type { ReaderPorts } from "../resource-reader.ts";
import { changeRequest } from "./change-request.ts";
import { type RequestForReader, requestForReader } from "./request-for-reader.ts";

/** A resource of the collection, or the address of a page that is not in it yet. */
export type AnswerGiven =
  | { readonly resource: ResourceId }
  | { readonly address: string; readonly title: string };

export type AnswerPorts = ReaderPorts & Pick<Ports, "resourceRequests" | "resources">;

export type AnswerRefusal =
  | "resource.not-found"
  | "resource-request.not-found"
  | "resource-request.not-yours"
  | "resource-request.invalid"
  | "resource-request.not-for-asker"
  | "resource-request.answered"
  | "resource-request.ended"
  | "resource-request.changed";

/** Characters that an address may have. */
const longestAddress = 1000;

/**
 * Answers a request with a resource. A page that is not in the collection is added to the network's, proposed where the answerer
 * does not curate it. Safe to repeat; who asked hears of it soon afterwards.
 */
export async function answerRequest(
  ports: AnswerPorts,
  { actor, id, given }: { actor: Actor; id: RequestId; given: AnswerGiven },
): Promise<Result<ResourceRequest, AnswerRefusal>> {
  const seen = await requestForReader(ports, { actor, id });
  if (!seen.ok) return seen;
  const { request, network, reader } = seen.value;
  if (!canAnswer(reader, network)) return refuse("resource-request.not-yours");
  // Looked at before a link is added, which would stand there for nothing.
  if (request.standing.status === "closed" || request.standing.status === "withdrawn")
    return refuse("resource-request.ended");
  const chosen = "resource" in given ? await chosenResource(ports, reader, given.resource) : undefined;
  if (chosen && !chosen.ok) return chosen;
  const resource = chosen ?? ("address" in given ? await linkFor(ports, seen.value, given) : undefined);
  if (!resource?.ok) return resource ?? refuse("resource.not-found");
  if (!isForAskers(resource.value, request, reader)) return refuse("resource-request.not-for-asker");
  const answer = { resource: resource.value.id, by: actor.person, at: ports.clock.now() };
  return changeRequest(ports, id, (standing) => answered(standing, answer));
}

async function chosenResource(
  { resources }: AnswerPorts,
  reader: ResourceReader,
  id: ResourceId,
): Promise<Result<Resource, "resource.not-found">> {
  const found = (await resources.find(id))?.value;
  return found && canSee(reader, found) && isFound(found) ? ok(found) : refuse("resource.not-found");
}

/** The resource at an address: the one that is there already, or a link of the network's that is added. */
async function linkFor(
  { resources }: AnswerPorts,
  { request, network, reader }: RequestForReader,
  { address, title }: { address: string; title: string },
): Promise<Result<Resource, "resource-request.invalid" | "resource-request.answered">> {
  const place = address.trim();
  const name = title.replace(/\s+/g, " ").trim();
  const errors: FieldError[] = textErrors("/address", place, longestAddress);
  if (errors.length === 0 && !isWebAddress(place))
    errors.push({ pointer: "/address", code: "not-a-web-address" });
  if (errors.length > 0) return refuse("resource-request.invalid", errors);
  const there = (await resources.list()).find(
    ({ value }) => isSamePage(value.address, place) && isFound(value) && canSee(reader, value),
  );
  if (there) return ok(there.value);
  if (request.standing.status === "answered") return refuse("resource-request.answered");
  const titleErrors = textErrors("/title", name, requestLimits.title);
  if (titleErrors.length > 0) return refuse("resource-request.invalid", titleErrors);
  const link: Resource = {
    ...{ id: linkId(request, place), title: name, address: place, publisher: "", kind: "link", phase: "all" },
    ...{ networks: [network.id], description: "", contributor: reader.actor.person },
    ...(canCurate(reader, { networks: [network.id] }) ? {} : { standing: { status: "proposed" } }),
  };
  const added = await resources.addLink(asChanged(link, reader.today));
  return ok(added.value);
}

/** One for each page with which a request is answered, so that a repeat adds nothing (invariant 2). */
function linkId({ id }: ResourceRequest, address: string): ResourceId {
  let sum = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) sum = Math.imul(sum ^ address.charCodeAt(at), 0x01000193);
  return `answer.${id}.${(sum >>> 0).toString(36)}` as ResourceId;
}

const isSamePage = (one: string, other: string): boolean => plainAddress(one) === plainAddress(other);
const plainAddress = (address: string): string =>
  URL.canParse(address) ? new URL(address).href.replace(/\/$/, "") : address;

/** Whether everybody who asked may open it; what waits for a curator is shown to them as a colleague's word. */
function isForAskers(resource: Resource, request: ResourceRequest, reader: ResourceReader): boolean {
  if (!resource.audience) return true;
  return request.askers.every(({ person }) =>
    canSee({ ...reader, actor: { person, appRoles: [] } }, resource),
  );
}
