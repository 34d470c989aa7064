import type { Call } from "./caller.ts";
import { items, people, schools } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const handedTo = (to: string) => ({ body: { to, school: schools.a, note: "Can you?" } });
const ofSendcos = `/api/briefing/items/${items.sendcos.id}` as const;
const ofHeads = `/api/briefing/items/${items.primaryHeads.id}` as const;
const ofDraft = `/api/briefing/items/${items.inDraft.id}` as const;

/** What has been done cannot be handed on: whoever did it takes that back first. */
async function undone(call: Call): Promise<void> {
  await call(people.sendco, `DELETE ${ofSendcos}/receipt/done`);
  await call(people.headOfBAndD, `DELETE ${ofHeads}/receipt/done`);
}
const onceUndone =
  (...asked: Asked) =>
  async (call: Call): Promise<Asked> => {
    await undone(call);
    return asked;
  };

/** Requests to hand items on. What is handed comes last: whoever is handed an item may then answer it. */
export const handoverRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/items/:item/colleagues (SENDCOs)": onceUndone(`GET ${ofSendcos}/colleagues`),
  "GET /api/briefing/items/:item/colleagues (primary heads)": onceUndone(`GET ${ofHeads}/colleagues?q=sam`),
  "GET /api/briefing/items/:item/colleagues (draft)": onceUndone(`GET ${ofDraft}/colleagues`),
  "DELETE /api/briefing/items/:item/handover (SENDCOs)": onceUndone(`DELETE ${ofSendcos}/handover`),
  "POST /api/briefing/items/:item/handed-back (SENDCOs)": onceUndone(`POST ${ofSendcos}/handed-back`),
  "PUT /api/briefing/items/:item/later (SENDCOs)": async () => [
    `PUT ${ofSendcos}/later`,
    { body: { on: "2026-12-01" } },
  ],
  "PUT /api/briefing/items/:item/later (draft)": async () => [
    `PUT ${ofDraft}/later`,
    { body: { on: "2026-12-01" } },
  ],
  "DELETE /api/briefing/items/:item/later (SENDCOs)": async () => [`DELETE ${ofSendcos}/later`],
  "PUT /api/briefing/items/:item/handover (draft)": onceUndone(
    `PUT ${ofDraft}/handover`,
    handedTo(people.sendco),
  ),
  "PUT /api/briefing/items/:item/handover (primary heads, to the SENDCO of A)": onceUndone(
    `PUT ${ofHeads}/handover`,
    handedTo(people.sendco),
  ),
  "PUT /api/briefing/items/:item/handover (SENDCOs, to a teacher of A)": onceUndone(
    `PUT ${ofSendcos}/handover`,
    handedTo(people.teacher),
  ),
  "PUT /api/briefing/items/:item/handover (SENDCOs, to a teacher of B)": onceUndone(
    `PUT ${ofSendcos}/handover`,
    handedTo(people.teacherOfB),
  ),
};
