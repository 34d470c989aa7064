import type { Event } from "@microsoft/microsoft-graph-types";
import { organiserMailbox } from "../../infra/seed/organiser-mailbox.ts";
import type { BeaconWorld } from "./beacon-world.ts";

/** The organiser's calendar as an administrator sees it. */
export async function eventsInCalendar({ tenant }: BeaconWorld): Promise<Event[]> {
  const ordered = await tenant.app.inject({
    method: "POST",
    url: "/_admin/tokens",
    payload: { claims: { roles: ["Calendars.Read"] } },
  });
  const answer = await tenant.app.inject({
    url: `/v1.0/users/${organiserMailbox.id}/events?$top=50`,
    headers: { authorization: `Bearer ${ordered.json<{ token: string }>().token}` },
  });
  return answer.json<{ value: Event[] }>().value;
}
