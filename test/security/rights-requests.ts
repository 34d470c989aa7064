import type { Call, Request } from "./caller.ts";
import { cascadeRequests } from "./cascade-requests.ts";
import { correctionRequests } from "./correction-requests.ts";
import { cpdRequests } from "./cpd-requests.ts";
import { cpdTakeUpRequests } from "./cpd-take-up-requests.ts";
import { directoryRequests } from "./directory-requests.ts";
import { editionVersion, itemBody, newItemId, nextTuesday, writtenItem } from "./draft-item.ts";
import { items, people, schools } from "./guarded-trust.ts";
import { handoverRequests } from "./handover-requests.ts";
import { importRequests } from "./import-requests.ts";
import { keyMessageRequests } from "./key-message-requests.ts";
import { lifecycleRequests } from "./lifecycle-requests.ts";
import { meetingRequests } from "./meeting-requests.ts";
import { networkRequestRequests } from "./network-request-requests.ts";
import { networksRequests } from "./networks-requests.ts";
import { offerRequests } from "./offer-requests.ts";
import { pinRequests } from "./pin-requests.ts";
import { planningRequests } from "./planning-requests.ts";
import { proposalRequests } from "./proposal-requests.ts";
import { questionRequests } from "./question-requests.ts";
import { recordsRequests } from "./records-requests.ts";
import { reminderRequests } from "./reminder-requests.ts";
import { resourceRequests } from "./resource-requests.ts";
import { sendingRequests } from "./sending-requests.ts";
import { tellingRequests } from "./telling-requests.ts";
import { templateRequests } from "./template-requests.ts";
import { upkeepRequests } from "./upkeep-requests.ts";

type Address = `${string} /${string}`;
export type Asked = readonly [Address, Request?];

const of = (address: Address) => async (): Promise<Asked> => [address];
const takeUp = (school: string) => of(`GET /api/briefing/editions/2026-11-17/take-up?school=${school}`);

/** A draft that holds one item and nobody else's request touches. */
async function freshDraft(call: Call) {
  const item = await writtenItem(call, nextTuesday());
  return { item, version: await editionVersion(call, item.edition) };
}

