import type { Corrections } from "../../shared/contract/briefing/correction.schema.ts";
import type { Call } from "./caller.ts";
import { newItemId } from "./draft-item.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const address = "/api/briefing/editions/2026-11-17";

/** For each line of the table of rights about corrections, a request that nothing but the asker's rights would refuse. */
export const correctionRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/editions/:edition/corrections": async () => [`GET ${address}/corrections`],
  "POST /api/briefing/editions/:edition/items/:item/corrections": async (call) => {
    const { body } = await call(people.editor, `GET ${address}/corrections`);
    const [item] = (body as unknown as Corrections).items;
    if (!item) throw new Error("Nothing has gone out that could be corrected.");
    const { title, what, why, action, links, owner } = item;
    return [
      `POST ${address}/items/${item.id}/corrections`,
      {
        body: {
          ...{ id: newItemId(), revision: item.revision, kind: "corrected", note: "By Friday." },
          content: { title, what, why, action, links, owner },
        },
      },
    ];
  },
};
