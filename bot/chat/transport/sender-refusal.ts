import type { InvokeResponse } from "botbuilder";
import { z } from "zod";
import { Refused } from "../../http/refused.ts";

const refused = z.looseObject({ statusCode: z.union([z.literal(401), z.literal(403)]) });
/** What `jsonwebtoken` throws for a token that is not in order; botframework-connector passes it on as it is. */
const tokenFaults = new Set(["JsonWebTokenError", "TokenExpiredError", "NotBeforeError"]);

/** What `node-fetch` throws, by which botframework-connector asks for the connector's keys: who sent the activity cannot be known now. */
const keysNotReached = "FetchError";

/** 401 or 403 for an activity that did not come from the Bot Connector, without a word on why; any other fault goes on. */
export function senderRefusal(fault: unknown): InvokeResponse {
  const refusal = refused.safeParse(fault);
  if (refusal.success) return { status: refusal.data.statusCode };
  if (fault instanceof Error && tokenFaults.has(fault.name)) return { status: 401 };
  if (fault instanceof Error && fault.name === keysNotReached)
    throw new Refused("microsoft.unavailable", { cause: fault });
  throw fault;
}
