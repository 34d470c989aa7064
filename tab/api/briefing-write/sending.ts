import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { editorEditionSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import {
  type SendingReportShown,
  sendingReportSchema,
  testSentSchema,
} from "../../../shared/contract/briefing/sending.schema.ts";
import type { SendingChange } from "../../../shared/domain/briefing/sending/change.ts";
import type { Way } from "../../../shared/domain/briefing/sending/reach.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey, sendingKey } from "./briefing-write-keys.ts";
import { useAfterWriting } from "./use-after-writing.ts";

const everyTwoSeconds = 2000;

/** `GET /api/briefing/editions/{id}/sending`: asked again every two seconds while it goes out. */
export const sendingOptions = (api: ApiClient, edition: string) =>
  queryOptions({
    queryKey: sendingKey(edition),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/briefing/editions/${edition}/sending`, signal },
        sendingReportSchema,
      ),
    refetchInterval: ({ state }) => (state.data?.status === "publishing" ? everyTwoSeconds : false),
  });

export const useSending = (edition: string) => useQuery(sendingOptions(useApi(), edition));

/** `POST /api/briefing/editions/{id}/sending`: pauses it, goes on, or stops. */
export function useChangeSending(edition: string) {
  const api = useApi();
  const answers = useQueryClient();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: (change: SendingChange) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/editions/${edition}/sending`, body: { change } },
        editorEditionSchema,
      ),
    onSuccess: (changed) => afterWriting(edition, () => changed),
    onError: () => answers.invalidateQueries({ queryKey: draftKey(edition) }),
  });
}

/** `POST /api/briefing/editions/{id}/sending/again`: to these people. */
export function useTellAgain(edition: string) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (people: readonly string[]) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/editions/${edition}/sending/again`, body: { people } },
        sendingReportSchema,
      ),
    onSuccess: (report) => answers.setQueryData<SendingReportShown>(sendingKey(edition), report),
    onError: () => answers.invalidateQueries({ queryKey: sendingKey(edition) }),
  });
}

/** `POST /api/briefing/editions/{id}/test`: to oneself, as this reader will get it. */
export function useSendTest(edition: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (test: { way: Way; reader: string }) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/editions/${edition}/test`, body: test },
        testSentSchema,
      ),
  });
}