/** For each line of the table of rights, a request that nothing but the asker's rights would refuse. */
export const requests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/me": of("GET /api/me"),
  "GET /api/home": of("GET /api/home"),
  "GET /api/networks": of("GET /api/networks"),
  ...networksRequests,
  ...cpdTakeUpRequests,
  ...reminderRequests,
  ...cpdRequests,
  ...recordsRequests,
  ...cascadeRequests,
  ...resourceRequests,
  ...pinRequests,
  ...tellingRequests,
  ...upkeepRequests,
  ...networkRequestRequests,
  ...correctionRequests,
  ...proposalRequests,
  ...offerRequests,
  ...templateRequests,
  ...keyMessageRequests,
  ...handoverRequests,
  ...questionRequests,
  "GET /api/to-do": of("GET /api/to-do"),
  "GET /api/to-do/calendar": of("GET /api/to-do/calendar"),
  "GET /api/briefing/editions": of("GET /api/briefing/editions"),
  "GET /api/briefing/results": of("GET /api/briefing/results"),
  "GET /api/briefing/results (nowhere)": of("GET /api/briefing/results?school=999999"),
  "GET /api/briefing/missed": of("GET /api/briefing/missed?since=half-term"),
  "GET /api/briefing/search": of("GET /api/briefing/search?q=title"),
  "GET /api/briefing/editions/:edition": of("GET /api/briefing/editions/2026-11-17"),
  "GET /api/briefing/editions/:edition (draft)": of("GET /api/briefing/editions/2026-11-24"),
  "GET /api/briefing/editions/:edition (scheduled)": of("GET /api/briefing/editions/2026-12-01"),
  "POST /api/briefing/editions/:edition/opened": of("POST /api/briefing/editions/2026-11-17/opened"),
  "POST /api/briefing/editions/:edition/opened (draft)": of("POST /api/briefing/editions/2026-11-24/opened"),
  "PUT /api/briefing/items/:item/receipt/:act (primary heads)": of(
    `PUT /api/briefing/items/${items.primaryHeads.id}/receipt/acknowledged`,
  ),
  "PUT /api/briefing/items/:item/receipt/:act (SENDCOs)": of(
    `PUT /api/briefing/items/${items.sendcos.id}/receipt/done`,
  ),
  "PUT /api/briefing/items/:item/receipt/:act (draft)": of(
    `PUT /api/briefing/items/${items.inDraft.id}/receipt/done`,
  ),
  "DELETE /api/briefing/items/:item/receipt/:act (primary heads)": of(
    `DELETE /api/briefing/items/${items.primaryHeads.id}/receipt/acknowledged`,
  ),
  "GET /api/briefing/editions/:edition/take-up": of("GET /api/briefing/editions/2026-11-17/take-up"),
  "GET /api/briefing/editions/:edition/take-up (A)": takeUp(schools.a),
  "GET /api/briefing/editions/:edition/take-up (B)": takeUp(schools.b),
  "GET /api/briefing/editions/:edition/take-up (C)": takeUp(schools.c),
  "GET /api/briefing/editions/:edition/take-up (D)": takeUp(schools.d),
  "GET /api/briefing/editions/:edition/take-up (nowhere)": takeUp("999999"),
  "GET /api/briefing/drafts": of("GET /api/briefing/drafts"),
  "GET /api/briefing/editions/:edition/draft": of("GET /api/briefing/editions/2026-11-24/draft"),
  "GET /api/briefing/editions/:edition/preview": of(
    `GET /api/briefing/editions/2026-11-24/preview?reader=${people.headOfA}`,
  ),
  "POST /api/briefing/editions/:edition/items": async () => [
    `POST /api/briefing/editions/${nextTuesday()}/items`,
    { body: { id: newItemId(), ...itemBody() } },
  ],
  "PUT /api/briefing/items/:item": async (call) => {
    const { id, version } = await writtenItem(call);
    return [`PUT /api/briefing/items/${id}`, { body: itemBody({ title: "Changed" }), version }];
  },
  "DELETE /api/briefing/items/:item": async (call) => {
    const { id, version } = await writtenItem(call);
    return [`DELETE /api/briefing/items/${id}`, { version }];
  },
  "PUT /api/briefing/editions/:edition/order": async (call) => {
    const { item, version } = await freshDraft(call);
    return [`PUT /api/briefing/editions/${item.edition}/order`, { body: { items: [item.id] }, version }];
  },
  "POST /api/briefing/editions/:edition/publication (now)": async (call) => {
    const { item, version } = await freshDraft(call);
    return [`POST /api/briefing/editions/${item.edition}/publication`, { body: { when: "now" }, version }];
  },
  "POST /api/briefing/editions/:edition/publication (on schedule)": async (call) => {
    const { item, version } = await freshDraft(call);
    return [
      `POST /api/briefing/editions/${item.edition}/publication`,
      { body: { when: "on-schedule" }, version },
    ];
  },
  "DELETE /api/briefing/editions/:edition/publication": async (call) => {
    const { item, version } = await freshDraft(call);
    return [`DELETE /api/briefing/editions/${item.edition}/publication`, { version }];
  },
  ...sendingRequests,
  "GET /api/directory/schools": of("GET /api/directory/schools"),
  "GET /api/directory/people": of("GET /api/directory/people?q=ha"),
  "GET /api/directory/people/names": of(`GET /api/directory/people/names?ids=${people.headOfA},nobody`),
  "POST /api/directory/audience": async () => [
    "POST /api/directory/audience",
    { body: { audience: itemBody().audience } },
  ],
  ...directoryRequests,
  ...importRequests,
  ...planningRequests,
  ...lifecycleRequests,
  ...meetingRequests,
};
