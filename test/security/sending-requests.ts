import type { Call } from "./caller.ts";
import { draft, people, published } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const page = "11111111-1111-4111-8111-111111111111";
const sending = `/api/briefing/editions/${published}/sending` as const;

/** Requests about how editions reach their readers. */
export const sendingRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/editions/:edition/preview/sending": async () => [
    `GET /api/briefing/editions/${draft}/preview/sending?reader=${people.headOfA}`,
  ],
  "GET /api/briefing/editions/:edition/sending": async () => [`GET ${sending}`],
  // Stopping what has gone out to all would find nothing on its way.
  "POST /api/briefing/editions/:edition/sending": async () => [
    `POST ${sending}`,
    { body: { change: "stop" } },
  ],
  "POST /api/briefing/editions/:edition/sending/again": async () => [
    `POST ${sending}/again`,
    { body: { people: [people.headOfA] } },
  ],
  "POST /api/briefing/editions/:edition/test": async () => [
    `POST /api/briefing/editions/${draft}/test`,
    { body: { way: "feed", reader: people.headOfA } },
  ],
  "PUT /api/briefing/editions/:edition/writers/:page": async () => [
    `PUT /api/briefing/editions/${draft}/writers/${page}`,
    { body: {} },
  ],
  "DELETE /api/briefing/editions/:edition/writers/:page": async () => [
    `DELETE /api/briefing/editions/${draft}/writers/${page}`,
  ],
  "GET /api/briefing/way": async () => ["GET /api/briefing/way"],
  "PUT /api/briefing/way": async () => ["PUT /api/briefing/way", { body: { choice: "feed" } }],
};
