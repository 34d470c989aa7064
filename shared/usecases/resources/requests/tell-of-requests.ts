import { claimCovers, claimEnd } from "../../../domain/briefing/publication.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Network } from "../../../domain/networks/network.ts";
import { type TeamsChannel, teamsChannel } from "../../../domain/networks/teams-channel.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { RequestView } from "../../../domain/resources/requests/request-view.ts";
import type { ResourceRequest } from "../../../domain/resources/requests/resource-request.ts";
import {
  askersToTell,
  isBeingTold,
  isUntold,
  type RequestTidings,
  shownOf,
} from "../../../domain/resources/requests/tidings.ts";
import { ok } from "../../../domain/result.ts";
import { eachInTurn } from "../../each-in-turn.ts";
import { changeRequest } from "./change-request.ts";
import { viewRequest } from "./view-request.ts";

export type TellPorts = Pick<
  Ports,
  | "resourceRequests"
  | "requestChannel"
  | "requestNotifier"
  | "resources"
  | "networks"
  | "directory"
  | "clock"
  | "claimTerms"
  | "newToken"
>;

/**
 * Tells networks what they are asked for, and who asked how it ended. Safe to run at any time on any number of servers
 * (invariant 2): one server claims a request at a time, a card whose sending is in doubt is looked for before it is posted, and a
 * notification of one request replaces the one before. Answers how many requests it told of; without any it asks nothing of
 * Graph. A fault with one does not keep others from being told of; it is handed on.
 */
export async function tellOfRequests(ports: TellPorts): Promise<number> {
  let told = 0;
  const untold = await ports.resourceRequests.listUntold();
  await eachInTurn(untold, "Some requests could not be told of yet.", async ({ id }) => {
    if (await tellOf(ports, id)) told++;
  });
  return told;
}

async function tellOf(ports: TellPorts, id: ResourceRequest["id"]): Promise<boolean> {
  const { resourceRequests, clock, claimTerms, newToken } = ports;
  const standing = await resourceRequests.find(id);
  const network = standing && (await ports.networks.find(standing.value.network))?.value;
  const now = clock.now();
  if (!network || !isUntold(standing.value) || isBeingTold(standing.value, now)) return false;
  const isInDoubt = standing.value.tidings.sending !== undefined;
  const sending = { token: newToken(), until: claimEnd(now, claimTerms) };
  const { value } = standing;
  const claimed = await resourceRequests.save(
    { ...value, tidings: { ...value.tidings, sending } },
    standing.version,
  );
  if (!claimed.ok) return false;

  const request = claimed.value.value;
  const telling: Telling = { ports, request, network, view: await viewRequest(ports, { request, network }) };
  const announced = request.tidings.announced ?? (await announce(telling, isInDoubt));
  if (announced) await bringUpToDate(telling, announced);
  const told = await tellAskers(telling);
  const settled = await changeRequest(ports, id, (latest) =>
    ok(
      latest.tidings.sending?.token === sending.token ? settle(latest, { request, announced, told }) : latest,
    ),
  );
  return settled.ok;
}

interface Telling {
  readonly ports: TellPorts;
  /** As it was claimed: what is told. */
  readonly request: ResourceRequest;
  readonly network: Network;
  readonly view: RequestView;
}

/** Where it was announced; `isPosted` when the card went up just now, as the request stands. */
type Announced = NonNullable<RequestTidings["announced"]> & { readonly isPosted?: true };

/** The card in the channel, or word to the leads where there is no channel in which Beacon may speak. */
async function announce(telling: Telling, isInDoubt: boolean): Promise<Announced | undefined> {
  const { ports, request, network, view } = telling;
  if (request.standing.status !== "open") return undefined;
  const address = network.channel?.address ?? "";
  const channel = teamsChannel(address);
  if (channel) {
    const standing = isInDoubt ? await ports.requestChannel.findPost(channel, request.id) : undefined;
    if (standing !== undefined) return { to: "channel", post: standing, channel: address };
    const post = await postOnce(telling, channel);
    if (post !== undefined) return { to: "channel", post, channel: address, isPosted: true };
  }
  const leads = await known(ports, network.leads);
  if (leads.length > 0) await ports.requestNotifier.tell("asked", view, leads);
  return { to: "leads" };
}

/** Looking in the channel may have taken long: whoever's claim nears its end leaves posting to the next. */
async function postOnce({ ports, request, view }: Telling, channel: TeamsChannel) {
  const until = request.tidings.sending?.until;
  if (until && !claimCovers(until, ports.clock.now(), ports.claimTerms))
    throw new Error("The claim on a request neared its end before its card was posted.");
  return ports.requestChannel.post(channel, view);
}

async function bringUpToDate({ ports, request, view }: Telling, announced: Announced): Promise<void> {
  if (announced.to !== "channel" || announced.isPosted) return;
  if (request.tidings.announced && request.tidings.shown === shownOf(request)) return;
  const channel = teamsChannel(announced.channel);
  if (channel) await ports.requestChannel.update(channel, announced.post, view);
}

/** Everybody who asked hears once how it ended; who has left does not hear and is not tried again. */
async function tellAskers({ ports, request, view }: Telling): Promise<PersonId[]> {
  const waiting = askersToTell(request);
  const people = await known(ports, waiting);
  if (people.length > 0) await ports.requestNotifier.tell("ended", view, people);
  return waiting;
}

async function known({ directory }: TellPorts, people: readonly PersonId[]): Promise<PersonId[]> {
  const { person } = await directory.current();
  return people.filter((id) => person(id) !== undefined);
}

/** The request as it stands by now, with what was told. What changed meanwhile is told of next. */
function settle(
  latest: ResourceRequest,
  telling: {
    readonly request: ResourceRequest;
    readonly announced: Announced | undefined;
    readonly told: readonly PersonId[];
  },
): ResourceRequest {
  const { sending: _sending, announced: _before, shown: _shown, ...tidings } = latest.tidings;
  const { isPosted: _isPosted, ...announced } = telling.announced ?? {};
  // Of an answer that was taken back meanwhile nobody counts as told.
  const isSameEnd = JSON.stringify(latest.standing) === JSON.stringify(telling.request.standing);
  return {
    ...latest,
    tidings: {
      ...tidings,
      ...(telling.announced
        ? { announced: announced as RequestTidings["announced"] & object, shown: shownOf(telling.request) }
        : {}),
      told: isSameEnd ? [...new Set([...tidings.told, ...telling.told])] : tidings.told,
    },
  };
}
