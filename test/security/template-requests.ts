import type { Call } from "./caller.ts";
import { itemBody, newItemId } from "./draft-item.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const newTemplate = () => {
  const { owner: _owner, ...content } = itemBody();
  return { id: newItemId(), name: "Cover form", content };
};

/** A template that an editor has just kept. */
async function kept(call: Call): Promise<{ id: string; version: string }> {
  const made = await call(people.editor, "POST /api/briefing/templates", { body: newTemplate() });
  if (made.status !== 201) throw new Error(made.text);
  return { id: String(made.body.id), version: String(made.body.version) };
}

/** Requests about what editors begin items from. */
export const templateRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/templates": async () => ["GET /api/briefing/templates"],
  "POST /api/briefing/templates": async () => ["POST /api/briefing/templates", { body: newTemplate() }],
  "PUT /api/briefing/templates/:template": async (call) => {
    const { id, version } = await kept(call);
    return [`PUT /api/briefing/templates/${id}`, { body: { name: "Census" }, version }];
  },
  "DELETE /api/briefing/templates/:template": async (call) => {
    const { id, version } = await kept(call);
    return [`DELETE /api/briefing/templates/${id}`, { version }];
  },
};
