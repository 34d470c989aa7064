import type { PersonId } from "../../directory/person.ts";
import type { ResourceRequest } from "./resource-request.ts";

/** How far it has come that people hear of a request. */
export interface RequestTidings {
  /** Where the network was told: by a card in its channel, or its leads in their activity feed where there is none. */
  readonly announced?:
    | { readonly to: "channel"; readonly post: string; readonly channel: string }
    | { readonly to: "leads" };
  /** What the card in the channel shows. */
  readonly shown?: string;
  /** The askers who have heard how the request ended. */
  readonly told: readonly PersonId[];
  /** The server that is telling; left behind, it did not come to its end, and what it sent last is in doubt. */
  readonly sending?: { readonly token: string; readonly until: Date };
}

/** What the card of a request shows, in short: it is put up anew when this changes. */
export function shownOf({ askers, standing }: ResourceRequest): string {
  const at = standing.status === "open" ? "" : ` ${standing.at.toISOString()}`;
  return `${standing.status} ${askers.length}${at}`;
}

/** The askers who have not heard that it was answered, or why it was closed. */
export function askersToTell({ askers, standing, tidings }: ResourceRequest): PersonId[] {
  if (standing.status !== "answered" && standing.status !== "closed") return [];
  const ender = standing.by;
  return askers
    .map(({ person }) => person)
    .filter((person) => person !== ender && !tidings.told.includes(person));
}

/** Whether somebody has still to hear of a request. One that ended before its network was told is not told any more. */
export function isUntold(request: ResourceRequest): boolean {
  const { announced, shown } = request.tidings;
  if (request.standing.status === "open" && !announced) return true;
  if (announced?.to === "channel" && shown !== shownOf(request)) return true;
  return askersToTell(request).length > 0;
}

/** Whether another server is telling at this moment. */
export const isBeingTold = ({ tidings }: Pick<ResourceRequest, "tidings">, now: Date): boolean =>
  tidings.sending !== undefined && now < tidings.sending.until;
