import type { Call } from "./caller.ts";
import { meetings } from "./guarded-meetings.ts";
import type { Asked } from "./rights-requests.ts";

const offers = "/api/briefing/editions/2026-11-24/offers";

/** Requests about what is worth an item. */
export const offerRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/editions/:edition/offers": async () => [`GET ${offers}`],
  "POST /api/briefing/editions/:edition/offers": async () => [
    `POST ${offers}`,
    { body: { kind: "meeting", id: meetings.english } },
  ],
};
