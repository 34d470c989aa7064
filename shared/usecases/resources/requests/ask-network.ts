import type { Actor } from "../../../domain/directory/actor.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { joined } from "../../../domain/resources/requests/changes.ts";
import { requestId } from "../../../domain/resources/requests/request-id.ts";
import {
  type Asker,
  type ResourceRequest,
  requestLimits,
} from "../../../domain/resources/requests/resource-request.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import { changeRequest } from "./change-request.ts";

export interface AskedOfNetwork {
  readonly network: NetworkId;
  readonly words: string;
  /** Empty for none. */
  readonly note: string;
}

type AskRefusal =
  | "network.not-found"
  | "resource-request.invalid"
  | "resource-request.too-many"
  | "resource-request.changed";

/** The same words cannot have been answered and asked again more often than this without somebody having found them. */
const mostTurns = 1000;

/**
 * Asks a network for what a search did not find. Safe to repeat: the same person asks for the same words once, and whoever asks
 * for what is being asked for joins (invariant 2). The network hears of it soon afterwards.
 */
export async function askNetwork(
  ports: Pick<Ports, "resourceRequests" | "networks" | "clock">,
  { actor, ...said }: AskedOfNetwork & { actor: Actor },
): Promise<Result<ResourceRequest, AskRefusal>> {
  const { resourceRequests, networks, clock } = ports;
  const words = oneLine(said.words);
  const note = said.note.trim();
  const errors = askErrors(words, note);
  if (errors.length > 0) return refuse("resource-request.invalid", errors);
  if (!(await networks.find(said.network))) return refuse("network.not-found");
  const asker: Asker = { person: actor.person, at: clock.now(), ...(note === "" ? {} : { note }) };
  const isOpen = ({ standing }: ResourceRequest) => standing.status === "open";
  const own = (await resourceRequests.listOf(actor.person)).filter(isOpen);
  for (let turn = 0; turn < mostTurns; turn++) {
    const id = requestId(said.network, words, turn);
    const isAsked = own.some((request) => request.id === id);
    if (!(await resourceRequests.find(id))) {
      if (own.length >= requestLimits.open) return refuse("resource-request.too-many");
      await resourceRequests.create({
        ...{ id, network: said.network, words, askers: [asker] },
        standing: { status: "open" },
        tidings: { told: [] },
      });
    } else if (!isAsked && own.length >= requestLimits.open) return refuse("resource-request.too-many");
    const asked = await changeRequest(ports, id, (request) => joined(request, asker));
    if (asked.ok) return ok(asked.value);
    if (asked.code === "resource-request.changed") return refuse(asked.code);
  }
  throw new Error("The same words have been asked for too often.");
}

/** SharePoint keeps no line break in a column of one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function askErrors(words: string, note: string): FieldError[] {
  const errors = textErrors("/words", words, requestLimits.words);
  if (note.length > requestLimits.note) errors.push({ pointer: "/note", code: "too-long" });
  return errors;
}
