import { z } from "zod";
import type { TenantContext } from "../context.ts";
import { row, run } from "../store/sql.ts";
import type { Activity } from "./activity.ts";
import { type ThreadAddress, threadAddress } from "./thread-address.ts";

/** Passes on what the bot says to a chat client with a connector of its own, so that a person sees it there. */
export interface ChatClientRelay {
  startThread(channelId: string, activityId: string, activity: Activity): Promise<void>;
  post(thread: ThreadAddress, activityId: string, activity: Activity): Promise<void>;
  update(activityId: string, activity: Activity): Promise<void>;
  remove(activityId: string): Promise<void>;
}

interface RelayedRow {
  readonly client_conversation_id: string;
  readonly client_activity_id: string;
}

const started = z.object({ id: z.string(), activityId: z.string() });
const posted = z.object({ id: z.string() });
const answerMs = 2_000;

/** Without an address nothing is passed on. What the client does not take stays posted: it is a window, not the store. */
export function chatClientRelay(
  { db }: Pick<TenantContext, "db">,
  chatClientUrl: string | undefined,
): ChatClientRelay {
  db.exec(
    `create table if not exists relayed_post (
       activity_id text primary key, client_conversation_id text not null, client_activity_id text not null)`,
  );
  const said = new Set<string>();
  const base = chatClientUrl && connectorOf(chatClientUrl);

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    if (!base) return undefined;
    try {
      const response = await fetch(`${base}/v3/conversations${path}`, {
        method,
        ...(body !== undefined && {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
        signal: AbortSignal.timeout(answerMs),
      });
      const text = await response.text();
      if (response.ok) return text ? (JSON.parse(text) as unknown) : undefined;
      sayOnce(`The chat client at ${base} answered ${response.status} to a relayed message.`);
    } catch (error) {
      sayOnce(`The chat client at ${base} does not take messages: ${String(error)}`);
    }
    return undefined;
  }

  function sayOnce(sentence: string): void {
    if (said.has(sentence)) return;
    said.add(sentence);
    console.warn(sentence);
  }

  const relayed = (activityId: string) =>
    row<RelayedRow>(
      db,
      "select client_conversation_id, client_activity_id from relayed_post where activity_id = ?",
      [activityId],
    );

  function keep(activityId: string, conversationId: string, clientActivityId: string): void {
    run(
      db,
      "insert or replace into relayed_post (activity_id, client_conversation_id, client_activity_id) values (?, ?, ?)",
      [activityId, conversationId, clientActivityId],
    );
  }

  return {
    async startThread(channelId, activityId, activity) {
      const body = { isGroup: true, channelData: { channel: { id: channelId } }, activity };
      const answer = started.safeParse(await call("POST", "", body));
      if (answer.success) keep(activityId, answer.data.id, answer.data.activityId);
    },
    async post({ conversationId, rootId }, activityId, activity) {
      const address = rootId
        ? (relayed(rootId)?.client_conversation_id ?? threadAddress(conversationId, rootId))
        : conversationId;
      const answer = posted.safeParse(
        await call("POST", `/${encodeURIComponent(address)}/activities`, withoutIds(activity)),
      );
      if (answer.success) keep(activityId, address, answer.data.id);
    },
    async update(activityId, activity) {
      const known = relayed(activityId);
      if (known) await call("PUT", pathOf(known), { ...activity, id: known.client_activity_id });
    },
    async remove(activityId) {
      const known = relayed(activityId);
      if (known) await call("DELETE", pathOf(known));
    },
  };
}

const pathOf = ({ client_conversation_id, client_activity_id }: RelayedRow) =>
  `/${encodeURIComponent(client_conversation_id)}/activities/${encodeURIComponent(client_activity_id)}`;

/** Ids of this tenant mean nothing to the client. */
function withoutIds({
  id: _id,
  replyToId: _replyToId,
  ...activity
}: Activity): Omit<Activity, "id" | "replyToId"> {
  return activity;
}

/** The Microsoft 365 Agents Playground serves its connector below `/_connector`. */
function connectorOf(chatClientUrl: string): string {
  const plain = chatClientUrl.replace(/\/+$/, "");
  return new URL(plain).pathname === "/" ? `${plain}/_connector` : plain;
}
