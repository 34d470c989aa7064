import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type KeyMessageBody,
  keyMessageSchema,
  keyMessagesSchema,
  type NewMessageBody,
  type PlannedMessageBody,
} from "../../../shared/contract/briefing/key-message.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { editionsKey } from "../briefing/briefing-keys.ts";
import { path } from "../path.ts";

/** Editions offer and check what is planned, so both are asked for again together. */
const keyMessagesKey = [...editionsKey, "key-messages"] as const;

/** `GET /api/briefing/key-messages`: what is planned to be said several times, and what was said when. */
export function useKeyMessages() {
  const api = useApi();
  return useQuery({
    queryKey: keyMessagesKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/briefing/key-messages`, signal }, keyMessagesSchema),
  });
}

function useMessageWrite<Sent, Answer>(ask: (api: ApiClient, sent: Sent) => Promise<Answer>) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) => ask(api, sent),
    onSuccess: () => answers.invalidateQueries({ queryKey: editionsKey }),
  });
}

/** `POST /api/briefing/key-messages`. Safe to repeat: the id is the sender's. */
export const usePlanMessage = () =>
  useMessageWrite((api, body: NewMessageBody) =>
    api.ask({ method: "POST", path: path`/api/briefing/key-messages`, body }, keyMessageSchema),
  );

/** `PUT /api/briefing/key-messages/{id}`. Refused with `key-message.changed` and what stands when somebody was quicker. */
export const useReplanMessage = () =>
  useMessageWrite((api, { id, version, body }: { id: string; version: string; body: PlannedMessageBody }) =>
    api.ask({ method: "PUT", path: path`/api/briefing/key-messages/${id}`, version, body }, keyMessageSchema),
  );

/** `DELETE /api/briefing/key-messages/{id}`. */
export const useDropMessage = () =>
  useMessageWrite((api, { id, version }: Pick<KeyMessageBody, "id" | "version">) =>
    api.tell({ method: "DELETE", path: path`/api/briefing/key-messages/${id}`, version }),
  );
